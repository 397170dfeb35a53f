// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notes/anchoring.h"
#include "notes/anchors/placement.h"

#include <QFutureWatcher>
#include <QHash>
#include <QSet>

namespace earmark {

/// Where the highlights of an episode are in the shown transcript. Highlights made in it are placed
/// at once; for those of another transcript a thread searches for their words.
class PassagePlaces : public QObject
{
    Q_OBJECT

public:
    using Places = QHash<AnnotationId, TextRange>;

    using QObject::QObject;
    ~PassagePlaces() override;

    /// Places all anew and cancels a running search. What was found in the transcript `kept` before
    /// is used again where an edit has left its words alone; if it did not, or if anything was
    /// doubtful, all are searched for again, as they tell each other where they are.
    void locate(const QList<Annotation> &annotations, const Transcript &transcript,
                TranscriptId kept);
    /// Places one more, or one that has changed, in the same transcript, and none of the others.
    void locate(const Annotation &annotation);
    const Places &places() const { return m_places; }
    /// What became of a note: once its words were searched for, if they had to be.
    std::optional<Placement> placement(AnnotationId id) const;
    const Transcript &transcript() const { return m_transcript; } ///< to which the rows belong
    std::optional<CueRange> words(AnnotationId id) const; ///< if their place is certain

signals:
    void placed(); ///< anew, by locate(); what is searched for follows
    void found();

private:
    void followEdit(const Transcript &before);
    void place(const Annotation &annotation);
    void insert(AnnotationId id, const Placement &placement);
    void searchWaiting();
    void addResults();

    Places m_places;
    Placements m_searched; ///< the results of searches in m_kept, with the rows of m_transcript
    QSet<AnnotationId> m_outdated; ///< of those, what is to be searched for again
    Transcript m_transcript;
    TranscriptId m_kept{};
    QList<Annotation> m_waiting; ///< to be searched for
    QSet<AnnotationId> m_awaited; ///< being searched for
    bool m_isSearching = false;
    QFutureWatcher<Placements> m_search;
};

} // namespace earmark
