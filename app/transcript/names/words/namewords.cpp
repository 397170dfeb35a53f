// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/names/words/namewords.h"

#include "transcript/folding.h"
#include "transcript/names/words/lexicon.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

// Unlike isSpoken(), not the halves of emoji.
bool isLetter(QChar c)
{
    return c.isLetterOrNumber() || c.isMark();
}

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'’' || c == u'ʼ';
}

bool isHyphen(QChar c)
{
    return c == u'-' || c == u'‐' || c == u'\u2011';
}

// The end of the run of letters, apostrophes and hyphens that begins at `begin`.
qsizetype endOfRun(QStringView text, qsizetype begin)
{
    qsizetype end = begin;
    while (end < text.size()) {
        const QChar c = text.at(end);
        const bool joins = (isApostrophe(c) || isHyphen(c)) && end > begin && end + 1 < text.size()
            && isLetter(text.at(end + 1));
        if (!isLetter(c) && !joins)
            break;
        ++end;
    }
    return end;
}

// Where a run falls into two words, or 0: after an article that lost its vowel (d'Isia, l'Institut,
// dell'Isia), but not in O'Brien or D'Angelo; or before the 's of a possessive.
qsizetype partingOf(QStringView run)
{
    const auto mark = std::ranges::find_if(run, isApostrophe);
    if (mark == run.end())
        return 0;
    const qsizetype at = mark - run.begin();
    if (at + 2 == run.size() && run.back() == u's')
        return at;
    static const QSet<QString> keepTheirApostrophe = {u"O"_s, u"D"_s, u"N"_s};
    static const QSet<QString> elided = wordSet(
        u"c d j l m n s t qu jusqu lorsqu puisqu quoiqu un all dall dell nell sull quest quell");
    const QString before = run.first(at).toString();
    const bool isName = keepTheirApostrophe.contains(before) && run.at(at + 1).isUpper();
    return !isName && elided.contains(before.toLower()) ? at + 1 : 0;
}

bool takesStop(QStringView word)
{
    return (word.size() == 1 && word.front().isUpper())
        || (word.size() <= 4 && isTitle(word.toString().toLower()));
}

} // namespace

bool NameWord::isInitial() const
{
    return text.front().isUpper()
        && (text.size() == 1 || (text.size() == 2 && text.back() == u'.'));
}

bool NameWord::isCapitalised() const
{
    return text.front().isUpper();
}

bool NameWord::isAllCapitals() const
{
    return text.size() > 1 && text.at(1) != u'.'
        && std::ranges::none_of(text, [](QChar c) { return c.isLower() || c.isDigit(); });
}

bool NameWord::opensSentence() const
{
    static constexpr QStringView openers = u".!?…:;\n\"«“„‘(•–—¿¡*|";
    return offset == gap.size() || std::ranges::any_of(gap, [](QChar c) {
               return openers.contains(c) || c.isSurrogate() || c.category() == QChar::Symbol_Other;
           });
}

bool NameWord::canBeName() const
{
    const auto mark = std::ranges::find_if(text, isApostrophe);
    const bool isContraction =
        text.end() - mark > 1 && text.end() - mark <= 3 && (mark + 1)->isLower();
    return isCapitalised() && text.size() > 1 && !isContraction && !isPlainWord(folded)
        && !isTitle(folded) && std::ranges::none_of(text, [](QChar c) { return c.isDigit(); });
}

QList<NameWord> nameWords(QStringView text)
{
    QList<NameWord> words;
    qsizetype before = 0; // the end of the last word
    const auto add = [&](qsizetype begin, qsizetype end) {
        const QStringView word = text.sliced(begin, end - begin);
        words.append({.text = word,
                      .offset = begin,
                      .folded = foldedWords(word),
                      .gap = text.sliced(before, begin - before)});
        before = end;
    };
    for (qsizetype at = 0; at < text.size();) {
        if (!isLetter(text.at(at))) {
            ++at;
            continue;
        }
        qsizetype end = endOfRun(text, at);
        if (const qsizetype parting = partingOf(text.sliced(at, end - at)); parting > 0) {
            add(at, at + parting);
            at += parting;
        }
        if (end < text.size() && text.at(end) == u'.' && takesStop(text.sliced(at, end - at)))
            ++end;
        add(at, end);
        at = end;
    }
    return words;
}

} // namespace earmark
