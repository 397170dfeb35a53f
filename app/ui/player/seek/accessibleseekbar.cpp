// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/seek/accessibleseekbar.h"

namespace earmark {

namespace {

double toSeconds(milliseconds time)
{
    return double(time.count()) / 1000;
}

QAccessibleInterface *accessibleSeekBar(const QString &, QObject *object)
{
    auto *bar = qobject_cast<SeekBar *>(object);
    return bar ? new AccessibleSeekBar(bar) : nullptr;
}

} // namespace

AccessibleSeekBar::AccessibleSeekBar(SeekBar *bar)
    : QAccessibleWidget(bar, QAccessible::Slider)
    , m_bar(bar)
{}

void *AccessibleSeekBar::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::ValueInterface)
        return static_cast<QAccessibleValueInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QString AccessibleSeekBar::text(QAccessible::Text type) const
{
    return type == QAccessible::Value ? m_bar->valueText() : QAccessibleWidget::text(type);
}

QVariant AccessibleSeekBar::currentValue() const
{
    return toSeconds(m_bar->position());
}

void AccessibleSeekBar::setCurrentValue(const QVariant &seconds)
{
    m_bar->requestSeek(milliseconds(qint64(seconds.toDouble() * 1000)));
}

QVariant AccessibleSeekBar::minimumValue() const
{
    return 0.0;
}

QVariant AccessibleSeekBar::maximumValue() const
{
    return toSeconds(m_bar->duration());
}

QVariant AccessibleSeekBar::minimumStepSize() const
{
    return 5.0;
}

void makeSeekBarsAccessible()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(accessibleSeekBar);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

} // namespace earmark
