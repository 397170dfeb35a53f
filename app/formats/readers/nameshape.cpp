// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/nameshape.h"

#include "formats/input/words.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace earmark {

using namespace Qt::StringLiterals;

// Words before a colon that introduce what is said rather than who says it.
bool isNoName(QStringView label)
{
    static constexpr std::array<QStringView, 40> words{
        u"note",       u"notes",    u"nb",        u"ps",          u"warning",     u"attention",
        u"remarque",   u"exemple",  u"example",   u"important",   u"source",      u"sources",
        u"conclusion", u"résultat", u"result",    u"résumé",      u"summary",     u"update",
        u"spoiler",    u"oui",      u"non",       u"yes",         u"no",          u"alors",
        u"donc",       u"bref",     u"bon",       u"voilà",       u"so",          u"and",
        u"but",        u"well",     u"subtitles", u"sous-titres", u"translation", u"traduction",
        u"http",       u"https",    u"credits",   u"crédits"};
    return isOneOf(label, words);
}

bool isNameCharacter(QChar c)
{
    static constexpr QStringView others = u" \u00a0.'’-_#&/";
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || others.contains(c);
}

bool beginsLarge(QStringView label)
{
    const qsizetype end = label.indexOf(u' ');
    const QStringView first = end < 0 ? label : label.first(end);
    // iPhone de Jean
    return !first.front().isLower()
        || std::ranges::any_of(first, [](QChar c) { return c.isUpper(); });
}

bool isUnknownSpeaker(QStringView label)
{
    return label.compare(unknownSpeaker, Qt::CaseInsensitive) == 0;
}

bool isNumberedSpeaker(QStringView label)
{
    static const QRegularExpression pattern(
        u"^(speaker|spk|intervenante?|intervenant·e|locuteur|locutrice|interlocuteur|interlocutrice"
        "|sprecher(in)?|orador(a)?|hablante|relatore|parlante|interlocutore|spreker|falante|voix"
        "|voice|participante?|personne|person|話者)[ _\u00a0]*(n°|[#°])?[ _]*\\d{1,3}$"_s,
        QRegularExpression::CaseInsensitiveOption);
    label = label.trimmed();
    return !label.isEmpty() && label.size() <= longestName && label.back().isDigit()
        && pattern.match(label.toString()).hasMatch();
}

bool isNameShaped(QStringView text)
{
    static constexpr std::array<QStringView, 26> particles{
        u"de",  u"du",  u"des", u"d",   u"la", u"le",  u"les", u"von", u"van",
        u"der", u"den", u"zu",  u"da",  u"do", u"dos", u"di",  u"del", u"della",
        u"el",  u"al",  u"bin", u"ben", u"of", u"y",   u"e",   u"&"};
    if (text.isEmpty() || !text.front().isLetter() || text.size() > longestName
        || !std::ranges::all_of(text, isNameCharacter))
        return false;
    qsizetype words = 0;
    for (const QStringView word : text.tokenize(u' ', Qt::SkipEmptyParts)) {
        const bool isParticle = std::ranges::find(particles, word) != particles.end();
        const bool isLower =
            word.front().isLower() && !word.startsWith(u"d'") && !word.startsWith(u"d’");
        if (!isParticle && isLower && !(words == 0 && beginsLarge(word)))
            return false;
        if (word.size() > 1 && word.contains(u'&')) // Q&A
            return false;
        ++words;
    }
    return words <= mostNameWords && !isNoName(text);
}

bool isInCapitals(QStringView text)
{
    return std::ranges::none_of(text, [](QChar c) { return c.isLower(); })
        && std::ranges::any_of(text, [](QChar c) { return c.isUpper(); });
}

} // namespace earmark
