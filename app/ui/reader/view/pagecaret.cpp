// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/view/pagecaret.h"

#include <algorithm>

namespace earmark {

PageCaret::PageCaret(const PageText &text, PageLayout &layout)
    : m_text(text)
    , m_layout(layout)
{}

PageSpan PageCaret::selection() const
{
    if (m_position < 0 || m_anchor < 0)
        return {};
    return {std::min(m_anchor, m_position), std::max(m_anchor, m_position)};
}

void PageCaret::clear()
{
    m_anchor = -1;
    m_position = -1;
    m_goal = -1;
}

void PageCaret::setPosition(qsizetype position)
{
    select({position, position});
}

void PageCaret::select(PageSpan span)
{
    m_anchor = std::clamp<qsizetype>(span.begin, 0, m_text.length());
    m_position = std::clamp<qsizetype>(span.end, 0, m_text.length());
    m_goal = -1;
}

void PageCaret::press(qsizetype position, Unit unit)
{
    m_unit = unit;
    m_pressed = unitAround(position);
    select(m_pressed);
}

void PageCaret::dragTo(qsizetype position)
{
    const PageSpan here = unitAround(position);
    const bool isBackward = here.begin < m_pressed.begin;
    m_anchor = isBackward ? m_pressed.end : m_pressed.begin;
    m_position = isBackward ? here.begin : here.end;
}

PageSpan PageCaret::unitAround(qsizetype position) const
{
    switch (m_unit) {
    case Unit::Word:
        return m_text.wordAround(position);
    case Unit::Row:
        return m_text.rowSpan(m_text.rowAt(position));
    case Unit::Letter:
        break;
    }
    return {position, position};
}

void PageCaret::move(Move move, bool selecting, qreal pageHeight)
{
    if (m_text.isEmpty() || !isSet())
        return;
    const bool isVertical = move >= Move::PreviousLine && move <= Move::NextPage;
    if (isVertical && m_goal < 0)
        m_goal = m_layout.caretRect(m_position).left();
    m_position = target(move, pageHeight);
    if (!isVertical)
        m_goal = -1;
    if (!selecting)
        m_anchor = m_position;
}

qsizetype PageCaret::target(Move move, qreal pageHeight)
{
    const qreal line = m_layout.style().lineHeight();
    switch (move) {
    case Move::PreviousWord:
    case Move::NextWord:
        return wordBeside(move == Move::NextWord);
    case Move::PreviousRow:
    case Move::NextRow:
        return rowBeside(move == Move::NextRow);
    case Move::PreviousLine:
        return verticalTarget(-line);
    case Move::NextLine:
        return verticalTarget(line);
    case Move::PreviousPage:
        return verticalTarget(-pageHeight);
    case Move::NextPage:
        return verticalTarget(pageHeight);
    case Move::LineBegin:
        return m_layout.lineAround(m_position).begin;
    case Move::LineEnd:
        return m_layout.lineAround(m_position).end;
    case Move::PageBegin:
        return 0;
    case Move::PageEnd:
        break;
    }
    return m_text.length();
}

// Steps over the space between turns until it finds another line.
qsizetype PageCaret::verticalTarget(qreal distance)
{
    const QRectF from = m_layout.caretRect(m_position);
    const PageSpan line = m_layout.lineAround(m_position);
    const qreal step =
        distance < 0 ? -m_layout.style().lineHeight() : m_layout.style().lineHeight();
    const qreal first = std::clamp(from.center().y() + distance, m_layout.headHeight() + 1,
                                   std::max(m_layout.headHeight(), m_layout.height()) + 1);
    for (qreal y = first; y > m_layout.headHeight() && y < m_layout.height() + 2; y += step / 2) {
        const qsizetype found = m_layout.positionAt({m_goal, y}, true);
        const bool isBeyond = distance < 0 ? found < line.begin : found > line.end;
        if (isBeyond)
            return found;
    }
    return distance < 0 ? line.begin : line.end;
}

qsizetype PageCaret::wordBeside(bool next) const
{
    const PageSpan word = m_text.wordAround(m_position);
    if (next) {
        qsizetype after = word.end;
        while (after < m_text.length() && m_text.wordAround(after).begin <= m_position)
            ++after;
        return std::min(after, m_text.length());
    }
    if (m_position > word.begin)
        return word.begin;
    return m_position > 0 ? m_text.wordAround(m_position - 1).begin : 0;
}

qsizetype PageCaret::rowBeside(bool next) const
{
    const qsizetype row = m_text.rowAt(m_position);
    if (next) {
        const bool isLast = m_text.rowSpan(row).end >= m_text.length();
        return isLast ? m_text.length() : m_text.rowSpan(row + 1).begin;
    }
    const PageSpan span = m_text.rowSpan(row);
    if (m_position > span.begin || row == 0)
        return span.begin;
    return m_text.rowSpan(row - 1).begin;
}

} // namespace earmark
