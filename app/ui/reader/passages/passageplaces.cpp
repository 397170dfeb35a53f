// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/passages/passageplaces.h"

#include <QtConcurrent>

#include <algorithm>
#include <utility>

namespace earmark {

namespace {

void search(QPromise<Placements> &promise, const QList<Annotation> &annotations,
            const Transcript &transcript, TranscriptId kept)
{
    promise.addResult(
        placementsOf(annotations, transcript, kept, [&promise] { return !promise.isCanceled(); }));
}

// The same words after an edit; nothing if some of them are other words now.
std::optional<Placement> afterEdit(Placement placement, const Transcript &before,
                                   const Transcript &after)
{
    for (FoundWords &place : placement.places) {
        const auto range = textRangeOf(after, cueRangeOf(before, place.range));
        if (!range || textIn(after, *range) != textIn(before, place.range))
            return {};
        place.range = *range;
    }
    return placement;
}

} // namespace

PassagePlaces::~PassagePlaces()
{
    m_search.cancel();
    m_search.waitForFinished();
}

void PassagePlaces::locate(const QList<Annotation> &annotations, const Transcript &transcript,
                           TranscriptId kept)
{
    const Transcript before = std::exchange(m_transcript, transcript);
    if (std::exchange(m_kept, kept) != kept)
        m_searched.clear();
    else if (before.cues != transcript.cues)
        followEdit(before);
    m_places.clear();
    m_waiting.clear();
    m_awaited.clear();
    m_search.disconnect(this);
    m_search.cancel();
    m_isSearching = false;
    for (const Annotation &annotation : annotations)
        place(annotation);
    emit placed();
    searchWaiting();
}

void PassagePlaces::followEdit(const Transcript &before)
{
    const Placements found = std::exchange(m_searched, {});
    bool isDoubtful = false;
    for (const auto &[id, placement] : found.asKeyValueRange()) {
        const auto now = afterEdit(placement, before, m_transcript);
        if (now)
            m_searched.insert(id, *now);
        isDoubtful |= !now || !now->certain(); // the edit may have brought its words back
    }
    if (isDoubtful)
        m_outdated = QSet(m_searched.keyBegin(), m_searched.keyEnd());
}

void PassagePlaces::locate(const Annotation &annotation)
{
    m_outdated.insert(annotation.id);
    m_waiting.removeIf([&annotation](const Annotation &one) { return one.id == annotation.id; });
    place(annotation);
    searchWaiting();
}

void PassagePlaces::place(const Annotation &annotation)
{
    m_places.remove(annotation.id);
    m_awaited.remove(annotation.id);
    const auto known = m_searched.constFind(annotation.id);
    if (const auto place = placeByIds(annotation, m_transcript, m_kept)) {
        m_searched.remove(annotation.id);
        m_places.insert(annotation.id, *place);
        return;
    }
    if (known != m_searched.cend())
        insert(annotation.id, *known);
    if (annotation.anchor && (known == m_searched.cend() || m_outdated.contains(annotation.id)))
        m_waiting.append(annotation);
}

void PassagePlaces::insert(AnnotationId id, const Placement &placement)
{
    if (const auto range = placement.certain())
        m_places.insert(id, *range);
}

std::optional<Placement> PassagePlaces::placement(AnnotationId id) const
{
    const auto searched = m_searched.constFind(id);
    if (searched != m_searched.cend())
        return *searched;
    const auto place = m_places.constFind(id);
    if (place == m_places.cend())
        return {};
    return Placement{Placement::Kind::Exact, {{*place, 1}}};
}

std::optional<CueRange> PassagePlaces::words(AnnotationId id) const
{
    const auto place = m_places.constFind(id);
    return place == m_places.cend() ? std::nullopt
                                    : std::optional(cueRangeOf(m_transcript, *place));
}

void PassagePlaces::searchWaiting()
{
    if (m_waiting.isEmpty() || m_isSearching)
        return;
    m_isSearching = true;
    for (const Annotation &annotation : std::as_const(m_waiting))
        m_awaited.insert(annotation.id);
    m_search.setFuture(
        QtConcurrent::run(search, std::exchange(m_waiting, {}), m_transcript, m_kept));
    connect(&m_search, &QFutureWatcherBase::finished, this, &PassagePlaces::addResults,
            Qt::UniqueConnection);
}

void PassagePlaces::addResults()
{
    m_isSearching = false;
    if (m_search.isCanceled() || m_search.future().resultCount() == 0)
        return;
    const Placements found = m_search.result();
    for (const auto &[id, placement] : found.asKeyValueRange()) {
        if (!m_awaited.remove(id))
            continue; // it has changed meanwhile
        m_outdated.remove(id);
        m_places.remove(id);
        m_searched.insert(id, placement);
        insert(id, placement);
    }
    emit this->found();
    searchWaiting();
}

} // namespace earmark
