// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/document/filename.h"

#include "core/filename.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

bool isPartOfEmoji(char16_t unit)
{
    return unit == u'\u200C' || unit == u'\u200D'; // the joiners, which Persian and Hindi need too
}

// Characters that Windows, macOS or FAT forbid become a dash; invisible ones are dropped.
QString withoutForbidden(const QString &text)
{
    QString name;
    for (const char32_t letter : text.toUcs4()) {
        const auto category = QChar::category(letter);
        if (QChar::isSpace(letter))
            name += u' ';
        else if (letter < 0x80 && u"<>:\"/\\|?*"_s.contains(QChar(char16_t(letter))))
            name += u'-';
        else if (category == QChar::Other_Control || category == QChar::Other_Surrogate
                 || letter == QChar::ReplacementCharacter)
            continue;
        else if (category != QChar::Other_Format || isPartOfEmoji(char16_t(letter)))
            name += QStringView(QChar::fromUcs4(letter));
    }
    return name.simplified();
}

// A leading dot hides a file, a leading dash looks like an option, and Windows drops a dot or space
// at the end.
QString trimmedName(const QString &name)
{
    static const QRegularExpression ends(u"^[ .-]+|[ .-]+$"_s);
    return QString(name).remove(ends);
}

QString allowedName(const QString &text)
{
    return trimmedName(withoutForbidden(text.normalized(QString::NormalizationForm_C)));
}

} // namespace

QString exportFileName(const Episode &episode)
{
    QStringList parts{episode.show, episode.title};
    if (episode.title.trimmed().isEmpty())
        parts = {QFileInfo(episode.mediaPath).completeBaseName()};
    for (QString &part : parts)
        part = allowedName(part);
    parts.removeAll(QString());

    const QString name = fileNamePart(parts.join(u" - "_s));
    return name.isEmpty() ? QCoreApplication::translate("notesexport", "Notes") : name;
}

QString fileNamePart(const QString &text)
{
    return unreservedFileName(trimmedName(shortenedFileName(allowedName(text))));
}

} // namespace earmark
