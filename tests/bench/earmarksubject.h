// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/subject.h"
#include "playback/player.h"

#include <QTest>

#include <ctime>

namespace earmark {

/// Our own Player, in this process.
class EarmarkSubject : public Subject
{
public:
    bool play(const QString &path) override
    {
        m_player.open(path);
        m_player.play();
        return QTest::qWaitFor([this] { return position() > 0.2; }, 10'000);
    }

    void seek(double seconds) override { m_player.seek(milliseconds(std::lround(seconds * 1000))); }

    void setRate(double rate) override { m_player.setRate(rate); }

    double position() override
    {
        return std::chrono::duration<double>(m_player.position()).count();
    }

    nanoseconds effort() const override
    {
        timespec time{};
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
        return std::chrono::seconds(time.tv_sec) + nanoseconds(time.tv_nsec);
    }

private:
    Player m_player;
};

} // namespace earmark
