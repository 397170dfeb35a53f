// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notes/anchoring.h"

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

    /// Cancels a running search. Places already found in the transcript `kept` are reused.
    void locate(const QList<Annotation> &annotations, const Transcript &transcript,
                TranscriptId kept);
    const Places &places() const { return m_places; }

signals:
    void found();

private:
    void addResults();

    Places m_places;
    Places m_searched; ///< the results of searches in m_kept
    TranscriptId m_kept{};
    QFutureWatcher<Places> m_search;
};

} // namespace earmark
