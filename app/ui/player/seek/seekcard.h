// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace earmark {

/// What stands under the pointer on the seek bar: the time, who speaks, the words there.
class SeekCard : public QLabel
{
    Q_OBJECT

public:
    explicit SeekCard(QWidget *parent);

    void describe(const QString &time, const QString &speaker, const QString &words);
    /// Shows itself above `below`, a point in the coordinates of the parent.
    void showAbove(QPoint below);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace earmark
