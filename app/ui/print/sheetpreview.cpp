// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/sheetpreview.h"

#include <QKeyEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>

namespace earmark {

SheetPreview::SheetPreview(QWidget *parent)
    : QWidget(parent)
{
    setMinimumSize(200, 260);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Preview"));
}

void SheetPreview::setSheets(std::optional<Sheets> sheets)
{
    m_sheets = std::move(sheets);
    setPage(m_page);
}

void SheetPreview::setPage(qsizetype page)
{
    const qsizetype count = m_sheets ? m_sheets->count() : 0;
    m_page = std::clamp<qsizetype>(page, 0, std::max<qsizetype>(0, count - 1));
    setAccessibleDescription(count > 0 ? m_sheets->text(m_page) : QString());
    update();
    emit pageChanged(int(m_page));
}

void SheetPreview::paintEvent(QPaintEvent *)
{
    if (!m_sheets || m_sheets->count() == 0)
        return;
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    constexpr int space = 6;
    const QSizeF room = size() - QSize(2 * space, 2 * space);
    const QSizeF paper = m_sheets->paper().scaled(room, Qt::KeepAspectRatio);
    const QRectF place(QPointF(width() - paper.width(), height() - paper.height()) / 2, paper);
    painter.fillRect(place, Qt::white);
    painter.setPen(Qt::gray);
    painter.drawRect(place);
    painter.translate(place.topLeft());
    const qreal scale = paper.width() / m_sheets->paper().width();
    painter.scale(scale, scale);
    m_sheets->paint(painter, m_page);
    if (!hasFocus())
        return;
    painter.resetTransform();
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(place.adjusted(-2, -2, 2, 2));
}

void SheetPreview::wheelEvent(QWheelEvent *event)
{
    const int turned = event->angleDelta().y();
    if (turned != 0)
        setPage(m_page + (turned < 0 ? 1 : -1));
    event->accept();
}

void SheetPreview::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_PageDown:
        return setPage(m_page + 1);
    case Qt::Key_PageUp:
        return setPage(m_page - 1);
    case Qt::Key_Home:
        return setPage(0);
    case Qt::Key_End:
        return setPage(m_sheets ? m_sheets->count() - 1 : 0);
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace earmark
