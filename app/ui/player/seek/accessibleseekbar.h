// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/player/seek/seekbar.h"

#include <QAccessibleWidget>

namespace earmark {

/// The seek bar for screen readers: a slider in seconds whose text is the time and the speaker.
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

/// Makes screen readers use AccessibleSeekBar for every SeekBar.
void makeSeekBarsAccessible();

} // namespace earmark
