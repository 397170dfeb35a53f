// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/sleepbutton.h"

#include <QActionGroup>
#include <QMenu>
#include <QTimer>

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace earmark {

namespace {

constexpr std::chrono::minutes usualWaits[] = {5min, 10min, 15min, 30min, 45min, 60min};

// A hidden window gets positions rarely, so even without a seek two of them can be seconds apart.
constexpr auto longestStep = 5s;

} // namespace

SleepButton::SleepButton(QWidget *parent)
    : BarButton(parent)
    , m_menu(new QMenu(this))
    , m_choices(new QActionGroup(this))
    , m_timer(new QTimer(this))
    , m_tick(new QTimer(this))
{
    setToolTip(tr("Sleep timer"));
    fillMenu();
    showWait();
    m_timer->setSingleShot(true);
    m_tick->setInterval(10s);
    connect(m_timer, &QTimer::timeout, this, &SleepButton::fallAsleep);
    connect(m_tick, &QTimer::timeout, this, &SleepButton::showWait);
    connect(this, &QToolButton::clicked, m_menu, [this] {
        const QSize size = m_menu->sizeHint();
        m_menu->popup(mapToGlobal(QPoint((width() - size.width()) / 2, -size.height() - 4)));
    });
}

void SleepButton::fillMenu()
{
    const auto add = [this](const QString &text) {
        QAction *action = m_menu->addAction(text);
        action->setCheckable(true);
        m_choices->addAction(action);
        return action;
    };
    QAction *never = add(tr("Off"));
    never->setChecked(true);
    connect(never, &QAction::triggered, this, [this] { wait({}); });
    for (const auto minutes : usualWaits) {
        connect(add(tr("Stop in %n minutes", nullptr, int(minutes.count()))), &QAction::triggered,
                this, [this, minutes] { wait(minutes); });
    }
    m_atEpisode = add(tr("Stop at the end of the episode"));
    connect(m_atEpisode, &QAction::triggered, this, &SleepButton::waitForEpisode);
    m_atChapter = add(tr("Stop at the end of the chapter"));
    m_atChapter->setEnabled(false);
    connect(m_atChapter, &QAction::triggered, this, &SleepButton::waitForChapter);
}

void SleepButton::wait(std::optional<std::chrono::minutes> minutes)
{
    m_stopAt.reset();
    m_timer->stop();
    m_tick->stop();
    if (minutes) {
        m_timer->start(*minutes);
        m_tick->start();
    }
    showWait();
}

void SleepButton::waitForChapter()
{
    wait({});
    m_stopAt = m_chapterEnd;
    showWait();
}

// No timer is needed: the sound ends there by itself.
void SleepButton::waitForEpisode()
{
    wait({});
}

void SleepButton::setPlace(milliseconds position, std::optional<milliseconds> chapterEnd)
{
    const milliseconds before = std::exchange(m_position, position);
    const bool isJump = position < before || position - before > longestStep;
    m_chapterEnd = chapterEnd;
    m_atChapter->setEnabled(chapterEnd.has_value());
    if (!chapterEnd && m_atChapter->isChecked())
        return turnOff();
    if (m_stopAt && isJump)
        m_stopAt = chapterEnd;
    if (m_stopAt && position >= *m_stopAt)
        fallAsleep();
}

void SleepButton::endEpisode()
{
    if (m_atChapter->isChecked() || m_atEpisode->isChecked())
        turnOff();
}

void SleepButton::fallAsleep()
{
    turnOff();
    emit sleepRequested();
}

void SleepButton::turnOff()
{
    m_choices->actions().constFirst()->setChecked(true);
    wait({});
}

void SleepButton::showWait()
{
    QString text = tr("Sleep");
    if (m_stopAt)
        text = tr("Sleep: chapter");
    else if (m_atEpisode->isChecked())
        text = tr("Sleep: episode");
    else if (m_timer->isActive())
        text =
            tr("Sleep: %n min", nullptr, std::max(1, (m_timer->remainingTime() + 30'000) / 60'000));
    setText(text);
    setAccessibleName(text);
    updateGeometry();
}

} // namespace earmark
