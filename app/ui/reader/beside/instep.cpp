// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/beside/instep.h"

#include "ui/reader/view/transcriptview.h"

#include <QScrollBar>

#include <algorithm>

namespace earmark {

namespace {

// Where in the view the two are put side by side: a third below its top, but at the beginning and
// the end of the text at its top and its bottom, so that both are reached in both.
int heightInStep(const TranscriptView *view)
{
    const QScrollBar *bar = view->verticalScrollBar();
    const int height = view->viewport()->height();
    const int above = std::min(height / 3, bar->value() - bar->minimum());
    return std::max(above, height - 1 - (bar->maximum() - bar->value()));
}

/// From the top of the first line of a span to the bottom of its last, in the viewport.
std::pair<qreal, qreal> heightsOf(TranscriptView *view, PageSpan span)
{
    const auto bands = view->bandsInView(span);
    if (bands.isEmpty())
        return {0, 0};
    return {bands.first().top(), bands.last().bottom()};
}

/// How much lower on the screen the top of one view is.
int lowerBy(const TranscriptView *view, const TranscriptView *other)
{
    return view->viewport()->mapToGlobal(QPoint()).y()
        - other->viewport()->mapToGlobal(QPoint()).y();
}

} // namespace

InStep::InStep(TranscriptView *page, TranscriptView *second)
    : QObject(second)
    , m_page(page)
    , m_second(second)
{
    connect(page, &TranscriptView::scrolled, this, [this] { scrolled(false); });
    connect(second, &TranscriptView::scrolled, this, [this] { scrolled(true); });
    connect(second, &TranscriptView::scrolledByReader, this, [this] { m_secondLeads = true; });
    connect(second, &TranscriptView::leaping, this, [this] { m_secondLeads = true; });
}

void InStep::setSecond(const Transcript &second, const Pairing &pairing)
{
    m_isMoving = true;
    m_second->setTranscript(second);
    m_isMoving = false;
    m_pairing = pairing;
    m_secondLeads = false;
    align();
}

void InStep::forget()
{
    m_pairing.reset();
    m_second->setTranscript({});
}

// The page may have been edited since they were paired.
bool InStep::fits() const
{
    return m_pairing && m_pairing->begins.size() == m_page->text().transcript().cues.size() + 1
        && !m_page->text().isEmpty() && !m_second->text().isEmpty();
}

void InStep::scrolled(bool isSecond)
{
    if (m_isMoving || !fits())
        return;
    m_secondLeads = isSecond && (m_secondLeads || m_second->hasFocus()); // by keys
    if (m_secondLeads)
        m_page->stopFollowing();
    align();
}

void InStep::align()
{
    if (m_isMoving || !fits() || !m_second->isVisible())
        return;
    m_isMoving = true;
    m_second->setSpaceAbove(std::max(0, m_page->headHeight() - lowerBy(m_second, m_page)));
    if (m_secondLeads)
        leadFrom(m_second, m_page);
    else
        leadFrom(m_page, m_second);
    m_isMoving = false;
}

void InStep::leadFrom(TranscriptView *from, TranscriptView *to)
{
    const int height = heightInStep(from);
    const qsizetype position = from->positionNear({from->viewport()->width() / 2, height});
    if (position < 0)
        return;
    const PageSpan there = besidePosition(from, position);
    const qsizetype row = m_page->text().rowAt(from == m_page ? position : there.begin);
    const PageSpan here = from == m_page ? m_page->text().rowSpan(row) : besideRow(row);
    const auto [top, bottom] = heightsOf(from, here);
    const qreal part = bottom > top ? std::clamp((height - top) / (bottom - top), 0.0, 1.0) : 0;
    const qreal level = top + part * (bottom - top) - lowerBy(to, from);
    to->showAtTop(there.begin, level);
    const auto [otherTop, otherBottom] = heightsOf(to, there);
    if (const qreal above = part * (otherBottom - otherTop); above >= 1)
        to->showAtTop(there.begin, level - above);
}

PageSpan InStep::besideRow(qsizetype row) const
{
    const PageText &text = m_second->text();
    const auto positionOf = [&text](LinePlace place) {
        const PageSpan line = text.rowSpan(place.row);
        return std::min(line.begin + place.offset, line.end);
    };
    const PageSpan span{positionOf(m_pairing->begins.at(row)),
                        positionOf(m_pairing->begins.at(row + 1))};
    const qsizetype last = std::max<qsizetype>(0, text.length() - 1);
    return {std::min(span.begin, last), std::max(span.end, std::min(span.begin, last) + 1)};
}

qsizetype InStep::pageRow(qsizetype position) const
{
    if (!fits() || position < 0)
        return -1;
    const PageText &text = m_second->text();
    const qsizetype row = text.rowAt(position);
    return m_pairing->rowBeside({row, position - text.rowSpan(row).begin});
}

PageSpan InStep::besidePosition(const TranscriptView *from, qsizetype position) const
{
    return from == m_page ? besideRow(m_page->text().rowAt(position))
                          : m_page->text().rowSpan(pageRow(position));
}

} // namespace earmark
