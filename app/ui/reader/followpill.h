// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timespan.h"

#include <QAbstractButton>

namespace earmark {

/// "Back to the reading": which way and where the sound is, when the reader is elsewhere.
class FollowPill : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FollowPill(QWidget *parent = nullptr);

    void point(bool upwards, milliseconds position);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont labelFont() const;

    QString m_time;
};

} // namespace earmark
