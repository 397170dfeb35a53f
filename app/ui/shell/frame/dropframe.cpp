// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/frame/dropframe.h"

#include "ui/widgets/look/fonts.h"
#include "ui/widgets/look/theme.h"

#include <QPainter>

namespace earmark {

namespace {

constexpr int distance = 12; ///< of the frame from the edges of the window
constexpr int padding = 24;
constexpr qreal thickness = 3;
constexpr float veil = 0.9F;

} // namespace

DropFrame::DropFrame(QWidget *window)
    : QWidget(window)
{
    setAttribute(Qt::WA_TransparentForMouseEvents); // the drop is the window's
    hide();
}

void DropFrame::show(const QString &sentence)
{
    m_sentence = sentence;
    setAccessibleName(sentence);
    setGeometry(parentWidget()->rect());
    raise();
    QWidget::show();
    update();
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
    painter.drawText(frame.adjusted(padding, padding, -padding, -padding),
                     Qt::AlignCenter | Qt::TextWordWrap, m_sentence);
}

} // namespace earmark
