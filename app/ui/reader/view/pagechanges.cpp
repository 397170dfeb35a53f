// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the page takes another text, and what is in view stays in its place.
#include "ui/reader/view/markscrollbar.h"
#include "ui/reader/view/pageview.h"

namespace earmark {

bool PageView::replaceTranscript(const Transcript &transcript)
{
    m_scrolling.stop();
    const Place place = placeAtTop();
    if (m_text.updateTimes(transcript)) {
        m_layout.resetNames();
        relayout(place);
        return true;
    }
    m_text = PageText(transcript);
    m_marks = {};
    m_layout.resetText();
    m_anchorTurn = -1;
    relayout({});
    m_bar->setValue(0);
    return false;
}

void PageView::editTranscript(const Transcript &transcript, CueId apart)
{
    m_scrolling.stop();
    Place place = placeAtTop();
    const PageText before =
        std::exchange(m_text, PageText(transcript, isSet(apart) ? transcript.rowOf(apart) : -1));
    const auto [first, last] = before.turnsInCommon(m_text);
    m_layout.replaceTurns(first, before.turnCount() - first - last,
                          m_text.turnCount() - first - last);
    CorrectedPlaces corrections = std::exchange(m_marks.corrections, {}); // known by their lines
    m_marks = {};
    m_marks.corrections = std::move(corrections);
    m_anchorTurn = -1;
    if (place.position >= 0)
        place.position = before.positionIn(m_text, place.position);
    relayout(place);
}

qsizetype PageView::topPosition()
{
    return placeAtTop().position;
}

void PageView::showAtTop(qsizetype position)
{
    m_scrolling.stop();
    goTo({.position = position, .distance = 0});
}

void PageView::setRoom(qsizetype turn, qreal height)
{
    const Place place = placeAtTop();
    m_layout.setRoom(turn, height);
    relayout(place);
}

void PageView::setCorrections(const CorrectedPlaces &corrections)
{
    m_marks.corrections = corrections;
    viewport()->update();
}

} // namespace earmark
