// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/text.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <array>

namespace earmark {

namespace {

// Abbreviations that always have something after them, so no sentence ends with them. Those that
// may end one (etc., Inc., a.m.) are not here.
constexpr std::array<QStringView, 62> abbreviations{
    u"m",    u"mm",   u"mme", u"mmes", u"mlle", u"mlles",  u"mr",  u"mrs", u"ms",
    u"dr",   u"drs",  u"pr",  u"prof", u"st",   u"ste",    u"mgr", u"me",  u"gen",
    u"gén",  u"col",  u"lt",  u"cdt",  u"sgt",  u"capt",   u"cap", u"rev", u"hon",
    u"sen",  u"rep",  u"gov", u"cf",   u"p",    u"pp",     u"vol", u"vs",  u"fig",
    u"art",  u"chap", u"éd",  u"ed",   u"env",  u"tél",    u"tel", u"av",  u"bd",
    u"fr",   u"sr",   u"sra", u"srta", u"herr", u"bzw",    u"ca",  u"z",   u"approx",
    u"resp", u"dept", u"e.g", u"i.e",  u"p.ex", u"c.-à-d", u"viz", u"nr"};

bool isTerminator(QChar c)
{
    static constexpr QStringView all = u".?!…。！？．؟۔।॥‼⁇⁈⁉";
    return all.contains(c);
}

// Closing punctuation and French punctuation after a space never begin a sentence.
bool cannotBegin(QChar c)
{
    static constexpr QStringView all = u"?!:;,.…%";
    return all.contains(c) || c.category() == QChar::Punctuation_Close
        || c.category() == QChar::Punctuation_FinalQuote;
}

bool isQuoteOrBracket(QChar c)
{
    return c == u'"' || c == u'\'' || c == u'*' || c == u'_'
        || c.category() == QChar::Punctuation_Close || c.category() == QChar::Punctuation_FinalQuote
        || c.category() == QChar::Punctuation_Open
        || c.category() == QChar::Punctuation_InitialQuote;
}

// The first character that is no quote, bracket, dash or space: what a sentence begins with.
QChar firstLetter(QStringView text)
{
    for (const QChar c : text) {
        if (!c.isSpace() && !isQuoteOrBracket(c) && c.category() != QChar::Punctuation_Dash)
            return c;
    }
    return {};
}

bool startsWithClosing(QStringView rest)
{
    const QStringView trimmed = rest.trimmed();
    return !trimmed.isEmpty() && cannotBegin(trimmed.front());
}

// Whether the full stop at the end of `text` belongs to an abbreviation, an initial or a list
// number.
bool endsWithAbbreviation(QStringView text)
{
    const QStringView stopped = text.chopped(1);
    qsizetype begin = stopped.size();
    while (begin > 0 && !stopped.at(begin - 1).isSpace() && !isQuoteOrBracket(stopped.at(begin - 1))
           && stopped.at(begin - 1) != u'’')
        --begin;
    const QStringView word = stopped.sliced(begin);
    if (word.isEmpty())
        return false;
    const bool initial = word.back().isUpper()
        && (word.size() == 1 || word.at(word.size() - 2) == u'.'
            || word.at(word.size() - 2) == u'-');
    if (initial)
        return true;
    const bool listNumber =
        begin == 0 && std::ranges::all_of(word, [](QChar c) { return c.isDigit(); });
    if (listNumber)
        return true;
    return word.size() <= 6 && std::ranges::any_of(abbreviations, [word](QStringView known) {
               return word.compare(known, Qt::CaseInsensitive) == 0;
           });
}

// Whether the sentence `before` is complete; `rest` is the text after it.
bool isSentenceEnd(QStringView before, QStringView rest)
{
    QStringView text = before.trimmed();
    while (!text.isEmpty() && isQuoteOrBracket(text.back()))
        text = text.chopped(1).trimmed();
    if (text.isEmpty() || !isTerminator(text.back()))
        return false; // the line ends here, but not the sentence
    if (startsWithClosing(rest) || firstLetter(rest).isLower())
        return false;
    if (text.back() == u'…' && !firstLetter(rest).isUpper())
        return false;
    return text.back() != u'.' || !endsWithAbbreviation(text);
}

// The end of the punctuation and spaces that belong to the terminator at `at`, as in French « Oui !
// ».
qsizetype endOfSigns(QStringView text, qsizetype at)
{
    qsizetype end = at + 1;
    for (qsizetype i = end; i < text.size(); ++i) {
        if (cannotBegin(text.at(i)) || text.at(i) == u'"')
            end = i + 1;
        else if (!text.at(i).isSpace())
            break;
    }
    return end;
}

// UAX #29 does not know that the character … may end a sentence, nor that a quote may close after a
// space.
void addFrenchEnds(QStringView text, QList<qsizetype> &ends)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c != u'…' && c != u'»')
            continue;
        const qsizetype end = c == u'…' ? endOfSigns(text, i) : i + 1;
        if (end < text.size() && text.at(end).isSpace())
            ends.append(end);
        i = end - 1;
    }
}

QList<qsizetype> possibleEnds(QStringView text)
{
    QList<qsizetype> ends;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, text.data(), text.size());
    for (qsizetype end = finder.toNextBoundary(); end > 0; end = finder.toNextBoundary()) {
        const bool onlySpace =
            !ends.isEmpty() && end == ends.last() + 1 && text.at(end - 1).isSpace();
        if (onlySpace)
            ends.last() = end;
        else
            ends.append(end);
    }
    const qsizetype known = ends.size();
    addFrenchEnds(text, ends);
    if (ends.size() > known)
        std::ranges::sort(ends);
    return ends;
}

} // namespace

QList<QStringView> splitIntoSentences(QStringView paragraph)
{
    QList<QStringView> sentences;
    const QStringView text = paragraph.trimmed();
    qsizetype begin = 0;
    for (const qsizetype end : possibleEnds(text)) {
        const QStringView sentence = text.sliced(begin, end - begin);
        if (end < text.size() && !isSentenceEnd(sentence, text.sliced(end)))
            continue;
        if (const QStringView trimmed = sentence.trimmed(); !trimmed.isEmpty())
            sentences.append(trimmed);
        begin = end;
    }
    if (const QStringView rest = text.sliced(begin).trimmed(); !rest.isEmpty())
        sentences.append(rest);
    return sentences;
}

} // namespace earmark
