// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/places/pageplaces.h"

#include "ui/reader/places/spokenspan.h"
#include "ui/reader/view/transcriptview.h"

namespace earmark {

PagePlaces::PagePlaces(TranscriptView *view)
    : QObject(view)
    , m_view(view)
{
    connect(view, &TranscriptView::leaping, this, &PagePlaces::leaping);
    connect(view, &TranscriptView::scrolledByReader, this, &PagePlaces::moved);
    connect(view, &TranscriptView::nowMoved, this, &PagePlaces::moved);
}

std::optional<PagePlaces::Spot> PagePlaces::spot() const
{
    const qsizetype position = m_view->isFollowing() ? -1 : m_view->topPosition();
    if (position < 0)
        return {};
    const qsizetype row = m_view->text().rowAt(position);
    return Spot{m_view->text().transcript().cues.at(row).id,
                qint32(position - m_view->text().rowSpan(row).begin)};
}

void PagePlaces::show(const Spot &spot)
{
    const qsizetype row = m_view->text().transcript().rowOf(spot.cue);
    if (row < 0)
        return;
    const PageSpan line = m_view->text().rowSpan(row);
    m_view->stopFollowing();
    m_view->showAtTop(std::min(line.begin + spot.offset, line.end));
}

void PagePlaces::follow()
{
    m_view->follow();
}

PageState PagePlaces::state() const
{
    return m_view->state();
}

void PagePlaces::restore(const PageState &state)
{
    m_view->restore(state);
}

void PagePlaces::hold(bool isHeld)
{
    m_view->hold(isHeld);
}

std::optional<TimeSpan> PagePlaces::selectedSpan() const
{
    return spokenSpan(m_view->text(), m_view->selection());
}

std::optional<TimeSpan> PagePlaces::targetSpan() const
{
    const PageMarks &marks = m_view->marks();
    if (const auto selected = selectedSpan())
        return selected;
    if (marks.currentHit >= 0)
        return spokenSpan(m_view->text(), marks.hits.at(marks.currentHit));
    const qsizetype row = m_view->targetRow();
    return row < 0 ? std::nullopt : spokenSpan(m_view->text(), m_view->text().rowSpan(row));
}

} // namespace earmark
