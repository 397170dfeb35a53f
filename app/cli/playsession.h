// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandline.h"
#include "playback/player.h"

#include <QFile>
#include <QSocketNotifier>
#include <QTimer>

namespace earmark {

/// `earmark play`: plays with the same engine as the window, and reads commands from stdin: `seek
/// MS`, `speed R`, `pause`, `resume`, `quit`.
///
/// With --log it prints JSON lines to stdout: a "position" (of the sound heard at that moment)
/// every 20 ms, and a "seek" for each seek command, each with CLOCK_MONOTONIC in nanoseconds.
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
    void runCommand(const QByteArray &command);
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
