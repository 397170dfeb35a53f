// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notes/anchoring.h"
#include "notes/notebook.h"
#include "session/episode/openepisode.h"

namespace earmark {

/// Marks and notes in the open episode: makes them from what is selected or heard, keeps the list
/// of the episode's annotations. All of it goes onto the episode's history.
class Noting : public QObject
{
    Q_OBJECT

public:
    explicit Noting(OpenEpisode &open);

    const QList<Annotation> &annotations() const { return m_annotations; }

    void load(); ///< what was noted before
    void highlight(const TextRange &range, int colour, bool withNote);
    /// Keeps the moment of the press.
    void bookmark();
    /// A bookmark to write at: pauses until resumeAfterNote().
    void noteNow();
    /// Plays on, `rewind` earlier, if noteNow() had paused.
    void resumeAfterNote(milliseconds rewind);
    void stayPaused(); ///< also when the note is done
    void change(const Annotation &annotation);
    void recolour(AnnotationId id, int colour);
    void remove(AnnotationId id);

signals:
    void annotationsChanged(const QList<earmark::Annotation> &annotations);
    void loaded(); ///< all annotations are new
    void added(const earmark::Annotation &annotation);
    void changed(const earmark::Annotation &annotation);
    void removed(earmark::AnnotationId id);
    void noteWanted(earmark::AnnotationId id); ///< to be opened for writing
    void bookmarked(const earmark::Annotation &annotation);
    void removedByListener(const earmark::Annotation &annotation); ///< may be taken back
    void failed(const earmark::Error &error);

private:
    std::optional<Annotation> addMoment();
    std::optional<Annotation> add(const Annotation &annotation);
    void takeAdded(const Annotation &annotation);
    void takeChanged(const Annotation &annotation);
    void takeRemoved(AnnotationId id);

    OpenEpisode &m_open;
    Notebook &m_notebook;
    Player &m_player;
    QList<Annotation> m_annotations;
    bool m_pausedForNote = false;
};

} // namespace earmark
