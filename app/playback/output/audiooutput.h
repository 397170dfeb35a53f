// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>
#include <span>

namespace earmark {

/// Fills the span with the next samples, and returns the frames filled: never none.
using SampleSource = std::function<qint64(std::span<float>)>;

/// Where sound goes. Lives in one thread, in which it asks its source for samples.
class AudioOutput
{
    Q_DISABLE_COPY_MOVE(AudioOutput)

public:
    AudioOutput() = default;
    virtual ~AudioOutput() = default;

    /// Begins at frame 0. False when there is no way to be heard.
    virtual bool start() = 0;
    /// Silent at once; what was not heard is forgotten.
    virtual void stop() = 0;
    /// Frames that have been heard since start().
    virtual double heard() const = 0;
};

} // namespace earmark
