// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/view/markscrollbar.h"

#include <QPainter>
#include <QStyleOptionSlider>

#include <cmath>

namespace earmark {

MarkScrollBar::MarkScrollBar(QWidget *parent)
    : QScrollBar(Qt::Vertical, parent)
{}

void MarkScrollBar::setMarks(const QList<Mark> &marks)
{
    if (marks == m_marks)
        return;
    m_marks = marks;
    update();
}

void MarkScrollBar::paintEvent(QPaintEvent *event)
{
    QScrollBar::paintEvent(event);
    QStyleOptionSlider option;
    initStyleOption(&option);
    const QRect groove =
        style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarGroove, this);
    QPainter painter(this);
    int last = -1;
    for (const Mark &mark : m_marks) {
        const int y = groove.top() + int(std::lround(mark.place * (groove.height() - 3)));
        if (y == last)
            continue;
        last = y;
        painter.fillRect(QRect(groove.left() + 2, y, groove.width() - 4, 3), mark.colour);
    }
}

} // namespace earmark
