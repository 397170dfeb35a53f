// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>

namespace earmark {

/// What the header of an MPEG audio or ADTS frame says of the sound in it.
struct FrameHeader
{
    int sampleRate = 0; ///< in Hz
    int channels = 0; ///< none in ADTS that describes them elsewhere
    int samples = 0; ///< of each channel

    bool hasFormatOf(const FrameHeader &other) const
    {
        return sampleRate == other.sampleRate && channels == other.channels;
    }
};

/// The header that the bytes begin with; nothing if they begin with no header.
std::optional<FrameHeader> readFrameHeader(std::span<const unsigned char> bytes);

/// How many bytes of tags (ID3v1, ID3v2) the bytes begin with, which may be more than there are.
size_t tagSize(std::span<const unsigned char> bytes);

} // namespace earmark
