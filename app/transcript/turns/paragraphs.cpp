// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/turns/paragraphs.h"

#include "transcript/text.h"

#include <algorithm>
#include <tuple>

namespace earmark {

namespace {

constexpr qsizetype fewestWords = 60;
constexpr qsizetype maxWords = 90;
constexpr qsizetype wordsUntilSentenceEnds = 140; // look for its end so far
constexpr qsizetype fewestWordsAtEnd = 30; // a paragraph of fewer would look forgotten
constexpr qsizetype lettersOfWord = 6; // for lines that are not split into words

qsizetype wordsOf(const Cue &cue)
{
    return cue.words.isEmpty() ? cue.text.size() / lettersOfWord + 1 : cue.words.size();
}

bool hasFacts(const Cue &cue)
{
    return cue.origin == TimeOrigin::File || cue.origin == TimeOrigin::Aligned
        || cue.origin == TimeOrigin::Pinned;
}

milliseconds pauseBetween(const Cue &cue, const Cue &next)
{
    if (!hasFacts(cue) || !hasFacts(next) || !cue.end || !next.begin)
        return milliseconds(0);
    return std::max(milliseconds(0), *next.begin - *cue.end);
}

/// Finds the paragraphs of one turn, which has none of its own: its rows `first` to `last`.
class ParagraphCuts
{
public:
    ParagraphCuts(const QList<Cue> &cues, qsizetype first, qsizetype last, QBitArray &begins)
        : m_cues(cues)
        , m_last(last)
        , m_begins(begins)
    {
        qsizetype rest = 0;
        for (qsizetype row = first; row <= last; ++row)
            rest += wordsOf(cues.at(row));
        qsizetype row = first;
        while (rest > maxWords + fewestWordsAtEnd) {
            const Cut cut = cutAfter(row, rest);
            if (cut.row < 0)
                return;
            m_begins.setBit(cut.row);
            rest -= cut.words;
            row = cut.row;
        }
    }

private:
    struct Cut
    {
        qsizetype row = -1; ///< begins the next paragraph
        qsizetype words = 0; ///< of the paragraph before it
    };

    // The longest pause, and among equals the one nearest to the middle of the range.
    auto worth(const Cut &cut) const
    {
        const qsizetype distance = std::abs(2 * cut.words - fewestWords - maxWords);
        return std::tuple(pauseBetween(m_cues.at(cut.row - 1), m_cues.at(cut.row)), -distance);
    }

    Cut cutAfter(qsizetype first, qsizetype rest) const
    {
        Cut atSentence;
        Cut anywhere;
        qsizetype words = wordsOf(m_cues.at(first));
        for (qsizetype row = first + 1; row <= m_last; words += wordsOf(m_cues.at(row++))) {
            if (words < fewestWords)
                continue;
            const bool isBeyond = words > maxWords;
            const bool isFound =
                atSentence.row >= 0 || (anywhere.row >= 0 && words > wordsUntilSentenceEnds);
            if (rest - words < fewestWordsAtEnd || (isBeyond && isFound))
                break;
            const Cut here{row, words};
            const bool isFirst = anywhere.row < 0;
            if (isFirst || (!isBeyond && worth(here) > worth(anywhere)))
                anywhere = here;
            const bool isEnd = closesSentence(m_cues.at(row - 1).text);
            if (isEnd && (atSentence.row < 0 || worth(here) > worth(atSentence)))
                atSentence = here;
        }
        return atSentence.row >= 0 ? atSentence : anywhere;
    }

    const QList<Cue> &m_cues;
    qsizetype m_last;
    QBitArray &m_begins;
};

} // namespace

QBitArray paragraphBegins(const Transcript &transcript)
{
    const QList<Cue> &cues = transcript.cues;
    QBitArray begins(cues.size());
    for (qsizetype first = 0; first < cues.size();) {
        qsizetype last = first;
        bool hasOwn = false;
        while (last + 1 < cues.size() && !cues.at(last + 1).beginsTurn) {
            ++last;
            begins.setBit(last, cues.at(last).beginsParagraph);
            hasOwn = hasOwn || cues.at(last).beginsParagraph;
        }
        if (!hasOwn)
            ParagraphCuts(cues, first, last, begins);
        first = last + 1;
    }
    return begins;
}

} // namespace earmark
