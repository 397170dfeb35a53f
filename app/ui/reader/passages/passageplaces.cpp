// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/passages/passageplaces.h"

#include <QtConcurrent>

#include <utility>

namespace earmark {

namespace {

void search(QPromise<PassagePlaces::Places> &promise, const QList<Annotation> &annotations,
            const Transcript &transcript, TranscriptId kept)
{
    PassagePlaces::Places places;
    for (const Annotation &annotation : annotations) {
        if (promise.isCanceled())
            return;
        if (const auto place = placeOf(annotation, transcript, kept))
            places.insert(annotation.id, *place);
    }
    promise.addResult(places);
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
    if (const auto place = placeByIds(annotation, m_transcript, m_kept))
        m_places.insert(annotation.id, *place);
    else if (known != m_searched.cend() && known->lastRow < m_transcript.cues.size())
        m_places.insert(annotation.id, *known);
    else if (annotation.anchor)
        m_waiting.append(annotation);
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
    m_searched.insert(m_search.result());
    m_places.insert(m_searched);
    emit found();
    searchWaiting();
}

} // namespace earmark
