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

/// Stops the sound for those who fall asleep: after some minutes, or at the end of the chapter.
class SleepButton : public BarButton
{
    Q_OBJECT

public:
    explicit SleepButton(QWidget *parent = nullptr);

    /// The moment being heard and where its chapter ends, or the episode without chapters.
    void setPlace(milliseconds position, milliseconds chapterEnd);

signals:
    void sleepRequested(); ///< now

private:
    void fillMenu();
    void wait(std::optional<std::chrono::minutes> minutes);
    void waitForChapter();
    void fallAsleep();
    void showWait();

    QMenu *m_menu;
    QActionGroup *m_choices;
    QTimer *m_timer; ///< until sleep
    QTimer *m_tick; ///< renews the minutes shown
    milliseconds m_chapterEnd{0};
    std::optional<milliseconds> m_stopAt; ///< in the episode
};

} // namespace earmark
