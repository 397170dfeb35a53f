// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QSlider;

namespace earmark {

class BarButton;

/// The volume slider and the mute button.
class VolumeControl : public QWidget
{
    Q_OBJECT

public:
    explicit VolumeControl(QWidget *parent = nullptr);

    void setVolume(double volume, bool muted);

signals:
    void volumeRequested(double volume);
    void muteRequested(bool muted);

protected:
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    BarButton *m_mute;
    QSlider *m_volume;
};

} // namespace earmark
