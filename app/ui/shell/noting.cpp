// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/noting.h"

#include <algorithm>

namespace earmark {

Noting::Noting(Session &session, Notebook &notebook, Player &player, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_notebook(notebook)
    , m_player(player)
{
    connect(&m_notebook, &Notebook::annotationAdded, this, &Noting::takeAdded);
    connect(&m_notebook, &Notebook::annotationChanged, this, &Noting::takeChanged);
    connect(&m_notebook, &Notebook::annotationRemoved, this, &Noting::takeRemoved);
    connect(&m_notebook, &Notebook::meaningsChanged, this, &Noting::meaningsChanged);
}

QStringList Noting::meanings() const
{
    QStringList names;
    for (int colour = 0; colour < Annotation::colours; ++colour)
        names.append(m_notebook.meaning(colour));
    return names;
}

QStringList Noting::knownTags() const
{
    QStringList names;
    if (const auto tags = m_notebook.tags()) {
        for (const auto &[tag, count] : *tags)
            names.append(tag);
    }
    return names;
}

void Noting::load()
{
    m_pausedForNote = false;
    const auto annotations = m_notebook.ofEpisode(m_session.episode().id);
    m_annotations = annotations ? *annotations : QList<Annotation>();
    if (!annotations)
        emit failed(annotations.error());
    emit annotationsChanged(m_annotations);
}

void Noting::highlight(const TextRange &range, int colour, bool withNote)
{
    const auto words = wholeWords(m_session.transcript(), range);
    if (!words)
        return;
    Annotation highlight = highlightOf(m_session.transcript(), m_session.transcriptId(), *words);
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
    m_pausedForNote = playing;
    emit noteWanted(kept->id);
}

void Noting::resumeAfterNote(milliseconds rewind)
{
    if (!std::exchange(m_pausedForNote, false) || m_player.isPlaying())
        return;
    m_player.seek(std::max(m_player.position() - rewind, milliseconds(0)));
    m_player.play();
}

std::optional<Annotation> Noting::addMoment()
{
    if (!m_session.hasEpisode())
        return {};
    Annotation moment;
    const milliseconds now = m_player.position();
    moment.span = {now, now};
    const Transcript &transcript = m_session.transcript();
    if (const auto row = transcript.rowAt(now); row >= 0)
        moment.speaker = transcript.speakerName(transcript.cues.at(row).speaker);
    return add(moment);
}

std::optional<Annotation> Noting::add(const Annotation &annotation)
{
    Annotation whole = annotation;
    whole.episode = m_session.episode().id;
    auto kept = m_notebook.add(whole);
    if (!kept) {
        emit failed(kept.error());
        return {};
    }
    return *kept;
}

void Noting::change(const Annotation &annotation)
{
    if (auto updated = m_notebook.update(annotation); !updated)
        emit failed(updated.error());
}

void Noting::recolour(AnnotationId id, int colour)
{
    const auto known = std::ranges::find(m_annotations, id, &Annotation::id);
    if (known == m_annotations.end())
        return;
    Annotation annotation = *known;
    annotation.colour = colour;
    change(annotation);
}

void Noting::remove(AnnotationId id)
{
    const auto gone = std::ranges::find(m_annotations, id, &Annotation::id);
    if (gone == m_annotations.end())
        return;
    const Annotation annotation = *gone;
    if (auto removed = m_notebook.remove(id); !removed)
        emit failed(removed.error());
    else
        emit removedByListener(annotation);
}

void Noting::restore(AnnotationId id)
{
    if (auto restored = m_notebook.restore(id); !restored)
        emit failed(restored.error());
}

void Noting::setMeaning(int colour, const QString &name)
{
    if (auto set = m_notebook.setMeaning(colour, name); !set)
        emit failed(set.error());
}

void Noting::takeAdded(const Annotation &annotation)
{
    if (annotation.episode != m_session.episode().id)
        return;
    const auto place =
        std::ranges::upper_bound(m_annotations, annotation.span, {}, &Annotation::span);
    m_annotations.insert(place, annotation);
    emit added(annotation);
    emit annotationsChanged(m_annotations);
}

void Noting::takeChanged(const Annotation &annotation)
{
    const auto known = std::ranges::find(m_annotations, annotation.id, &Annotation::id);
    if (known == m_annotations.end())
        return;
    *known = annotation;
    emit changed(annotation);
    emit annotationsChanged(m_annotations);
}

void Noting::takeRemoved(AnnotationId id)
{
    if (m_annotations.removeIf([id](const Annotation &one) { return one.id == id; }) == 0)
        return;
    emit removed(id);
    emit annotationsChanged(m_annotations);
}

} // namespace earmark
