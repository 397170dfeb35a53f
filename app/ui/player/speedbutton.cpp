// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/speedbutton.h"

#include "playback/player.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QSignalBlocker>
#include <QSlider>
#include <QWidgetAction>

#include <algorithm>
#include <cmath>

namespace earmark {

namespace {

constexpr double usualRates[] = {0.5, 0.75, 1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4};

// The slider's unit is a step of the player.
int toSteps(double rate)
{
    return int(std::lround(rate / Player::rateStep));
}

} // namespace

SpeedButton::SpeedButton(QWidget *parent)
    : BarButton(parent)
    , m_menu(new QMenu(this))
    , m_usual(new QActionGroup(this))
    , m_slider(new QSlider(Qt::Horizontal, m_menu))
{
    setToolTip(tr("Speed"));
    fillMenu();
    setRate(1);
    connect(this, &QToolButton::clicked, m_menu, [this] {
        const QSize size = m_menu->sizeHint();
        m_menu->popup(mapToGlobal(QPoint((width() - size.width()) / 2, -size.height() - 4)));
    });
}

void SpeedButton::fillMenu()
{
    for (const double rate : usualRates) {
        QAction *action = m_menu->addAction(rateText(rate));
        action->setCheckable(true);
        action->setData(rate);
        m_usual->addAction(action);
    }
    m_slider->setAccessibleName(tr("Speed in fine steps"));
    m_slider->setRange(toSteps(Player::minRate), toSteps(Player::maxRate));
    m_slider->setPageStep(toSteps(0.25));
    m_slider->setMinimumWidth(160);
    auto *fine = new QWidgetAction(this);
    fine->setDefaultWidget(m_slider);
    m_menu->addSeparator();
    m_menu->addAction(fine);

    connect(m_usual, &QActionGroup::triggered, this,
            [this](const QAction *chosen) { request(chosen->data().toDouble()); });
    connect(m_slider, &QSlider::valueChanged, this,
            [this](int steps) { request(steps * Player::rateStep); });
}

void SpeedButton::setRate(double rate)
{
    m_rate = rate;
    setText(rateText(rate));
    setAccessibleName(tr("Speed: %1").arg(rateText(rate)));
    const QSignalBlocker blocker(m_slider);
    m_slider->setValue(toSteps(rate));
    for (QAction *action : m_usual->actions())
        action->setChecked(toSteps(action->data().toDouble()) == toSteps(rate));
}

QSize SpeedButton::sizeHint() const
{
    const int widest =
        fontMetrics().horizontalAdvance(rateText(0.75)); // so that its neighbours never move
    return {widest + 22, BarButton::sizeHint().height()};
}

void SpeedButton::wheelEvent(QWheelEvent *event)
{
    const int turned = event->angleDelta().y();
    if (turned != 0)
        request(m_rate + (turned > 0 ? 1 : -1) * Player::rateStep);
    event->accept();
}

void SpeedButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Right)
        return request(m_rate + Player::rateStep);
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Left)
        return request(m_rate - Player::rateStep);
    BarButton::keyPressEvent(event);
}

void SpeedButton::request(double rate)
{
    const double stepped = toSteps(rate) * Player::rateStep;
    setRate(std::clamp(stepped, Player::minRate, Player::maxRate));
    emit rateRequested(m_rate);
}

QString rateText(double rate)
{
    return QCoreApplication::translate("rateText", "%1 ×").arg(QLocale().toString(rate, 'g', 3));
}

} // namespace earmark
