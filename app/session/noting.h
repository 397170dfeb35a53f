// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notes/anchoring.h"
#include "notes/notebook.h"
#include "playback/player.h"
#include "session/session.h"

class QUndoStack;

namespace earmark {

/// Marks and notes in the open episode: makes them from what is selected or heard, keeps the list
/// of the episode's annotations. All of it goes onto the undo stack.
class Noting : public QObject
{
    Q_OBJECT

public:
    Noting(Session &session, Notebook &notebook, Player &player, QUndoStack &undo,
           QObject *parent = nullptr);

    const QList<Annotation> &annotations() const { return m_annotations; }
    QStringList meanings() const;
    QStringList knownTags() const;

    void load(); ///< of the session's episode
    void highlight(const TextRange &range, int colour, bool withNote);
    /// Keeps the moment of the press.
    void bookmark();
    /// A bookmark to write at: pauses until resumeAfterNote().
    void noteNow();
    /// Plays on, `rewind` earlier, if noteNow() had paused.
    void resumeAfterNote(milliseconds rewind);
    void change(const Annotation &annotation);
    void recolour(AnnotationId id, int colour);
    void remove(AnnotationId id);
    void setMeaning(int colour, const QString &name);

signals:
    void annotationsChanged(const QList<earmark::Annotation> &annotations);
    void added(const earmark::Annotation &annotation);
    void changed(const earmark::Annotation &annotation);
    void removed(earmark::AnnotationId id);
    void noteWanted(earmark::AnnotationId id); ///< to be opened for writing
    void bookmarked(const earmark::Annotation &annotation);
    void removedByListener(const earmark::Annotation &annotation); ///< may be taken back
    void meaningsChanged();
    void failed(const earmark::Error &error);

private:
    std::optional<Annotation> addMoment();
    std::optional<Annotation> add(const Annotation &annotation);
    void report(const Result<> &result);
    void takeAdded(const Annotation &annotation);
    void takeChanged(const Annotation &annotation);
    void takeRemoved(AnnotationId id);

    Session &m_session;
    Notebook &m_notebook;
    Player &m_player;
    QUndoStack &m_undo;
    QList<Annotation> m_annotations;
    int m_writing = 0; ///< counts the times that a note was open; each is one act
    bool m_pausedForNote = false;
};

} // namespace earmark
