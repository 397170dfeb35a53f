// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/input/frameclock.h"

#include <QRegularExpression>

#include <algorithm>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

QRegularExpressionMatch framesIn(QStringView time)
{
    if (time.count(u':') + time.count(u';') != 3)
        return {};
    static const QRegularExpression pattern(u"^(\\d+)[:;](\\d{2})[:;](\\d{2})([:;])(\\d{2})$"_s);
    return pattern.match(time.toString());
}

} // namespace

void FrameClock::lookAt(QStringView time)
{
    const auto match = framesIn(time);
    if (!match.hasMatch())
        return;
    m_dropsFrames = m_dropsFrames || match.capturedView(4) == u";";
    m_lastFrame = std::max(m_lastFrame, match.capturedView(5).toInt());
}

std::optional<milliseconds> FrameClock::read(QStringView time) const
{
    const auto match = framesIn(time);
    if (!match.hasMatch())
        return {};
    const qint64 seconds = (match.captured(1).toLongLong() * 60 + match.captured(2).toInt()) * 60
        + match.captured(3).toInt();
    return milliseconds(seconds * 1000 + qRound64(match.captured(5).toInt() * 1000 / rate()));
}

// Times of American television have a semicolon before the frames. Otherwise take the lowest usual
// rate that fits the highest frame number seen.
double FrameClock::rate() const
{
    if (m_dropsFrames)
        return 30 / 1.001;
    return m_lastFrame < 25 ? 25 : m_lastFrame < 30 ? 30 : m_lastFrame < 60 ? 60 : 100;
}

} // namespace earmark
