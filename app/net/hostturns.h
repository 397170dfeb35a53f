// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timespan.h"

#include <QDateTime>
#include <QHash>
#include <QSet>
#include <QString>

#include <optional>

namespace earmark {

/// Whose turn it is to ask: one request at a time to a host, a pause after each, few hosts at once,
/// and none to a host that wants to be left alone. Has no clock of its own.
class HostTurns
{
public:
    /// `pause` between two requests to a host; `hosts` at once.
    explicit HostTurns(milliseconds pause = std::chrono::seconds(1), int hosts = 6);

    /// Nothing: now. Otherwise how long to wait; `untilFinished` if another request must end first.
    std::optional<milliseconds> waitFor(const QString &host, const QDateTime &now) const;
    static constexpr milliseconds untilFinished = milliseconds::max();

    void begin(const QString &host);
    void end(const QString &host, const QDateTime &now);
    void endAll(const QDateTime &now);
    /// The host asked for this (Retry-After). The later of several counts.
    void leaveAlone(const QString &host, const QDateTime &until);
    /// When the host may be asked again; invalid: it may.
    QDateTime aloneUntil(const QString &host, const QDateTime &now) const;

private:
    milliseconds m_pause;
    int m_most;
    QSet<QString> m_busy;
    QHash<QString, QDateTime> m_ended;
    QHash<QString, QDateTime> m_alone;
};

/// What counts as one host: of a host with a sub-domain for each user, only the end; of this
/// computer, each port.
QString hostOf(const QString &host, int port);

} // namespace earmark
