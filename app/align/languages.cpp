// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "align/languages.h"

#include "transcript/text.h"

#include <cld2/public/compact_lang_det.h>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestSample = 200'000; // letters
constexpr qsizetype shortestTurn = 120;
constexpr auto fallback = "en"_L1;

qsizetype lastOfTurn(const Transcript &transcript, qsizetype row)
{
    while (row + 1 < transcript.cues.size() && !transcript.cues.at(row + 1).beginsTurn)
        ++row;
    return row;
}

// The transcript's own language, else the detected one; empty without either.
QString mainLanguageOf(const Transcript &transcript)
{
    if (!transcript.language.isEmpty() || transcript.isEmpty())
        return transcript.language;
    return languageOf(joinedText(transcript, 0, transcript.cues.size() - 1));
}

QString baseOf(const QString &language)
{
    return language.section(u'-', 0, 0).toLower();
}

} // namespace

QString languageOf(QStringView text)
{
    const QByteArray bytes = text.left(longestSample).toUtf8();
    bool isReliable = false;
    const auto language =
        CLD2::DetectLanguage(bytes.constData(), int(bytes.size()), true, &isReliable);
    if (!isReliable || language == CLD2::UNKNOWN_LANGUAGE)
        return {};
    const QString code = QString::fromLatin1(CLD2::LanguageCode(language));
    return code == "iw"_L1 ? u"he"_s : code;
}

QStringList languagesOf(const Transcript &transcript, const QString &language)
{
    if (!language.isEmpty())
        return QStringList(transcript.cues.size(), language);
    QString main = mainLanguageOf(transcript);
    if (main.isEmpty())
        main = fallback;

    QStringList languages;
    for (qsizetype row = 0; row < transcript.cues.size();) {
        const qsizetype last = lastOfTurn(transcript, row);
        const QString text = joinedText(transcript, row, last);
        const QString own = text.size() >= shortestTurn ? languageOf(text) : QString();
        const QString chosen = own.isEmpty() || own == baseOf(main) ? main : own;
        for (; row <= last; ++row)
            languages.append(chosen);
    }
    return languages;
}

Transcript withLanguageOfEpisode(Transcript transcript, const QString &language)
{
    if (mainLanguageOf(transcript).isEmpty())
        transcript.language = language;
    return transcript;
}

} // namespace earmark
