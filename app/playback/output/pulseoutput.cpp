// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "playback/output/pulseoutput.h"

#include <algorithm>
#include <cmath>
#include <pulse/pulseaudio.h>

namespace earmark {

using namespace std::chrono_literals;

namespace {

// A shorter buffer causes dropouts under load; a longer one delays changes of speed and volume.
// Feeding more often only wakes the processor.
constexpr auto buffered = 180ms;
constexpr auto feedInterval = 60ms;
constexpr pa_usec_t patience = 2 * PA_USEC_PER_SEC;

// Each report of the server is off by some milliseconds: use the mean of this many.
constexpr int averagedReports = 8;
constexpr pa_usec_t jump = 30 * PA_USEC_PER_MSEC;

/// Holds the lock of the thread in which the server's answers arrive.
class LoopLock
{
    Q_DISABLE_COPY_MOVE(LoopLock)

public:
    explicit LoopLock(pa_threaded_mainloop *loop)
        : m_loop(loop)
    {
        pa_threaded_mainloop_lock(m_loop);
    }
    ~LoopLock() { pa_threaded_mainloop_unlock(m_loop); }

private:
    pa_threaded_mainloop *m_loop;
};

void wake(pa_threaded_mainloop *loop)
{
    pa_threaded_mainloop_signal(loop, 0);
}

} // namespace

PulseOutput::PulseOutput(const QByteArray &device, SoundFormat format, SampleSource source)
    : m_device(device)
    , m_format(format)
    , m_source(std::move(source))
    , m_timer(this)
{
    m_timer.setInterval(feedInterval);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &PulseOutput::feed);
}

PulseOutput::~PulseOutput()
{
    disconnectFromServer();
}

bool PulseOutput::isUsable(const QByteArray &device, SoundFormat format)
{
    PulseOutput output(device, format, {});
    return output.connectToServer() && output.openStream();
}

bool PulseOutput::start()
{
    m_heard = 0;
    m_written = 0;
    m_reported = 0;
    m_isAdvancing = false;
    if (!connectToServer() || !openStream())
        return false;
    feed();
    m_timer.start();
    return true;
}

void PulseOutput::stop()
{
    m_timer.stop();
    if (!m_stream)
        return;
    const LoopLock lock(m_loop);
    pa_stream_set_state_callback(m_stream, nullptr, nullptr);
    pa_stream_set_latency_update_callback(m_stream, nullptr, nullptr);
    pa_stream_disconnect(m_stream);
    pa_stream_unref(m_stream);
    m_stream = nullptr;
}

double PulseOutput::heard() const
{
    if (!m_stream)
        return m_heard;
    const LoopLock lock(m_loop);
    const double frames = heardAt(pa_rtclock_now()) * m_format.sampleRate / PA_USEC_PER_SEC;
    m_heard = std::clamp(frames, m_heard, std::max(m_heard, double(m_written)));
    return m_heard;
}

void PulseOutput::setTitle(const QByteArray &title)
{
    m_title = title.isEmpty() ? QByteArray("Earmark") : title;
    if (!m_stream)
        return;
    const LoopLock lock(m_loop);
    if (pa_operation *named = pa_stream_set_name(m_stream, m_title.constData(), nullptr, nullptr))
        pa_operation_unref(named);
}

double PulseOutput::heardAt(pa_usec_t time) const
{
    return m_reported + (m_isAdvancing ? double(time) - double(m_reportedAt) : 0);
}

// The server's own estimate, pa_stream_get_time(), also counts while the device still plays silence
// from before the stream, which can be two seconds long.
void PulseOutput::takeReport()
{
    const pa_timing_info *report = pa_stream_get_timing_info(m_stream);
    if (!report)
        return;
    const pa_usec_t read = pa_bytes_to_usec(uint64_t(std::max<int64_t>(report->read_index, 0)),
                                            pa_stream_get_sample_spec(m_stream));
    const double reported = double(read) - double(report->sink_usec);
    const pa_usec_t now = pa_rtclock_now() - report->transport_usec;
    const double difference = reported - heardAt(now);
    const bool goesOn = m_isAdvancing && report->playing && std::abs(difference) < jump;
    m_reports = goesOn ? std::min(m_reports + 1, averagedReports) : 1;
    m_reported = reported - difference + difference / m_reports;
    m_reportedAt = now;
    m_isAdvancing = report->playing;
}

