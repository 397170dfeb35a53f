// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/playsession.h"

#include "cli/terminal.h"

#include <cerrno>
#include <cstdio>
#include <ctime>
#include <unistd.h>

using namespace std::chrono_literals;

namespace earmark {
namespace {

qint64 monotonicNanoseconds()
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return qint64(now.tv_sec) * 1'000'000'000 + now.tv_nsec;
}

void logEvent(const char *event, const char *key, milliseconds time)
{
    std::printf("{\"event\":\"%s\",\"monotonic_ns\":%lld,\"%s\":%lld}\n", event,
                static_cast<long long>(monotonicNanoseconds()), key,
                static_cast<long long>(time.count()));
    std::fflush(stdout);
}

} // namespace

PlaySession::PlaySession(const CommandLine &line, Player::Output output, QObject *parent)
    : QObject(parent)
    , m_line(line)
    , m_player(output)
    , m_input(STDIN_FILENO, QSocketNotifier::Read)
{
    connect(&m_input, &QSocketNotifier::activated, this, &PlaySession::readInput);
    connect(&m_player, &Player::stateChanged, this, &PlaySession::takeState);
    connect(&m_player, &Player::opened, this, [this] { m_opened = true; });
    connect(&m_player, &Player::failed, this, [this](const Error &error) {
        complain(error);
        if (m_player.state() == Player::State::Empty)
            emit finished(exitFailed);
    });
    m_log.setTimerType(Qt::PreciseTimer);
    m_log.setInterval(20ms);
    connect(&m_log, &QTimer::timeout, this, &PlaySession::logPosition);
}

void PlaySession::start()
{
    m_player.setRate(m_line.speed);
    m_player.open(m_line.files.first(), m_line.position.value_or(0ms));
    m_player.play();
    if (m_line.log)
        m_log.start();
}

void PlaySession::takeState(Player::State state)
{
    if (state == Player::State::Ended)
        emit finished(exitDone);
}

void PlaySession::readInput()
{
    char buffer[4096];
    const auto count = read(STDIN_FILENO, buffer, sizeof buffer);
    if (count <= 0) {
        if (count == 0 || errno != EAGAIN)
            m_input.setEnabled(false);
        return;
    }
    m_pending.append(buffer, count);
    for (auto end = m_pending.indexOf('\n'); end >= 0; end = m_pending.indexOf('\n')) {
        runCommand(m_pending.first(end).trimmed());
        m_pending.remove(0, end + 1);
    }
}

void PlaySession::runCommand(const QByteArray &command)
{
    const auto space = command.indexOf(' ');
    const QByteArray verb = space < 0 ? command : command.first(space);
    bool isNumber = false;
    const double number = space < 0 ? 0 : command.mid(space + 1).toDouble(&isNumber);

    if (verb == "seek" && isNumber)
        seek(milliseconds(qint64(number)));
    else if (verb == "speed" && isNumber)
        m_player.setRate(number);
    else if (verb == "pause")
        m_player.pause();
    else if (verb == "resume")
        m_player.play();
    else if (verb == "quit")
        emit finished(exitDone);
    else if (!command.isEmpty())
        complain({tr("“%1” is not a command: seek MS, speed R, pause, resume or quit.")
                      .arg(QString::fromUtf8(command))});
}

void PlaySession::seek(milliseconds target)
{
    if (m_line.log)
        logEvent("seek", "target_ms", target);
    m_player.seek(target);
}

void PlaySession::logPosition()
{
    if (m_opened)
        logEvent("position", "position_ms", m_player.position());
}

} // namespace earmark
