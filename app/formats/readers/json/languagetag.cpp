// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/json/languagetag.h"

#include <QLocale>
#include <QRegularExpression>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

// Whisper writes "norwegian" and "haitian creole", Qt "Norwegian Bokmal" and "Haitian".
bool isNameOf(const QString &name, QLocale::Language language)
{
    const QString known = QLocale::languageToString(language).toLower();
    return known == name || known.startsWith(name + u' ') || name.startsWith(known + u' ');
}

QString codeOfName(const QString &name)
{
    for (int i = QLocale::C + 1; i <= QLocale::LastLanguage; ++i) {
        const auto language = QLocale::Language(i);
        if (isNameOf(name, language))
            return QLocale::languageToCode(language);
    }
    return {};
}

} // namespace

QString languageTag(const QString &name)
{
    static const QRegularExpression tag(u"^([A-Za-z]{2,3})((?:[-_][A-Za-z0-9]{1,8})*)$"_s);
    const QString trimmed = name.trimmed();
    const auto match = tag.match(trimmed);
    if (!match.hasMatch())
        return trimmed.size() > 3 && trimmed.size() < 40 ? codeOfName(trimmed.toLower())
                                                         : QString();
    const QString code = match.captured(1).toLower();
    if (code == "und"_L1)
        return {};
    const QLocale::Language language = QLocale::codeToLanguage(code);
    const QString shortest = QLocale::languageToCode(language);
    const bool isKnown = language != QLocale::AnyLanguage && language != QLocale::C;
    return (isKnown ? shortest : code) + match.captured(2).replace(u'_', u'-');
}

} // namespace earmark
