// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/player/seek/seekbar.h"

#include <QAccessibleWidget>

namespace earmark {

/// The seek bar as a screen reader knows it: a slider in seconds that says time and speaker.
class AccessibleSeekBar : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit AccessibleSeekBar(SeekBar *bar);

    void *interface_cast(QAccessible::InterfaceType type) override;
    QString text(QAccessible::Text type) const override;

    QVariant currentValue() const override;
    void setCurrentValue(const QVariant &seconds) override;
    QVariant minimumValue() const override;
    QVariant maximumValue() const override;
    QVariant minimumStepSize() const override;

private:
    SeekBar *m_bar;
};

/// Makes every seek bar known to screen readers that way.
void describeSeekBars();

} // namespace earmark
