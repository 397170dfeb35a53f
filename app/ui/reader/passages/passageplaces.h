// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notes/anchoring.h"

#include <QFutureWatcher>
#include <QHash>

namespace earmark {

/// Where the highlights of an episode stand in the transcript that is shown. Those made in it are
/// known at once; the words of others are sought beside the event loop.
class PassagePlaces : public QObject
{
    Q_OBJECT

public:
    using Places = QHash<AnnotationId, TextRange>;

    using QObject::QObject;
    ~PassagePlaces() override;

    /// Overtakes a search that is under way. What was found in the same text stays found.
    void seek(const QList<Annotation> &annotations, const Transcript &transcript,
              TranscriptId kept);
    const Places &places() const { return m_places; }

signals:
    void found();

private:
    void take();

    Places m_places;
    Places m_sought; ///< found by a search in the text of m_kept
    TranscriptId m_kept{};
    QFutureWatcher<Places> m_search;
};

} // namespace earmark
