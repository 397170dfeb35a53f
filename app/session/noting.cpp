// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/noting.h"

#include "session/act.h"

#include <QUndoStack>

#include <algorithm>

using namespace std::chrono_literals;

namespace earmark {

namespace {

/// What was written into a note while it was open, as one act.
class NoteChange : public Act
{
public:
    using Write = std::function<void(const Annotation &)>;

    NoteChange(int writing, const Annotation &before, const Annotation &after, const Write &write)
        : Act(
            Noting::tr("Change a note"), [this] { m_write(m_before); },
            [this] { m_write(m_after); })
        , m_writing(writing)
        , m_before(before)
        , m_after(after)
        , m_write(write)
    {}

    int id() const override { return 1; } // of the kind of commands that may merge

    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *next = static_cast<const NoteChange *>(other);
        if (next->m_writing != m_writing || next->m_after.id != m_after.id)
            return false;
        m_after = next->m_after;
        return true;
    }

private:
    int m_writing;
    Annotation m_before;
    Annotation m_after;
    Write m_write;
};

} // namespace

Noting::Noting(Session &session, Notebook &notebook, Player &player, QUndoStack &undo,
               QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_notebook(notebook)
    , m_player(player)
    , m_undo(undo)
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
    m_pausedForNote |= playing;
    emit noteWanted(kept->id);
}

void Noting::resumeAfterNote(milliseconds rewind)
{
    ++m_writing;
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
    const AnnotationId id = kept->id;
    m_undo.push(new Act(
        tr("Add a note"), [this, id] { report(m_notebook.remove(id)); },
        [this, id] { report(m_notebook.restore(id)); }));
    return *kept;
}

void Noting::change(const Annotation &annotation)
{
    const auto before = m_notebook.find(annotation.id);
    if (before && !*before)
        return;
    const auto updated = before ? m_notebook.update(annotation) : Result<>(before.error());
    report(updated);
    if (!updated)
        return;
    m_undo.push(new NoteChange(m_writing, **before, annotation,
                               [this](const Annotation &one) { report(m_notebook.update(one)); }));
}

void Noting::recolour(AnnotationId id, int colour)
{
    const auto known = std::ranges::find(m_annotations, id, &Annotation::id);
    if (known == m_annotations.end())
        return;
    Annotation annotation = *known;
    annotation.colour = colour;
    ++m_writing;
    change(annotation);
}

void Noting::remove(AnnotationId id)
{
    const auto gone = std::ranges::find(m_annotations, id, &Annotation::id);
    if (gone == m_annotations.end())
        return;
    const Annotation annotation = *gone;
    const auto removed = m_notebook.remove(id);
    report(removed);
    if (!removed)
        return;
    m_undo.push(new Act(
        tr("Remove a note"), [this, id] { report(m_notebook.restore(id)); },
        [this, id] { report(m_notebook.remove(id)); }));
    emit removedByListener(annotation);
}

void Noting::setMeaning(int colour, const QString &name)
{
    report(m_notebook.setMeaning(colour, name));
}

void Noting::report(const Result<> &result)
{
    if (!result)
        emit failed(result.error());
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
