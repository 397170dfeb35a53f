// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandline.h"
#include "playback/player.h"

#include <QFile>
#include <QSocketNotifier>
#include <QTimer>

namespace earmark {

/// `earmark play`: the very engine of the window, steered by lines on stdin, logging to stdout.
///
/// Lines: `seek MS`, `speed R`, `pause`, `resume`, `quit`. With --log, JSON lines: a "position"
/// every 20 ms (the sound being heard at that moment) and a "seek" when one is asked for, each with
/// the time of CLOCK_MONOTONIC in nanoseconds.
class PlaySession : public QObject
{
    Q_OBJECT

public:
    explicit PlaySession(const CommandLine &line, Player::Output output = Player::Output::Device,
                         QObject *parent = nullptr);

    void start();

signals:
    void finished(int exitCode);

private:
    void readInput();
    void obey(const QByteArray &order);
    void seek(milliseconds target);
    void logPosition();
    void takeState(Player::State state);

    CommandLine m_line;
    Player m_player;
    QSocketNotifier m_input;
    QByteArray m_pending;
    QTimer m_log;
    bool m_opened = false;
};

} // namespace earmark
