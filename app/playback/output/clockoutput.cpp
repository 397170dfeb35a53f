// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "playback/output/clockoutput.h"

#include <algorithm>

namespace earmark {

using namespace std::chrono_literals;

ClockOutput::ClockOutput(SoundFormat format, SampleSource source, Now now)
    : m_format(format)
    , m_source(std::move(source))
    , m_now(std::move(now))
    , m_timer(this)
    , m_block(size_t(format.sampleRate / 100 * format.channels))
{
    m_timer.setInterval(10ms);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &ClockOutput::consume);
}

bool ClockOutput::start()
{
    m_begin = m_now();
    m_consumed = 0;
    m_timer.start();
    return true;
}

void ClockOutput::stop()
{
    m_timer.stop();
}

double ClockOutput::heard() const
{
    return std::min(due(), double(m_consumed));
}

double ClockOutput::due() const
{
    return std::chrono::duration<double>(m_now() - m_begin).count() * m_format.sampleRate;
}

void ClockOutput::consume()
{
    // After the machine was suspended, continue without catching up.
    const double late = due() - double(m_consumed) - m_format.sampleRate;
    if (late > 0)
        m_begin += nanoseconds(qint64(late * 1e9 / m_format.sampleRate));
    while (double(m_consumed) < due())
        m_consumed += m_source(m_block);
}

} // namespace earmark
