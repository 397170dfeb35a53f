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
    m_places.clear();
    QList<Annotation> others;
    for (const Annotation &annotation : annotations) {
        if (const auto place = placeByIds(annotation, transcript, kept))
            m_places.insert(annotation.id, *place);
        else if (const auto known = m_searched.constFind(annotation.id);
                 known != m_searched.cend() && known->lastRow < transcript.cues.size())
            m_places.insert(annotation.id, *known);
        else if (annotation.anchor)
            others.append(annotation);
    }
    m_search.disconnect(this);
    m_search.cancel();
    if (others.isEmpty())
        return;
    m_search.setFuture(QtConcurrent::run(search, others, transcript, kept));
    connect(&m_search, &QFutureWatcherBase::finished, this, &PassagePlaces::addResults);
}

void PassagePlaces::addResults()
{
    if (m_search.isCanceled() || m_search.future().resultCount() == 0)
        return;
    m_searched.insert(m_search.result());
    m_places.insert(m_searched);
    emit found();
}

} // namespace earmark
