// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/anchors/candidates.h"

#include "notes/anchoring.h"

#include <algorithm>
#include <tuple>

namespace earmark {

namespace {

constexpr qint64 maxSteps = 100'000'000; ///< of one fuzzy search: about a second
constexpr qint64 usualSteps = 20'000'000; ///< of all of an annotation
constexpr qsizetype maxPlaces = 8; ///< that are looked at closely
constexpr qsizetype maxSame = 50; ///< exact repetitions; more prove no more
constexpr qsizetype maxSeen = 2000; ///< the same letters, perhaps within other words

bool overlap(const TextRange &one, const TextRange &other)
{
    return std::tie(one.firstRow, one.firstOffset) < std::tie(other.lastRow, other.lastOffset)
        && std::tie(other.firstRow, other.firstOffset) < std::tie(one.lastRow, one.lastOffset);
}

qsizetype changesIn(const QString &quote)
{
    return qsizetype(double(quote.size()) * (1 - CandidateSearch::minAsked));
}

// How similar the text around the quote is to the text around a candidate. Near the ends of a
// transcript there is less of it: compares only as much as both have.
void compareAround(Candidate &candidate, const Annotation &annotation, const Annotation &there)
{
    const QString before = foldedWords(annotation.anchor->prefix);
    const QString beforeThere = foldedWords(there.anchor->prefix);
    const QString after = foldedWords(annotation.anchor->suffix);
    const QString afterThere = foldedWords(there.anchor->suffix);
    const qsizetype lengthBefore = std::min(before.size(), beforeThere.size());
    const qsizetype lengthAfter = std::min(after.size(), afterThere.size());
    candidate.compared = lengthBefore + lengthAfter;
    candidate.around = likeness(before.right(lengthBefore) + after.left(lengthAfter),
                                beforeThere.right(lengthBefore) + afterThere.left(lengthAfter));
}

} // namespace

CandidateSearch::CandidateSearch(const Transcript &transcript)
    : m_transcript(transcript)
    , m_rows(transcript)
    , m_index(m_rows.text())
    , m_isTimed(std::ranges::any_of(transcript.cues,
                                    [](const Cue &cue) { return cue.begin.has_value(); }))
{}

QList<Candidate> CandidateSearch::anywhere(const Annotation &annotation) const
{
    const QString quote = foldedWords(annotation.quote);
    QList<Candidate> candidates;
    if (quote.isEmpty())
        return candidates;
    const QString &text = m_rows.text();
    qsizetype seen = 0;
    for (qsizetype at = text.indexOf(quote);
         at >= 0 && candidates.size() < maxSame && seen < maxSeen;
         at = text.indexOf(quote, at + quote.size()), ++seen)
        add(candidates, annotation, quote, {.begin = at, .end = at + quote.size(), .changes = 0},
            true);

    const QString before = foldedWords(annotation.anchor->prefix);
    const QString after = foldedWords(annotation.anchor->suffix);
    const QString whole = before + u' ' + quote + u' ' + after;
    const qsizetype slack = TrigramIndex::tolerance + 24 + quote.size() / 5;
    const qint64 steps = qint64(quote.size()) * (quote.size() + 2 * slack);
    if (steps > maxSteps)
        return distinct(candidates);
    const auto limit = std::clamp<qsizetype>(usualSteps / std::max<qint64>(steps, 1), 1, maxPlaces);
    for (const qsizetype place : m_index.placesOf(whole, limit)) {
        const qsizetype begin = place + before.size() + 1;
        addMatches(candidates, annotation, quote, begin - slack, begin + quote.size() + slack);
    }
    return distinct(candidates);
}

QList<Candidate> CandidateSearch::within(const Annotation &annotation, TimeSpan span) const
{
    const QString quote = foldedWords(annotation.quote);
    QList<Candidate> candidates;
    const qsizetype lastRow =
        m_isTimed ? m_transcript.rowAt(span.end) : m_transcript.cues.size() - 1;
    if (quote.isEmpty() || lastRow < 0)
        return candidates;
    const qsizetype firstRow =
        m_isTimed ? std::max<qsizetype>(m_transcript.rowAt(span.begin), 0) : 0;
    const qsizetype begin = m_rows.placeOfRow(firstRow);
    const qsizetype end = m_rows.placeOfRow(lastRow + 1);
    if (qint64(quote.size()) * (end - begin) <= usualSteps)
        addMatches(candidates, annotation, quote, begin, end);
    return candidates;
}

void CandidateSearch::addMatches(QList<Candidate> &candidates, const Annotation &annotation,
                                 const QString &quote, qsizetype begin, qsizetype end) const
{
    begin = std::clamp<qsizetype>(begin, 0, m_rows.text().size());
    end = std::clamp<qsizetype>(end, begin, m_rows.text().size());
    const QStringView window = QStringView(m_rows.text()).sliced(begin, end - begin);
    for (FuzzyMatch match : fuzzyMatches(quote, window, changesIn(quote))) {
        match.begin += begin;
        match.end += begin;
        add(candidates, annotation, quote, match, false);
    }
}

void CandidateSearch::add(QList<Candidate> &candidates, const Annotation &annotation,
                          const QString &quote, const FuzzyMatch &stretch, bool isSame) const
{
    const auto range = m_rows.words(stretch);
    if (!range)
        return;
    const auto isIt = [&range](const Candidate &other) { return other.range == *range; };
    if (std::ranges::any_of(candidates, isIt))
        return;
    // A long quote matched exactly; comparing it again would take minutes. But a short one may be
    // part of a longer word.
    const QString words = foldedWords(textIn(m_transcript, *range));
    const bool isWhole = isSame && words.size() == quote.size();
    Candidate candidate;
    candidate.range = *range;
    candidate.likeness = isWhole ? 1.0 : 0.0;
    if (!isWhole && qint64(words.size()) * quote.size() <= maxSteps)
        candidate.likeness = likeness(words, quote);
    if (candidate.likeness < minAsked)
        return;
    const Annotation there = highlightOf(m_transcript, {}, *range);
    if (m_isTimed)
        candidate.begin = there.span.begin;
    compareAround(candidate, annotation, there);
    candidates.append(candidate);
}

QList<Candidate> distinct(QList<Candidate> candidates)
{
    std::ranges::stable_sort(candidates, std::greater(), [](const Candidate &one) {
        return std::pair(one.likeness, one.around);
    });
    QList<Candidate> kept;
    for (const Candidate &candidate : candidates) {
        const auto isOver = [&candidate](const Candidate &other) {
            return overlap(other.range, candidate.range);
        };
        if (std::ranges::none_of(kept, isOver))
            kept.append(candidate);
    }
    return kept;
}

} // namespace earmark
