// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/file/soundformat.h"
#include "playback/output/audiooutput.h"

#include <QByteArray>
#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

struct pa_context;
struct pa_stream;
struct pa_threaded_mainloop;

namespace earmark {

/// A device of the sound server (PulseAudio or PipeWire). start() connects to the server, and again
/// if it has restarted.
class PulseOutput : public QObject, public AudioOutput
{
    Q_OBJECT

public:
    /// `device` is the name of a sink; empty for the server's default.
    PulseOutput(const QByteArray &device, SoundFormat format, SampleSource source);
    ~PulseOutput() override;

    /// Whether start() would succeed. Blocks as long.
    static bool isUsable(const QByteArray &device, SoundFormat format);

    /// False if there is no server, no such device, or no answer within two seconds.
    bool start() override;
    void stop() override;
    double heard() const override;
    void setTitle(const QByteArray &title) override;

signals:
    /// The server or the device is gone. May come from any thread.
    void lost();

private:
    bool connectToServer();
    bool openStream();
    bool isConnected() const;
    void disconnectFromServer();
    void feed();
    size_t writable() const; ///< bytes
    void takeReport();
    double heardAt(uint64_t time) const;

    template<typename Question>
    bool waitFor(Question isPending) const;

    const QByteArray m_device;
    const SoundFormat m_format;
    const SampleSource m_source;
    QByteArray m_title = "Earmark";
    QTimer m_timer;
    std::vector<float> m_block;
    qint64 m_written = 0; ///< frames
    mutable double m_heard = 0; ///< the last known value, in case the server is gone

    // What is heard by the server's last reports, in microseconds. They arrive in another thread,
    // which holds the lock.
    double m_reported = 0;
    uint64_t m_reportedAt = 0; ///< on the clock of pa_rtclock_now()
    int m_reports = 0; ///< how many reports m_reported is made of
    bool m_isAdvancing = false;

    pa_threaded_mainloop *m_loop = nullptr;
    pa_context *m_context = nullptr;
    pa_stream *m_stream = nullptr;
};

} // namespace earmark
