// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace earmark {

/// The tip above the pointer on the seek bar: the time, who speaks or the chapter, and the words.
class SeekCard : public QLabel
{
    Q_OBJECT

public:
    explicit SeekCard(QWidget *parent);

    void describe(const QString &time, const QString &speaker, const QString &words);
    /// Shows the card above the point `below`, in the parent's coordinates.
    void showAbove(QPoint below);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace earmark
