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

    /// The next frame, or null at the end. It stays valid until the next call. Its sample rate and
    /// channels may differ from those of the frame before.
    const AVFrame *next();
    /// When the latest frame begins; absent if the file does not say.
    std::optional<qint64> time() const;
    const AVFrame &frame() const { return *m_frame; }

    /// Seeks to a frame at or before `time`, as far as the container can find one.
    bool seek(qint64 time);
    bool rewind();
    /// Makes next() skip the packets that end before `time`, without decoding them.
    void skipTo(qint64 time) { m_skipTo = time; }

    PacketReader &packets() { return m_packets; }
    const PacketReader &packets() const { return m_packets; }
    bool isOf(AVCodecID codec) const { return m_packets.stream().codecpar->codec_id == codec; }

private:
    void openCodec();
    bool feed();
    void clearState();

    PacketReader m_packets;
    CodecContext m_codec;
    Packet m_packet;
    Frame m_frame;
    FrameHeader m_header; // of the latest packet of a counted file
    qint64 m_skipTo = std::numeric_limits<qint64>::min();
    bool m_drained = false;
};

} // namespace earmark
