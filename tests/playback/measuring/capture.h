// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "playback/output/playbackclock.h"
#include "timecode.h"

#include <QProcess>
#include <QString>

#include <fcntl.h>
#include <mutex>
#include <pthread.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

namespace earmark {

/// Records the null sink, and knows when each sample was played. A short latency makes the sink
/// play at once what it is given.
class Capture
{
public:
    explicit Capture(const QString &folder, std::chrono::milliseconds latency = std::chrono::milliseconds(2))
    {
        const QString pipe = folder + QStringLiteral("/captured");
        mkfifo(pipe.toUtf8().constData(), 0600);
        m_reader =
            std::jthread([this, path = pipe.toUtf8()](std::stop_token stop) { read(path, stop); });
        m_recorder.setStandardOutputFile(pipe);
        m_recorder.setStandardErrorFile(QProcess::nullDevice());
        m_recorder.start(QStringLiteral("parec"),
                         {QStringLiteral("--device=nul.monitor"), QStringLiteral("--raw"),
                          QStringLiteral("--format=float32le"), QStringLiteral("--rate=48000"),
                          QStringLiteral("--channels=1"), QStringLiteral("--latency-msec=%1").arg(latency.count())});
    }

    ~Capture()
    {
        m_reader.request_stop();
        m_recorder.kill(); // its end of the pipe closes, and the reader ends
        m_recorder.waitForFinished(3'000);
    }

    /// The samples recorded so far.
    std::vector<float> samples() const
    {
        const std::lock_guard lock(m_mutex);
        return m_samples;
    }

    bool isRunning() const
    {
        const std::lock_guard lock(m_mutex);
        return m_samples.size() > 4'800;
    }

    /// The moment of the first sample. Samples may arrive late but never early, so the least late
    /// one gives it.
    nanoseconds begin() const
    {
        const std::lock_guard lock(m_mutex);
        return m_begin;
    }

    /// Processor time used here, which does not belong to the measured player.
    nanoseconds effort()
    {
        clockid_t clock{};
        timespec time{};
        pthread_getcpuclockid(m_reader.native_handle(), &clock);
        clock_gettime(clock, &time);
        return std::chrono::seconds(time.tv_sec) + nanoseconds(time.tv_nsec);
    }

private:
    void read(const QByteArray &path, const std::stop_token &stop)
    {
        const int pipe = ::open(path.constData(), O_RDONLY);
        std::vector<float> block(480);
        while (!stop.stop_requested()) {
            const ssize_t size = ::read(pipe, block.data(), block.size() * sizeof(float));
            if (size <= 0)
                break;
            take(std::span(block).first(size_t(size) / sizeof(float)));
        }
        ::close(pipe);
    }

    void take(std::span<const float> heard)
    {
        const nanoseconds now = monotonicNow();
        const std::lock_guard lock(m_mutex);
        m_samples.insert(m_samples.end(), heard.begin(), heard.end());
        const double length = double(m_samples.size()) / timecode::sampleRate;
        m_begin = std::min(m_begin, now - nanoseconds(qint64(length * 1e9)));
    }

    mutable std::mutex m_mutex;
    std::vector<float> m_samples;
    nanoseconds m_begin = nanoseconds::max();
    QProcess m_recorder;
    std::jthread m_reader;
};

} // namespace earmark
