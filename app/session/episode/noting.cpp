// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/episode/noting.h"

#include "transcript/spoken.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace earmark {

Noting::Noting(OpenEpisode &open)
    : m_open(open)
    , m_notebook(open.surroundings().notebook)
    , m_player(open.surroundings().player)
{
    connect(&m_notebook, &Notebook::annotationAdded, this, &Noting::takeAdded);
    connect(&m_notebook, &Notebook::annotationChanged, this, &Noting::takeChanged);
    connect(&m_notebook, &Notebook::annotationRemoved, this, &Noting::takeRemoved);
}

void Noting::load()
{
    const auto annotations = m_notebook.ofEpisode(m_open.id());
    if (!annotations) {
        emit failed(annotations.error());
        return;
    }
    m_annotations = *annotations;
    emit loaded();
}

void Noting::highlight(const CueRange &range, int colour, bool withNote)
{
    const Transcript &transcript = m_open.transcript();
    const auto rows = textRangeOf(transcript, range);
    const auto words = rows ? wholeWords(transcript, *rows) : std::nullopt;
    if (!words)
        return;
    Annotation highlight = highlightOf(transcript, m_open.transcriptId(), *words);
    highlight.colour = colour;
    if (const auto kept = add(highlight); kept && withNote)
        emit noteWanted(kept->id);
}

void Noting::bookmark()
{
    if (const auto kept = addMoment())
        emit bookmarked(*kept);
}

void Noting::noteNow()
{
    const bool playing = m_player.isPlaying();
    const auto kept = addMoment();
    if (!kept)
        return;
    m_player.pause();
    m_pausedForNote |= playing;
    emit noteWanted(kept->id);
}

void Noting::resumeAfterNote(milliseconds rewind)
{
    m_open.history().closeGroup();
    if (!std::exchange(m_pausedForNote, false) || m_player.isPlaying())
        return;
    m_player.seek(std::max(m_player.position() - rewind, milliseconds(0)));
    m_player.play();
}

void Noting::stayPaused()
{
    m_pausedForNote = false;
}

std::optional<Annotation> Noting::addMoment()
{
    Annotation moment;
    const milliseconds now = m_player.position();
    moment.span = {now, now};
    const Transcript &transcript = m_open.transcript();
    moment.quote = spokenAt(transcript, now);
    if (const auto row = transcript.rowAt(now); row >= 0)
        moment.speaker = transcript.speakerName(transcript.cues.at(row).speaker);
    return add(moment);
}

std::optional<Annotation> Noting::add(const Annotation &annotation)
{
    Annotation whole = annotation;
    whole.episode = m_open.id();
    auto kept = m_notebook.add(whole);
    if (!kept) {
        emit failed(kept.error());
        return {};
    }
    m_open.keep({.kind = ActKind::AddNote, .what = NoteAct{{}, *kept}});
    return *kept;
}

// Everything written into a note while it is open is one act.
void Noting::change(const Annotation &annotation)
{
    const auto before = m_notebook.find(annotation.id);
    if (before && !*before)
        return;
    if (const auto updated = before ? m_notebook.update(annotation) : Result<>(before.error());
        !updated) {
        emit failed(updated.error());
        return;
    }
    m_open.keep({.kind = ActKind::EditNote,
                 .what = NoteAct{**before, annotation},
                 .group = u"note %1"_s.arg(qint64(annotation.id))});
}

void Noting::recolour(AnnotationId id, int colour)
{
    const auto known = std::ranges::find(m_annotations, id, &Annotation::id);
    if (known == m_annotations.end())
        return;
    Annotation annotation = *known;
    annotation.colour = colour;
    m_open.history().closeGroup();
    change(annotation);
}

void Noting::remove(AnnotationId id)
{
    const auto gone = std::ranges::find(m_annotations, id, &Annotation::id);
    if (gone == m_annotations.end())
        return;
    const Annotation annotation = *gone;
    if (const auto removed = m_notebook.remove(id); !removed) {
        emit failed(removed.error());
        return;
    }
    m_open.keep({.kind = ActKind::DeleteNote, .what = NoteAct{annotation, {}}});
    emit removedByListener(annotation);
}

void Noting::takeAdded(const Annotation &annotation)
{
    if (annotation.episode != m_open.id())
        return;
    putInto(m_annotations, annotation);
    emit added(annotation);
}

void Noting::takeChanged(const Annotation &annotation)
{
    const auto known = std::ranges::find(m_annotations, annotation.id, &Annotation::id);
    if (known == m_annotations.end())
        return;
    *known = annotation;
    emit changed(annotation);
}

void Noting::takeRemoved(AnnotationId id)
{
    if (m_annotations.removeIf([id](const Annotation &one) { return one.id == id; }) == 0)
        return;
    emit removed(id);
}

} // namespace earmark
