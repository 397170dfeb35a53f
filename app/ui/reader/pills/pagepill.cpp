// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/pills/pagepill.h"

#include "ui/widgets/look/fonts.h"
#include "ui/widgets/look/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

constexpr int pillPadding = 17;
constexpr int gap = 8;
constexpr int shadow = 5;
constexpr int space = 8; // above and below the label

} // namespace

PagePill::PagePill(Look look, QWidget *parent)
    : QAbstractButton(parent)
    , m_look(look)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
}

void PagePill::setLabel(const QString &text, const QString &time)
{
    if (text == this->text() && time == m_time)
        return;
    m_time = time;
    setText(text);
    resize(sizeHint());
    update();
}

QFont PagePill::labelFont() const
{
    return strongFont(scaledFont(font(), 1.08));
}

QSize PagePill::sizeHint() const
{
    const QFontMetrics metrics(labelFont());
    // Reserve room for the widest digits, so that the pill does not jitter as the time changes.
    const QString widest = QString(m_time).replace(u'1', u'0');
    const int text = metrics.horizontalAdvance(this->text())
        + (widest.isEmpty() ? 0 : gap + metrics.horizontalAdvance(widest));
    return {text + 2 * pillPadding + 2 * shadow, metrics.height() + 2 * (space + shadow)};
}

void PagePill::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QRectF body = QRectF(rect()).adjusted(shadow, shadow, -shadow, -shadow);
    for (int i = shadow; i > 0; --i) {
        painter.setBrush(QColor(0, 0, 0, 9));
        painter.drawRoundedRect(body.adjusted(-i, 1 - i, i, 1 + i), 20 + i, 20 + i);
    }
    const QColor ground = m_look == Look::Strong ? theme.accent : theme.card;
    const QColor ink = m_look == Look::Strong ? theme.accentInk : theme.ink;
    painter.setBrush(isDown() || underMouse() ? ground.darker(108) : ground);
    if (m_look == Look::Quiet)
        painter.setPen(theme.line);
    painter.drawRoundedRect(body, body.height() / 2, body.height() / 2);
    if (hasFocus()) {
        painter.setPen(QPen(m_look == Look::Strong ? ink : theme.accent, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(body.adjusted(2.5, 2.5, -2.5, -2.5), 15, 15);
    }
    painter.setPen(ink);
    painter.setFont(labelFont());
    const QRectF inner = body.adjusted(pillPadding, 0, -pillPadding, 0);
    painter.drawText(inner, Qt::AlignVCenter | Qt::AlignLeft, text());
    QColor quiet = ink;
    quiet.setAlphaF(0.85F);
    painter.setPen(quiet);
    painter.drawText(inner, Qt::AlignVCenter | Qt::AlignRight, m_time);
}

} // namespace earmark
