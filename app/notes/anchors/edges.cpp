// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/anchors/edges.h"

#include "transcript/text.h"

#include <algorithm>
#include <utility>

namespace earmark {

namespace {

/// A word by its row and its index there.
using EdgeWord = std::pair<qsizetype, qsizetype>;

/// The words of a transcript, one after the other.
class WordSteps
{
public:
    explicit WordSteps(const Transcript &transcript)
        : m_transcript(transcript)
    {}

    QList<Word> wordsOf(qsizetype row) const
    {
        const Cue &cue = m_transcript.cues.at(row);
        return cue.words.isEmpty() ? splitIntoWords(cue.text) : cue.words;
    }

    Word word(const EdgeWord &place) const { return wordsOf(place.first).at(place.second); }

    /// The first word that ends behind an offset.
    std::optional<EdgeWord> from(qsizetype row, qsizetype offset) const
    {
        const QList<Word> words = wordsOf(row);
        const auto found =
            std::ranges::find_if(words, [offset](const Word &word) { return word.end() > offset; });
        return found == words.end() ? step({row, words.size() - 1}, 1)
                                    : std::optional(EdgeWord{row, found - words.begin()});
    }

    /// The last word that begins before an offset.
    std::optional<EdgeWord> upTo(qsizetype row, qsizetype offset) const
    {
        const QList<Word> words = wordsOf(row);
        const auto behind = std::ranges::find_if(
            words, [offset](const Word &word) { return word.offset >= offset; });
        return step({row, behind - words.begin()}, -1);
    }

    std::optional<EdgeWord> step(EdgeWord place, int step) const
    {
        place.second += step;
        if (place.second >= 0 && place.second < wordsOf(place.first).size())
            return place;
        const qsizetype rows = m_transcript.cues.size();
        for (qsizetype row = place.first + step; row >= 0 && row < rows; row += step) {
            const qsizetype count = wordsOf(row).size();
            if (count > 0)
                return EdgeWord{row, step > 0 ? 0 : count - 1};
        }
        return {};
    }

private:
    const Transcript &m_transcript;
};

bool hasFacts(const Cue &cue)
{
    return cue.begin && cue.origin != TimeOrigin::Estimated && cue.origin != TimeOrigin::NotSpoken;
}

} // namespace

std::optional<TextRange> withEdgeMoved(const Transcript &transcript, const TextRange &range,
                                       Edge edge, int step)
{
    const WordSteps steps(transcript);
    const auto first = steps.from(range.firstRow, range.firstOffset);
    const auto last = steps.upTo(range.lastRow, range.lastOffset);
    if (!first || !last)
        return {};
    const auto moved = steps.step(edge == Edge::Begin ? *first : *last, step);
    if (!moved || (edge == Edge::Begin ? *moved > *last : *moved < *first))
        return {};
    TextRange result = range;
    if (edge == Edge::Begin) {
        result.firstRow = moved->first;
        result.firstOffset = steps.word(*moved).offset;
    } else {
        result.lastRow = moved->first;
        result.lastOffset = steps.word(*moved).end();
    }
    return result;
}

std::optional<TextRange> wordsWithin(const Transcript &transcript, TimeSpan span)
{
    const qsizetype lastRow = transcript.rowAt(span.end);
    if (lastRow < 0)
        return {};
    const Cue &last = transcript.cues.at(lastRow);
    const bool isOver = last.end && *last.end <= span.begin;
    if (!hasFacts(last) || isOver)
        return {};
    const qsizetype lastWord = wordAt(last, span.end);

    qsizetype firstRow = std::max<qsizetype>(transcript.rowAt(span.begin), 0);
    while (firstRow < lastRow
           && (!hasFacts(transcript.cues.at(firstRow))
               || transcript.cues.at(firstRow).end.value_or(span.end) <= span.begin))
        ++firstRow;
    const Cue &first = transcript.cues.at(firstRow);
    const qsizetype firstWord = wordAt(first, span.begin);
    TextRange range{firstRow, firstWord < 0 ? 0 : first.words.at(firstWord).offset, lastRow,
                    lastWord < 0 ? last.text.size() : last.words.at(lastWord).end()};
    return range;
}

} // namespace earmark
