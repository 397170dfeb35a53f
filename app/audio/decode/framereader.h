// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/decode/packetreader.h"

#include <limits>

namespace earmark {

/// Decoded frames of a sound file, each with its time in units of the stream.
class FrameReader
{
public:
    explicit FrameReader(PacketReader packets);

    bool isOpen() const { return m_codec != nullptr; }

    /// The next frame, or null at the end. It stays valid until the next call. Its rate and its
    /// channels are those of the sound, and may differ from the frame's before.
    const AVFrame *next();
    /// When the last frame begins. Absent when the file does not tell.
    std::optional<qint64> time() const;
    const AVFrame &frame() const { return *m_frame; }

    /// Goes to a frame at or before `time`, so far as the container can tell.
    bool seek(qint64 time);
    bool rewind();
    /// Goes on to the frame at or before `time`, without decoding what is passed over.
    void skipTo(qint64 time) { m_skipTo = time; }

    PacketReader &packets() { return m_packets; }
    const PacketReader &packets() const { return m_packets; }
    bool isOf(AVCodecID codec) const { return m_packets.stream().codecpar->codec_id == codec; }

private:
    void openCodec();
    bool feed();
    void forget();

    PacketReader m_packets;
    CodecContext m_codec;
    Packet m_packet;
    Frame m_frame;
    FrameHeader m_header; // of the last packet of a counted file
    qint64 m_skipTo = std::numeric_limits<qint64>::min();
    bool m_drained = false;
};

} // namespace earmark
