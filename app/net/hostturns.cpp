// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/hostturns.h"

#include "net/privateaddress.h"

#include <QRegularExpression>

#include <algorithm>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxHosts = 10'000;

// Forgets what no longer matters.
void prune(QHash<QString, QDateTime> &times, const QDateTime &before)
{
    if (times.size() < maxHosts)
        return;
    times.removeIf([&before](const auto &one) { return one.value() < before; });
}

} // namespace

HostTurns::HostTurns(milliseconds pause, int hosts)
    : m_pause(pause)
    , m_most(hosts)
{}

std::optional<milliseconds> HostTurns::waitFor(const QString &host, const QDateTime &now) const
{
    if (m_busy.contains(host) || m_busy.size() >= m_most)
        return untilFinished;
    const QDateTime ended = m_ended.value(host);
    const milliseconds since(ended.isValid() ? ended.msecsTo(now) : m_pause.count());
    if (since < m_pause && since.count() >= 0)
        return m_pause - since;
    return {};
}

void HostTurns::begin(const QString &host)
{
    m_busy.insert(host);
}

void HostTurns::end(const QString &host, const QDateTime &now)
{
    m_busy.remove(host);
    prune(m_ended, now.addMSecs(-m_pause.count()));
    m_ended.insert(host, now);
}

void HostTurns::endAll(const QDateTime &now)
{
    for (const QString &host : QSet<QString>(m_busy))
        end(host, now);
}

void HostTurns::leaveAlone(const QString &host, const QDateTime &until)
{
    QDateTime &known = m_alone[host];
    known = known.isValid() ? std::max(known, until) : until;
}

QDateTime HostTurns::aloneUntil(const QString &host, const QDateTime &now) const
{
    const QDateTime until = m_alone.value(host);
    return until > now ? until : QDateTime();
}

QString hostOf(const QString &host, int port)
{
    static const QRegularExpression perUser(
        u"\\.((?:tumblr|wordpress|blogspot|substack|podbean|libsyn|buzzsprout|medium|blogger)"
        "\\.[a-z]+)$"_s);
    const QString lower = host.toLower();
    QUrl url;
    url.setHost(lower);
    if (namesPrivateHost(url))
        return u"%1:%2"_s.arg(lower).arg(port);
    const auto match = perUser.match(lower);
    return match.hasMatch() ? match.captured(1) : lower;
}

} // namespace earmark
