// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/file/ffmpeg.h"
#include "audio/file/soundformat.h"

#include <vector>

namespace earmark {

/// Turns frames of any rate, layout and sample type into interleaved floats of one format.
class Resampler
{
public:
    explicit Resampler(SoundFormat format);

    bool isReadyFor(const AVFrame &frame) const;
    /// Prepares for frames like this one. Call finish() first if there were frames of another kind.
    void prepare(const AVFrame &frame);
    /// Appends `count` samples of the frame, from `first` on.
    void convert(const AVFrame &frame, int first, int count, std::vector<float> &sound);
    void convertSilence(int count, std::vector<float> &sound);
    /// Appends what the filter still holds, then starts afresh.
    void finish(std::vector<float> &sound);
    void reset() { m_context.reset(); }

private:
    void run(const uint8_t **input, int count, std::vector<float> &sound);

    SoundFormat m_format;
    ResampleContext m_context;
    int m_sampleRate = 0;
    int m_sampleType = -1;
    int m_channels = 0;
};

} // namespace earmark
