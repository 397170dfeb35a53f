// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/barbutton.h"

class QActionGroup;
class QMenu;
class QSlider;

namespace earmark {

/// Shows the speed and opens a menu of usual speeds. The wheel and the arrow keys change it in
/// steps.
class SpeedButton : public BarButton
{
    Q_OBJECT

public:
    explicit SpeedButton(QWidget *parent = nullptr);

    void setRate(double rate);

    QSize sizeHint() const override;

signals:
    void rateRequested(double rate);

protected:
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fillMenu();
    void request(double rate);

    double m_rate = 1;
    QMenu *m_menu;
    QActionGroup *m_usual;
    QSlider *m_slider;
};

/// "1.25 ×", with the locale's decimal point.
QString rateText(double rate);

} // namespace earmark
