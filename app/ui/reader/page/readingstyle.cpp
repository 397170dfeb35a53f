// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/page/readingstyle.h"

#include <QFontDatabase>
#include <QFontInfo>

#include <cmath>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

QString findSerif()
{
    for (const QString &wanted : {u"Noto Serif"_s, u"Source Serif 4"_s, u"Source Serif Pro"_s,
                                  u"Source Serif"_s, u"DejaVu Serif"_s}) {
        if (QFontDatabase::hasFamily(wanted))
            return wanted;
    }
    QFont serif;
    serif.setStyleHint(QFont::Serif);
    return QFontInfo(QFont(serif.defaultFamily())).family();
}

} // namespace

QFont ReadingStyle::font() const
{
    QFont font(family.isEmpty() ? readingSerif() : family);
    font.setStyleHint(QFont::Serif);
    font.setPixelSize(size);
    return font;
}

int ReadingStyle::lineHeight() const
{
    return int(std::lround(size * spacing));
}

int ReadingStyle::columnWidth() const
{
    // 66 characters of 18 pixels take 600.
    return int(std::lround(600.0 / (66 * 18) * width * size));
}

QString dyslexiaFamily()
{
    const QString family = u"OpenDyslexic"_s;
    return QFontDatabase::hasFamily(family) ? family : QString();
}

QString readingSerif()
{
    static const QString found = findSerif();
    return found;
}

} // namespace earmark
