// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/anchoring.h"
#include "notes/likeness.h"
#include "transcript/folding.h"

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace earmark {

namespace {

constexpr milliseconds searchMargin = 30s;
constexpr double minLikeness = 0.8;
constexpr double minLead = 0.05; ///< if the best place leads by less, the context decides
constexpr double minContextLead = 0.2; ///< by how much the best context must lead
constexpr qint64 maxSteps = 100'000'000; ///< of the fuzzy search: about a second

/// A place where an annotation may belong.
struct Candidate
{
    TextRange range;
    double likeness = 0;
};

// A quote without letters, such as an emoji, must match exactly.
bool isQuote(const QString &text, const QString &quote)
{
    if (text == quote)
        return true;
    const QString wanted = foldedWords(quote);
    return wanted.isEmpty() ? text == quote : foldedWords(text) == wanted;
}

struct Rows
{
    qsizetype first = 0;
    qsizetype last = 0; ///< inclusive
};

// All rows if no line has a time; none if the transcript begins long after the annotation.
std::optional<Rows> rowsToSearch(const Annotation &annotation, const Transcript &transcript)
{
    if (transcript.isEmpty())
        return {};
    const auto isTimed = [](const Cue &cue) { return cue.begin.has_value(); };
    if (std::ranges::none_of(transcript.cues, isTimed))
        return Rows{0, transcript.cues.size() - 1};
    const qsizetype last = transcript.rowAt(annotation.span.end + searchMargin);
    if (last < 0)
        return {};
    return Rows{std::max<qsizetype>(transcript.rowAt(annotation.span.begin - searchMargin), 0),
                last};
}

/// Rows of a transcript as one folded text, and the mapping back to the rows.
class FoldedRows
{
public:
    FoldedRows(const Transcript &transcript, Rows rows)
        : m_transcript(transcript)
        , m_first(rows.first)
    {
        for (qsizetype row = rows.first; row <= rows.last; ++row) {
            if (row > rows.first && transcript.cues.at(row).spaceBefore)
                m_folded.append(u" ", m_length);
            m_begins.append(m_length);
            const QString &text = transcript.cues.at(row).text;
            m_folded.append(text, m_length);
            m_length += text.size() + 1;
        }
    }

    const QString &text() const { return m_folded.text(); }

    /// The whole words around a stretch of text().
    std::optional<TextRange> words(const FuzzyMatch &stretch) const
    {
        const qsizetype begin = m_folded.origins().at(stretch.begin);
        const qsizetype last = m_folded.origins().at(stretch.end - 1);
        const qsizetype firstRow = rowAt(begin);
        const qsizetype lastRow = rowAt(last);
        return wholeWords(m_transcript,
                          {m_first + firstRow, begin - m_begins.at(firstRow), m_first + lastRow,
                           last - m_begins.at(lastRow) + 1});
    }

private:
    qsizetype rowAt(qsizetype origin) const
    {
        return std::ranges::upper_bound(m_begins, origin) - m_begins.begin() - 1;
    }

    const Transcript &m_transcript;
    qsizetype m_first = 0;
    QList<qsizetype> m_begins; ///< of the rows, in their joined text before folding
    qsizetype m_length = 0;
    FoldedText m_folded{FoldedText::Between::Space};
};

QList<Candidate> candidatesIn(const Transcript &transcript, Rows rows, const QString &quote)
{
    const FoldedRows folded(transcript, rows);
    const bool isLong = qint64(quote.size()) * folded.text().size() > maxSteps;
    const auto changes = qsizetype(double(quote.size()) * (1 - minLikeness));
    QList<Candidate> candidates;
    const auto stretches = fuzzyMatches(quote, folded.text(), isLong ? 0 : changes);
    for (const FuzzyMatch &stretch : stretches) {
        const auto range = folded.words(stretch);
        if (!range)
            continue;
        // A long quote matched exactly; comparing it again would take minutes.
        const double like = isLong ? 1 : likeness(foldedWords(textIn(transcript, *range)), quote);
        const bool isNew =
            std::ranges::find(candidates, *range, &Candidate::range) == candidates.end();
        if (like >= minLikeness && isNew)
            candidates.append({*range, like});
    }
    std::ranges::stable_sort(candidates, std::greater(), &Candidate::likeness);
    return candidates;
}

// How similar the text around the quote is to the text around a candidate. Near the ends of a
// transcript there is less of it: compares only as much as both have.
double likenessAround(const Annotation &annotation, const Transcript &transcript,
                      const TextRange &range)
{
    const Annotation there = highlightOf(transcript, {}, range);
    const QString before = foldedWords(annotation.anchor->prefix);
    const QString beforeThere = foldedWords(there.anchor->prefix);
    const QString after = foldedWords(annotation.anchor->suffix);
    const QString afterThere = foldedWords(there.anchor->suffix);
    const qsizetype lengthBefore = std::min(before.size(), beforeThere.size());
    const qsizetype lengthAfter = std::min(after.size(), afterThere.size());
    return likeness(before.right(lengthBefore) + after.left(lengthAfter),
                    beforeThere.right(lengthBefore) + afterThere.left(lengthAfter));
}

std::optional<TextRange> decide(const Annotation &annotation, const Transcript &transcript,
                                QList<Candidate> candidates)
{
    if (candidates.isEmpty())
        return {};
    const double best = candidates.first().likeness;
    candidates.removeIf([best](const Candidate &other) { return best - other.likeness > minLead; });
    if (candidates.size() == 1)
        return candidates.first().range;
    for (Candidate &candidate : candidates)
        candidate.likeness = likenessAround(annotation, transcript, candidate.range);
    std::ranges::stable_sort(candidates, std::greater(), &Candidate::likeness);
    const double first = candidates.first().likeness;
    const bool clear = first >= minLikeness && first - candidates.at(1).likeness >= minContextLead;
    return clear ? std::optional(candidates.first().range) : std::nullopt;
}

} // namespace

std::optional<TextRange> placeByIds(const Annotation &annotation, const Transcript &transcript,
                                    TranscriptId kept)
{
    if (!annotation.anchor || annotation.anchor->transcript != kept)
        return {};
    const auto range = textRangeOf(transcript, annotation.anchor->words);
    return range && isQuote(textIn(transcript, *range), annotation.quote) ? range : std::nullopt;
}

std::optional<TextRange> placeOf(const Annotation &annotation, const Transcript &transcript,
                                 TranscriptId kept)
{
    if (!annotation.anchor)
        return {};
    if (const auto range = placeByIds(annotation, transcript, kept))
        return range;
    const QString quote = foldedWords(annotation.quote);
    const auto rows = rowsToSearch(annotation, transcript);
    if (!rows || quote.isEmpty())
        return {};
    return decide(annotation, transcript, candidatesIn(transcript, *rows, quote));
}

} // namespace earmark
