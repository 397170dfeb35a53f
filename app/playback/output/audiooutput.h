// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <functional>
#include <span>

namespace earmark {

/// Fills the span with the next samples, and returns the number of frames filled, at least one.
using SampleSource = std::function<qint64(std::span<float>)>;

/// An output for sound. Lives in one thread, in which it asks its source for samples.
class AudioOutput
{
    Q_DISABLE_COPY_MOVE(AudioOutput)

public:
    AudioOutput() = default;
    virtual ~AudioOutput() = default;

    /// Starts counting at frame 0. False if it can't play.
    virtual bool start() = 0;
    /// Stops at once; samples that were not heard yet are dropped.
    virtual void stop() = 0;
    /// The frames heard since start().
    virtual double heard() const = 0;
    /// What is played, in UTF-8, for the desktop's list of sounds.
    virtual void setTitle(const QByteArray & /*title*/) {}
};

} // namespace earmark
