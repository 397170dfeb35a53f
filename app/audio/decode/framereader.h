// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/decode/packetreader.h"

#include <optional>

namespace earmark {

/// Decoded frames of a sound file, each with its place in samples of the file's own rate.
class FrameReader
{
public:
    explicit FrameReader(PacketReader packets);

    bool isOpen() const { return m_codec != nullptr; }

    /// The next frame, or null at the end. It stays valid until the next call.
    const AVFrame *next();
    /// Where the last frame begins. Absent when the file does not tell.
    std::optional<qint64> position() const;
    const AVFrame &frame() const { return *m_frame; }
    int sampleRate() const { return std::max(m_codec->sample_rate, 1); }

    /// Goes to a frame at or before `position`, so far as the container can tell.
    bool seek(qint64 position);
    bool rewind();

    PacketReader &packets() { return m_packets; }
    const PacketReader &packets() const { return m_packets; }
    bool isVorbis() const { return m_codec->codec_id == AV_CODEC_ID_VORBIS; }

private:
    bool feed();
    void forget();

    PacketReader m_packets;
    CodecContext m_codec;
    Packet m_packet;
    Frame m_frame;
    bool m_drained = false;
};

} // namespace earmark
