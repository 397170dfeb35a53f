// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notes/anchoring.h"
#include "notes/anchors/placement.h"

#include <QFutureWatcher>
#include <QHash>

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
    /// is used again.
    void locate(const QList<Annotation> &annotations, const Transcript &transcript,
                TranscriptId kept);
    /// Places one more, or one that has changed, in the same transcript, and none of the others.
    void locate(const Annotation &annotation);
    const Places &places() const { return m_places; }
    /// What became of a note: once its words were searched for, if they had to be.
    std::optional<Placement> placement(AnnotationId id) const;

signals:
    void placed(); ///< anew, by locate(); what is searched for follows
    void found();

private:
    void place(const Annotation &annotation);
    void insert(AnnotationId id, const Placement &placement);
    void searchWaiting();
    void addResults();

    Places m_places;
    Placements m_searched; ///< the results of searches in m_kept
    Transcript m_transcript;
    TranscriptId m_kept{};
    QList<Annotation> m_waiting; ///< to be searched for
    bool m_isSearching = false;
    QFutureWatcher<Placements> m_search;
};

} // namespace earmark
