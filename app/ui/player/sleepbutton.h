// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timespan.h"
#include "ui/widgets/barbutton.h"

#include <optional>

class QActionGroup;
class QMenu;
class QTimer;

namespace earmark {

/// The sleep timer: stops the sound after some minutes, or at the end of the chapter or episode.
class SleepButton : public BarButton
{
    Q_OBJECT

public:
    explicit SleepButton(QWidget *parent = nullptr);

    /// The current position and the end of its chapter; nothing without chapters. After a seek the
    /// timer waits for the end of the new chapter.
    void setPlace(milliseconds position, std::optional<milliseconds> chapterEnd);
    /// Call this when the episode has ended or another one is opened.
    void endEpisode();

signals:
    void sleepRequested(); ///< the time is up: pause now

private:
    void fillMenu();
    void wait(std::optional<std::chrono::minutes> minutes);
    void waitForChapter();
    void waitForEpisode();
    void turnOff();
    void fallAsleep();
    void showWait();

    QMenu *m_menu;
    QActionGroup *m_choices;
    QAction *m_atChapter = nullptr; ///< the choice to stop at the end of the chapter
    QAction *m_atEpisode = nullptr;
    QTimer *m_timer; ///< until sleep
    QTimer *m_tick; ///< updates the minutes shown
    milliseconds m_position{0};
    std::optional<milliseconds> m_chapterEnd;
    std::optional<milliseconds> m_stopAt; ///< end of the chapter to wait for
};

} // namespace earmark
