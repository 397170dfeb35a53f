// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>

namespace earmark {

/// What the header of an MPEG audio or ADTS frame says about its sound.
struct FrameHeader
{
    int sampleRate = 0; ///< in Hz
    int channels = 0; ///< 0 in ADTS that describes them elsewhere
    int samples = 0; ///< of each channel

    bool hasFormatOf(const FrameHeader &other) const
    {
        return sampleRate == other.sampleRate && channels == other.channels;
    }
};

/// The header at the beginning of the bytes; nothing if there is none.
std::optional<FrameHeader> readFrameHeader(std::span<const unsigned char> bytes);

/// The size of the tags (ID3v1, ID3v2) at the beginning of the bytes; may be more than `bytes`
/// holds.
size_t tagSize(std::span<const unsigned char> bytes);

} // namespace earmark
