// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/markedtext.h"

#include "ui/widgets/look/theme.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

constexpr qreal markRadius = 3;

} // namespace

MarkedText::MarkedText(const QString &text, const QList<SentenceMark> &marks)
    : m_text(text)
    , m_marks(marks)
{
    m_text.replace(u'\n', u' '); // as long as it was, so that the marks fit
    m_text.replace(u'\t', u' ');
}

MarkedText MarkedText::cutBefore(qsizetype position) const
{
    const qsizetype space = m_text.indexOf(u' ', position);
    const qsizetype first = m_marks.isEmpty() ? m_text.size() : m_marks.first().offset;
    const qsizetype begin = space >= 0 && space < first ? space + 1 : std::min(position, first);
    if (begin <= 0)
        return *this;
    QList<SentenceMark> marks = m_marks;
    for (SentenceMark &mark : marks)
        mark.offset += 2 - begin;
    return {u"… "_s + m_text.sliced(begin), marks};
}

void MarkedText::paint(QPainter &painter, const QRect &rect, const Theme &theme,
                       const QString &after) const
{
    const QFontMetrics metrics = painter.fontMetrics();
    // Keep a third of the line for what follows the first mark.
    const int room = rect.width() * 2 / 3;
    MarkedText shown = *this;
    for (qsizetype from = 0; !shown.m_marks.isEmpty() && from < m_marks.first().offset;
         from += 12) {
        const SentenceMark &mark = shown.m_marks.first();
        if (metrics.horizontalAdvance(shown.m_text.first(mark.offset + mark.length)) <= room)
            break;
        shown = cutBefore(from + 12);
    }
    shown.paintAt(painter, rect, theme);
    const int width = metrics.horizontalAdvance(shown.m_text + u' ');
    QRect rest = rect;
    rest.setLeft(rect.left() + width);
    if (after.isEmpty() || rest.width() < 4 * metrics.averageCharWidth())
        return;
    painter.setPen(theme.quietInk);
    painter.drawText(rest, Qt::AlignVCenter | Qt::TextSingleLine,
                     metrics.elidedText(after, Qt::ElideRight, rest.width()));
}

void MarkedText::paintInContext(QPainter &painter, const QRect &rect, const Theme &theme,
                                const QString &before, const QString &after) const
{
    if (m_marks.isEmpty())
        return paint(painter, rect, theme, after);
    const QFontMetrics metrics = painter.fontMetrics();
    const qsizetype begin = m_marks.first().offset;
    const int middle = rect.left() + rect.width() * 9 / 20;
    QRect left = rect;
    left.setRight(middle);
    painter.setPen(theme.quietInk);
    painter.drawText(
        left,
        Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextIncludeTrailingSpaces,
        metrics.elidedText(before + u' ' + m_text.first(begin), Qt::ElideLeft, left.width()));
    QRect right = rect;
    right.setLeft(middle + 1);
    QList<SentenceMark> marks = m_marks;
    for (SentenceMark &mark : marks)
        mark.offset -= begin;
    MarkedText(m_text.sliced(begin) + u' ' + after, marks).paintAt(painter, right, theme);
}

void MarkedText::paintAt(QPainter &painter, const QRect &rect, const Theme &theme) const
{
    const QFontMetrics metrics = painter.fontMetrics();
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.searchHit);
    for (const SentenceMark &mark : m_marks) {
        const int begin =
            metrics.horizontalAdvance(m_text.first(std::min(mark.offset, m_text.size())));
        const int end = metrics.horizontalAdvance(
            m_text.first(std::min(mark.offset + mark.length, m_text.size())));
        const QRectF ground(rect.left() + begin - 1, rect.center().y() - metrics.height() / 2.0,
                            end - begin + 2, metrics.height());
        painter.drawRoundedRect(ground, markRadius, markRadius);
    }
    painter.setPen(theme.ink);
    painter.drawText(rect, Qt::AlignVCenter | Qt::TextSingleLine,
                     metrics.elidedText(m_text, Qt::ElideRight, rect.width()));
    painter.restore();
}

} // namespace earmark
