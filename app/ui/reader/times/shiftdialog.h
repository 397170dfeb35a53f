// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transcript/transcript.h"

#include <QDialog>

class QDoubleSpinBox;
class QLabel;
class QPushButton;

namespace earmark {

/// Asks by how much a line and all lines below it move.
class ShiftDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ShiftDialog(QWidget *parent);

    void setLine(const Cue &cue); ///< it has a begin
    void setPosition(milliseconds position); ///< where somebody is listening

signals:
    void shiftRequested(earmark::milliseconds by);

private:
    milliseconds by() const;
    void takePosition();
    void showResult();

    QLabel *m_text;
    QDoubleSpinBox *m_seconds;
    QPushButton *m_now;
    QLabel *m_result;
    milliseconds m_begin{0};
    milliseconds m_position{0};
};

} // namespace earmark
