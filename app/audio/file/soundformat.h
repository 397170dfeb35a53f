// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace earmark {

/// The shape of interleaved float samples. A frame is one sample of each channel.
struct SoundFormat
{
    int sampleRate = 48'000;
    int channels = 2;

    bool operator==(const SoundFormat &) const = default;
};

} // namespace earmark