// Call it with the lock held. False if the server did not answer in time.
template<typename Question>
bool PulseOutput::waitFor(Question isPending) const
{
    const pa_usec_t end = pa_rtclock_now() + patience;
    const auto giveUp = [](pa_mainloop_api *, pa_time_event *, const timeval *, void *loop) {
        wake(static_cast<pa_threaded_mainloop *>(loop));
    };
    pa_time_event *timer = pa_context_rttime_new(m_context, end, giveUp, m_loop);
    while (isPending() && pa_rtclock_now() < end)
        pa_threaded_mainloop_wait(m_loop);
    pa_threaded_mainloop_get_api(m_loop)->time_free(timer);
    return !isPending();
}

bool PulseOutput::connectToServer()
{
    if (isConnected())
        return true;
    disconnectFromServer();
    m_loop = pa_threaded_mainloop_new();
    pa_threaded_mainloop_start(m_loop);
    const LoopLock lock(m_loop);
    m_context = pa_context_new(pa_threaded_mainloop_get_api(m_loop), "Earmark");
    pa_context_set_state_callback(
        m_context,
        [](pa_context *, void *loop) { wake(static_cast<pa_threaded_mainloop *>(loop)); }, m_loop);
    if (pa_context_connect(m_context, nullptr, PA_CONTEXT_NOFLAGS, nullptr) < 0)
        return false;
    const auto isPending = [this] {
        const auto state = pa_context_get_state(m_context);
        return PA_CONTEXT_IS_GOOD(state) && state != PA_CONTEXT_READY;
    };
    return waitFor(isPending) && pa_context_get_state(m_context) == PA_CONTEXT_READY;
}

bool PulseOutput::isConnected() const
{
    if (!m_context)
        return false;
    const LoopLock lock(m_loop);
    return pa_context_get_state(m_context) == PA_CONTEXT_READY;
}

void PulseOutput::disconnectFromServer()
{
    stop();
    if (!m_loop)
        return;
    {
        const LoopLock lock(m_loop);
        pa_context_set_state_callback(m_context, nullptr, nullptr);
        pa_context_disconnect(m_context);
        pa_context_unref(m_context);
    }
    pa_threaded_mainloop_stop(m_loop);
    pa_threaded_mainloop_free(m_loop);
    m_context = nullptr;
    m_loop = nullptr;
}

bool PulseOutput::openStream()
{
    stop();
    const LoopLock lock(m_loop);
    const pa_sample_spec format{PA_SAMPLE_FLOAT32NE, uint32_t(m_format.sampleRate),
                                uint8_t(m_format.channels)};
    m_stream = pa_stream_new(m_context, m_title.constData(), &format, nullptr);
    if (!m_stream)
        return false;
    const auto bytesFor = [&format](std::chrono::microseconds time) {
        return uint32_t(pa_usec_to_bytes(pa_usec_t(time.count()), &format));
    };
    constexpr auto anySize = uint32_t(-1);
    const pa_buffer_attr buffer{anySize, bytesFor(buffered), anySize, bytesFor(feedInterval),
                                anySize};
    const auto flags = pa_stream_flags_t(PA_STREAM_ADJUST_LATENCY | PA_STREAM_AUTO_TIMING_UPDATE);
    pa_stream_set_state_callback(
        m_stream, [](pa_stream *, void *loop) { wake(static_cast<pa_threaded_mainloop *>(loop)); },
        m_loop);
    pa_stream_set_latency_update_callback(
        m_stream, [](pa_stream *, void *self) { static_cast<PulseOutput *>(self)->takeReport(); },
        this);
    const char *device = m_device.isEmpty() ? nullptr : m_device.constData();
    if (pa_stream_connect_playback(m_stream, device, &buffer, flags, nullptr, nullptr) < 0)
        return false;
    const auto isPending = [this] { return pa_stream_get_state(m_stream) == PA_STREAM_CREATING; };
    if (!waitFor(isPending) || pa_stream_get_state(m_stream) != PA_STREAM_READY)
        return false;
    // From now on the state changes only when the stream ends.
    pa_stream_set_state_callback(
        m_stream, [](pa_stream *, void *self) { emit static_cast<PulseOutput *>(self)->lost(); },
        this);
    return true;
}

void PulseOutput::feed()
{
    const size_t frameSize = size_t(m_format.channels) * sizeof(float);
    for (size_t frames = writable() / frameSize; frames > 0;) {
        m_block.resize(frames * size_t(m_format.channels));
        const auto filled = size_t(m_source(m_block));
        const LoopLock lock(m_loop);
        if (pa_stream_write(m_stream, m_block.data(), filled * frameSize, nullptr, 0,
                            PA_SEEK_RELATIVE)
            < 0)
            return;
        m_written += qint64(filled);
        frames -= std::min(frames, filled);
    }
}

size_t PulseOutput::writable() const
{
    const LoopLock lock(m_loop);
    const size_t size = pa_stream_writable_size(m_stream);
    return size == size_t(-1) ? 0 : size;
}

} // namespace earmark
