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

/// Stops the sound for those who fall asleep: after some minutes, or at the end of the chapter or
/// of the episode.
class SleepButton : public BarButton
{
    Q_OBJECT

public:
    explicit SleepButton(QWidget *parent = nullptr);

    /// The moment being heard and where its chapter ends; nothing without chapters. After a jump
    /// the chapter to wait for is the one that is heard now.
    void setPlace(milliseconds position, std::optional<milliseconds> chapterEnd);
    /// The sound has come to the end of the episode, or is another episode's.
    void endEpisode();

signals:
    void sleepRequested(); ///< now

private:
    void fillMenu();
    void wait(std::optional<std::chrono::minutes> minutes);
    void waitForChapter();
    void waitForEpisode();
    void playOn();
    void fallAsleep();
    void showWait();

    QMenu *m_menu;
    QActionGroup *m_choices;
    QAction *m_atChapter = nullptr; ///< the choice to stop at the end of the chapter
    QAction *m_atEpisode = nullptr;
    QTimer *m_timer; ///< until sleep
    QTimer *m_tick; ///< renews the minutes shown
    milliseconds m_position{0};
    std::optional<milliseconds> m_chapterEnd;
    std::optional<milliseconds> m_stopAt; ///< in the episode
};

} // namespace earmark
