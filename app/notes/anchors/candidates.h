// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notes/anchors/foldedrows.h"
#include "notes/anchors/placement.h"
#include "notes/anchors/trigramindex.h"

namespace earmark {

/// A place where an annotation may belong.
struct Candidate
{
    TextRange range;
    double likeness = 0; ///< of the words to the quote
    double around = 0; ///< of what stands before and after
    qsizetype compared = 0; ///< how many letters stand around both
    std::optional<milliseconds> begin;
};

/// Searches a transcript for the words of annotations. The transcript must outlive it.
class CandidateSearch
{
public:
    static constexpr double minAsked = 0.6; ///< less alike is no candidate

    explicit CandidateSearch(const Transcript &transcript);

    /// What resembles the quote, anywhere, with what stands around it; and the same words anywhere.
    QList<Candidate> anywhere(const Annotation &annotation) const;
    /// What resembles the quote within a span of time; anywhere, if nothing is timed.
    QList<Candidate> within(const Annotation &annotation, TimeSpan span) const;

private:
    void addMatches(QList<Candidate> &candidates, const Annotation &annotation,
                    const QString &quote, qsizetype begin, qsizetype end) const;
    void add(QList<Candidate> &candidates, const Annotation &annotation, const QString &quote,
             const FuzzyMatch &stretch, bool isSame) const;

    const Transcript &m_transcript;
    FoldedRows m_rows;
    TrigramIndex m_index;
    bool m_isTimed = false;
};

/// Without those that overlap a likelier one; the likeliest first.
QList<Candidate> distinct(QList<Candidate> candidates);

} // namespace earmark
