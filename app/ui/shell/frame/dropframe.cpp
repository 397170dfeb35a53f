// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/frame/dropframe.h"

#include "ui/widgets/look/fonts.h"
#include "ui/widgets/look/theme.h"

#include <QDropEvent>
#include <QPainter>

namespace earmark {

namespace {

constexpr int distance = 12; ///< between the frame and the edges of the window
constexpr int framePadding = 24;
constexpr qreal thickness = 3;
constexpr float veil = 0.9F;

} // namespace

DropFrame::DropFrame(const Describe &describe, const Take &take, QWidget *window)
    : QWidget(window)
    , m_describe(describe)
    , m_take(take)
{
    setAttribute(Qt::WA_TransparentForMouseEvents); // the window handles the drop
    hide();
    window->setAcceptDrops(true);
    window->installEventFilter(this);
}

bool DropFrame::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
        enter(static_cast<QDragEnterEvent *>(event));
        return true;
    case QEvent::DragLeave:
        hide();
        return true;
    case QEvent::Drop:
        drop(static_cast<QDropEvent *>(event));
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void DropFrame::enter(QDragEnterEvent *event)
{
    m_sentence = m_describe(*event->mimeData());
    setAccessibleName(m_sentence);
    if (m_sentence.isEmpty())
        return event->ignore();
    event->acceptProposedAction();
    setGeometry(parentWidget()->rect());
    raise();
    show();
    update();
}

void DropFrame::drop(QDropEvent *event)
{
    hide();
    event->acceptProposedAction();
    m_take(*event->mimeData());
}

void DropFrame::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor ground = theme.page;
    ground.setAlphaF(veil);
    painter.fillRect(rect(), ground);
    const QRect frame = rect().adjusted(distance, distance, -distance, -distance);
    painter.setPen(QPen(theme.accent, thickness, Qt::DashLine, Qt::RoundCap));
    painter.drawRoundedRect(frame, distance, distance);
    painter.setPen(theme.ink);
    painter.setFont(strongFont(scaledFont(font(), 1.4)));
    painter.drawText(frame.adjusted(framePadding, framePadding, -framePadding, -framePadding),
                     Qt::AlignCenter | Qt::TextWordWrap, m_sentence);
}

} // namespace earmark
