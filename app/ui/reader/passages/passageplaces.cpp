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

bool isWithin(const Placement &placement, const Transcript &transcript)
{
    return std::ranges::all_of(placement.places, [&transcript](const FoundWords &place) {
        return place.range.lastRow < transcript.cues.size();
    });
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
    if (std::exchange(m_kept, kept) != kept)
        m_searched.clear();
    m_transcript = transcript;
    m_places.clear();
    m_waiting.clear();
    m_search.disconnect(this);
    m_search.cancel();
    m_isSearching = false;
    for (const Annotation &annotation : annotations)
        place(annotation);
    emit placed();
    searchWaiting();
}

void PassagePlaces::locate(const Annotation &annotation)
{
    place(annotation);
    searchWaiting();
}

void PassagePlaces::place(const Annotation &annotation)
{
    m_places.remove(annotation.id);
    const auto known = m_searched.constFind(annotation.id);
    if (const auto place = placeByIds(annotation, m_transcript, m_kept)) {
        m_searched.remove(annotation.id);
        m_places.insert(annotation.id, *place);
    } else if (known != m_searched.cend() && isWithin(*known, m_transcript)) {
        insert(annotation.id, *known);
    } else if (annotation.anchor) {
        m_waiting.append(annotation);
    }
}

void PassagePlaces::insert(AnnotationId id, const Placement &placement)
{
    if (const auto range = placement.certain())
        m_places.insert(id, *range);
}

std::optional<Placement> PassagePlaces::placement(AnnotationId id) const
{
    const auto searched = m_searched.constFind(id);
    if (searched != m_searched.cend() && isWithin(*searched, m_transcript))
        return *searched;
    const auto place = m_places.constFind(id);
    if (place == m_places.cend())
        return {};
    return Placement{Placement::Kind::Exact, {{*place, 1}}};
}

void PassagePlaces::searchWaiting()
{
    if (m_waiting.isEmpty() || m_isSearching)
        return;
    m_isSearching = true;
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
    m_searched.insert(found);
    for (const auto &[id, placement] : found.asKeyValueRange())
        insert(id, placement);
    emit this->found();
    searchWaiting();
}

} // namespace earmark
