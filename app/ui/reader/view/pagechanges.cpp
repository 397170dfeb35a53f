// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the page takes another text, and what is in view stays in its place.
#include "ui/reader/view/markscrollbar.h"
#include "ui/reader/view/pageview.h"

namespace earmark {

namespace {

// What stays where its words are: passages, search hits, and corrections and differences, which are
// known by their lines. Whoever places them does so again if the words have changed.
PageMarks marksIn(const PageText &before, const PageText &after, const PageMarks &marks)
{
    QHash<CueId, qsizetype> rows;
    for (qsizetype row = 0; row < after.transcript().cues.size(); ++row)
        rows.insert(after.transcript().cues.at(row).id, row);
    const auto moved = [&](PageSpan span) {
        const qsizetype row = before.rowAt(span.begin);
        const qsizetype there = rows.value(before.transcript().cues.at(row).id, -1);
        if (there < 0)
            return PageSpan();
        const qsizetype shift = after.rowSpan(there).begin - before.rowSpan(row).begin;
        return PageSpan{span.begin + shift, std::min(span.end + shift, after.length())};
    };
    PageMarks kept;
    kept.passages = marks.passages;
    kept.bookmarks = marks.bookmarks;
    kept.raised = marks.raised;
    kept.hits = marks.hits;
    kept.currentHit = marks.currentHit;
    kept.corrections = marks.corrections;
    kept.differences = marks.differences;
    for (QList<Passage> *passages : {&kept.passages, &kept.bookmarks}) {
        for (Passage &passage : *passages)
            passage.span = moved(passage.span);
    }
    kept.passages.removeIf([](const Passage &passage) { return passage.span.isEmpty(); });
    for (PageSpan &hit : kept.hits)
        hit = moved(hit);
    kept.hits.removeIf([](const PageSpan &hit) { return hit.isEmpty(); });
    return kept;
}

} // namespace

bool PageView::replaceTranscript(const Transcript &transcript)
{
    m_scrolling.stop();
    const Place place = placeAtTop();
    if (m_text.updateTimes(transcript)) {
        m_layout.resetNames();
        relayout(place);
        return true;
    }
    m_text = PageText(transcript, -1, m_layout.style().flow);
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
    const qsizetype rowApart = isSet(apart) ? transcript.rowOf(apart) : -1;
    const PageText before =
        std::exchange(m_text, PageText(transcript, rowApart, m_layout.style().flow, m_text));
    const auto [first, last] = before.turnsInCommon(m_text);
    m_layout.replaceTurns(first, before.turnCount() - first - last,
                          m_text.turnCount() - first - last);
    m_marks = marksIn(before, m_text, m_marks);
    m_anchorTurn = -1;
    if (place.position >= 0)
        place.position = before.positionIn(m_text, place.position);
    relayout(place);
}

qsizetype PageView::topPosition()
{
    return placeAtTop().position;
}

void PageView::showAtTop(qsizetype position, qreal distance)
{
    m_scrolling.stop();
    goTo({.position = position, .distance = distance});
}

void PageView::setRoom(qsizetype turn, qreal height)
{
    const Place place = placeAtTop();
    m_layout.setRoom(turn, height);
    relayout(place);
}

int PageView::headHeight() const
{
    return int(m_layout.headHeight());
}

void PageView::setSpaceAbove(int height)
{
    if (height == headHeight())
        return;
    const Place place = placeAtTop();
    m_layout.setHeadHeight(height);
    relayout(place);
}

void PageView::setDifferences(const Differences &differences)
{
    m_marks.differences = differences;
    viewport()->update();
}

void PageView::setCorrections(const CorrectedPlaces &corrections)
{
    m_marks.corrections = corrections;
    viewport()->update();
}

} // namespace earmark
