// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/file/soundformat.h"
#include "playback/output/audiooutput.h"
#include "playback/output/playbackclock.h"

#include <QTimer>

#include <vector>

namespace earmark {

/// Consumes samples as fast as a sound card would, but silently.
class ClockOutput : public QObject, public AudioOutput
{
    Q_OBJECT

public:
    using Now = std::function<nanoseconds()>;

    ClockOutput(SoundFormat format, SampleSource source, Now now = monotonicNow);

    bool start() override;
    void stop() override;
    double heard() const override;

    /// Consumes the samples that are due. Called by a timer.
    void consume();

private:
    double due() const;

    const SoundFormat m_format;
    const SampleSource m_source;
    const Now m_now;
    QTimer m_timer;
    std::vector<float> m_block;
    nanoseconds m_begin{0};
    qint64 m_consumed = 0;
};

} // namespace earmark
