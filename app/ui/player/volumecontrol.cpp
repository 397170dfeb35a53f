// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/volumecontrol.h"

#include "ui/widgets/barbutton.h"
#include "ui/widgets/look/theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QSignalBlocker>
#include <QSlider>
#include <QWheelEvent>

#include <cmath>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

constexpr int steps = 100;
constexpr int wheelSteps = 5;

} // namespace

VolumeControl::VolumeControl(QWidget *parent)
    : QWidget(parent)
    , m_mute(new BarButton(this))
    , m_volume(new QSlider(Qt::Horizontal, this))
{
    m_mute->setLook(BarButton::Look::Plain);
    m_mute->setCheckable(true);
    m_volume->setRange(0, steps);
    m_volume->setPageStep(10);
    m_volume->setFixedWidth(84);
    m_volume->setAccessibleName(tr("Volume"));
    m_volume->setToolTip(tr("Volume"));
    setVolume(1, false);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(2, 0, 8, 0);
    layout->setSpacing(2);
    layout->addWidget(m_mute);
    layout->addWidget(m_volume);

    connect(m_mute, &QToolButton::clicked, this, &VolumeControl::muteRequested);
    connect(m_volume, &QSlider::valueChanged, this,
            [this](int value) { emit volumeRequested(double(value) / steps); });
}

void VolumeControl::setVolume(double volume, bool muted)
{
    const QSignalBlocker blocker(m_volume);
    m_volume->setValue(int(std::lround(volume * steps)));
    m_mute->setChecked(muted);
    m_mute->setIconName(muted ? u"muted"_s : u"volume"_s);
    m_mute->setAccessibleName(muted ? tr("Unmute") : tr("Mute"));
    m_mute->setToolTip(m_mute->accessibleName());
}

void VolumeControl::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.line);
    painter.setBrush(theme.card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

void VolumeControl::wheelEvent(QWheelEvent *event)
{
    const int turned = event->angleDelta().y();
    if (turned != 0)
        m_volume->setValue(m_volume->value() + (turned > 0 ? wheelSteps : -wheelSteps));
    event->accept();
}

} // namespace earmark
