// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/episode/noting.h"

#include "transcript/spoken.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace earmark {

namespace {

constexpr milliseconds heardAtEdge = 1200ms;
constexpr milliseconds edgeStep = 500ms; ///< where no words are known
constexpr milliseconds shortestPassage = 200ms;

std::optional<TimeSpan> withEdgeMoved(TimeSpan span, Edge edge, int step)
{
    milliseconds &moved = edge == Edge::Begin ? span.begin : span.end;
    moved = std::max(moved + step * edgeStep, 0ms);
    return span.duration() >= shortestPassage ? std::optional(span) : std::nullopt;
}

// What is played of a passage whose edge was moved: the first or the last words.
TimeSpan soundAtEdge(TimeSpan passage, Edge edge)
{
    if (edge == Edge::Begin)
        return {passage.begin, passage.begin + heardAtEdge};
    return {std::max(passage.end - heardAtEdge, 0ms), passage.end};
}

void takeWords(Annotation &note, const Annotation &there)
{
    note.anchor = there.anchor;
    note.quote = there.quote;
    note.speaker = there.speaker;
    note.span = there.span;
}

} // namespace

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

void Noting::keepLast(milliseconds length)
{
    const milliseconds now = m_player.position();
    const TimeSpan span{std::max(now - length, 0ms), now};
    Annotation passage;
    if (const auto words = wordsWithin(m_open.transcript(), span))
        passage = highlightOf(m_open.transcript(), m_open.transcriptId(), *words);
    else
        passage.span = span;
    passage.kind = Annotation::Kind::Highlight;
    if (const auto kept = add(passage))
        emit lastKept(*kept);
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
    change(annotation, u"note %1"_s.arg(qint64(annotation.id)));
}

bool Noting::change(const Annotation &annotation, const QString &group)
{
    const auto before = m_notebook.find(annotation.id);
    if (before && !*before)
        return false;
    if (const auto updated = before ? m_notebook.update(annotation) : Result<>(before.error());
        !updated) {
        emit failed(updated.error());
        return false;
    }
    return m_open.keep(
        {.kind = ActKind::EditNote, .what = NoteAct{**before, annotation}, .group = group});
}

std::optional<Annotation> Noting::annotation(AnnotationId id) const
{
    const auto known = std::ranges::find(m_annotations, id, &Annotation::id);
    return known == m_annotations.end() ? std::nullopt : std::optional(*known);
}

void Noting::recolour(AnnotationId id, int colour)
{
    auto known = annotation(id);
    if (!known)
        return;
    known->colour = colour;
    m_open.history().closeGroup();
    change(*known);
}

void Noting::switchFavourite(AnnotationId id)
{
    auto known = annotation(id);
    if (!known)
        return;
    known->isFavourite = !known->isFavourite;
    m_open.history().closeGroup();
    change(*known);
    m_open.history().closeGroup();
}

void Noting::moveEdge(AnnotationId id, Edge edge, int step, const std::optional<CueRange> &found)
{
    auto passage = annotation(id);
    if (!passage || passage->kind == Annotation::Kind::Bookmark)
        return;
    const Transcript &transcript = m_open.transcript();
    auto words = placeByIds(*passage, transcript, m_open.transcriptId());
    if (!words && found)
        words = textRangeOf(transcript, *found);
    if (words) {
        const auto moved = withEdgeMoved(transcript, *words, edge, step);
        if (!moved)
            return;
        takeWords(*passage, highlightOf(transcript, m_open.transcriptId(), *moved));
    } else {
        const auto moved = withEdgeMoved(passage->span, edge, step);
        if (!moved)
            return;
        passage->span = *moved;
    }
    if (change(*passage, u"edges %1"_s.arg(qint64(id))))
        m_player.peek(soundAtEdge(passage->span, edge));
}

void Noting::moveTo(AnnotationId id, const CueRange &words)
{
    auto note = annotation(id);
    const auto rows = textRangeOf(m_open.transcript(), words);
    if (!note || !rows)
        return;
    takeWords(*note, highlightOf(m_open.transcript(), m_open.transcriptId(), *rows));
    if (note->kind == Annotation::Kind::Bookmark)
        note->span.end = note->span.begin;
    m_open.history().closeGroup();
    change(*note);
    m_open.history().closeGroup();
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
    putInto(m_annotations, annotation);
    emit changed(annotation);
}

void Noting::takeRemoved(AnnotationId id)
{
    if (m_annotations.removeIf([id](const Annotation &one) { return one.id == id; }) == 0)
        return;
    emit removed(id);
}

} // namespace earmark
