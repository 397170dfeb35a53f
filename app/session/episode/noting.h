// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notes/anchoring.h"
#include "notes/anchors/edges.h"
#include "notes/notebook.h"
#include "session/episode/openepisode.h"

namespace earmark {

/// Highlights, bookmarks and notes of the open episode: creates them from the selection or the
/// moment, and keeps the list of annotations. Everything can be undone.
class Noting : public QObject
{
    Q_OBJECT

public:
    explicit Noting(OpenEpisode &open);

    const QList<Annotation> &annotations() const { return m_annotations; }

    void load(); ///< the stored annotations
    /// Highlights the whole words of `range`; nothing if it has none or its cues are gone.
    void highlight(const CueRange &range, int colour, bool withNote);
    /// Bookmarks the current position.
    void bookmark();
    /// Adds a bookmark and opens its note; pauses until resumeAfterNote().
    void noteNow();
    /// Continues playing, `rewind` earlier, if noteNow() had paused.
    void resumeAfterNote(milliseconds rewind);
    void stayPaused(); ///< do not resume after the note
    /// Highlights what was said in the last `length`, or keeps the time if that is not known.
    void keepLast(milliseconds length);
    void change(const Annotation &annotation);
    void recolour(AnnotationId id, int colour);
    void switchFavourite(AnnotationId id);
    /// Moves the begin or the end of a passage by one word, to the next or (-1) the one before, and
    /// plays the edge; by half a second if its words are not in this transcript. `found` is where
    /// they are if the passage was made in another one.
    void moveEdge(AnnotationId id, Edge edge, int step, const std::optional<CueRange> &found = {});
    /// The note is about these words from now on.
    void moveTo(AnnotationId id, const CueRange &words);
    void remove(AnnotationId id);

signals:
    void loaded(); ///< all annotations are new
    void added(const earmark::Annotation &annotation);
    void changed(const earmark::Annotation &annotation);
    void removed(earmark::AnnotationId id);
    void noteWanted(earmark::AnnotationId id); ///< open it for writing
    void bookmarked(const earmark::Annotation &annotation);
    void lastKept(const earmark::Annotation &passage);
    void removedByListener(const earmark::Annotation &annotation); ///< undo can be offered
    void failed(const earmark::Error &error);

private:
    std::optional<Annotation> addMoment();
    std::optional<Annotation> add(const Annotation &annotation);
    std::optional<Annotation> annotation(AnnotationId id) const;
    bool change(const Annotation &annotation, const QString &group);
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
