// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/labels/nameshape.h"

#include "formats/input/words.h"

#include <QRegularExpression>

#include <algorithm>

namespace earmark {

using namespace Qt::StringLiterals;

bool isNotAName(QStringView label)
{
    return isOneOf(label,
                   u"note|notes|nb|ps|warning|attention|remarque|exemple|example|important|source|"
                   "sources|conclusion|résultat|result|résumé|summary|update|spoiler|oui|non|yes|"
                   "no|alors|donc|bref|bon|voilà|so|and|but|well|subtitles|sous-titres|"
                   "translation|traduction|http|https|credits|crédits");
}

bool isNameCharacter(QChar c)
{
    static constexpr QStringView others = u" \u00a0.'’-_#№&/";
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || others.contains(c);
}

bool beginsLikeName(QStringView label)
{
    const QStringView first = label.left(label.indexOf(u' '));
    // iPhone de Jean
    return !first.front().isLower()
        || std::ranges::any_of(first, [](QChar c) { return c.isUpper(); });
}

bool isNumberedSpeaker(QStringView label)
{
    static const QRegularExpression pattern(
        u"^(speaker|spk|intervenante?|intervenant·e|locuteur|locutrice|interlocuteur|interlocutrice"
        "|sprecher(in)?|orador(a)?|hablante|relatore|parlante|interlocutore|spreker|falante|voix"
        "|voice|participante?|personne|person|guest|host|unknown|talare|taler|puhuja|mówca|rozmówca"
        "|mluvčí|beszélő|vorbitor|konuşmacı|ομιλητής|спикер|диктор|говорящий|участник|голос|мовець"
        "|спікер|говорител|говорник|דובר|المتحدث|متحدث|वक्ता|ผู้พูด|说话人|發言人|发言人|講者|話者|"
        "スピーカー|화자)"
        "[ _\u00a0]*(n°|no\\.?|nr\\.?|[#°№])?[ _\u00a0]*\\d{1,3}$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    label = label.trimmed();
    return !label.isEmpty() && label.size() <= maxNameLength && label.back().isDigit()
        && pattern.match(label.toString()).hasMatch();
}

// de, von, of
static bool isParticleOfName(QStringView word)
{
    return isOneOf(word,
                   u"de|du|des|la|le|les|von|van|der|den|zu|da|do|dos|di|del|della|el|al|bin|"
                   "ben|of|y|e|&");
}

bool isNameShaped(QStringView text)
{
    if (text.isEmpty() || !text.front().isLetter() || text.size() > maxNameLength
        || !std::ranges::all_of(text, isNameCharacter))
        return false;
    qsizetype words = 0;
    for (const QStringView word : text.tokenize(u' ', Qt::SkipEmptyParts)) {
        const bool isParticle = isParticleOfName(word);
        const bool isLower =
            word.front().isLower() && !word.startsWith(u"d'") && !word.startsWith(u"d’");
        if (!isParticle && isLower && !(words == 0 && beginsLikeName(word)))
            return false;
        if (word.size() > 1 && word.contains(u'&')) // Q&A
            return false;
        ++words;
    }
    return words <= maxNameWords && !isNotAName(text);
}

bool mayBeAnyName(QStringView text)
{
    constexpr qsizetype longest = 60;
    constexpr qsizetype maxWords = 8;
    static constexpr QStringView ends = u".?!…,;。！？";
    const bool hasLetter = std::ranges::any_of(text, [](QChar c) { return c.isLetterOrNumber(); });
    if (!hasLetter || text.size() > longest || text.count(u' ') >= maxWords)
        return false;
    // Jr. and Co. are parts of names.
    constexpr qsizetype maxAbbreviation = 4;
    const qsizetype lastWord = text.size() - text.lastIndexOf(u' ') - 1;
    return !ends.contains(text.back())
        || (text.endsWith(u'.') && lastWord <= maxAbbreviation
            && isNameShaped(text.last(lastWord)));
}

bool isSentenceLike(QStringView text)
{
    static constexpr QStringView ends = u";!?…";
    if (std::ranges::any_of(text, [](QChar c) { return ends.contains(c); }))
        return true;
    qsizetype small = 0;
    bool isPlain = true; // only words, commas and full stops
    for (const QStringView word : text.tokenize(u' ', Qt::SkipEmptyParts)) {
        const bool isWord = std::ranges::all_of(
            word, [](QChar c) { return c.isLetterOrNumber() || c == u'\'' || c == u'’'; });
        isPlain = isPlain && (isWord || word.endsWith(u',') || word.endsWith(u'.'));
        small += isWord && word.front().isLower() && !isParticleOfName(word) ? 1 : 0;
    }
    return small > 1 || (small > 0 && isPlain && text.contains(u' '));
}

static bool isOfHandle(QChar c)
{
    static constexpr QStringView signs = u"|@№#_*+~=/()–";
    return signs.contains(c) || c.category() == QChar::Symbol_Other;
}

bool isOddName(QStringView label)
{
    constexpr qsizetype minDigits = 4;
    return !isSentenceLike(label)
        && (std::ranges::any_of(label, isOfHandle)
            || std::ranges::count_if(label, [](QChar c) { return c.isDigit(); }) >= minDigits);
}

bool isInCapitals(const QString &text)
{
    return text.isUpper() && !text.isLower();
}

} // namespace earmark
