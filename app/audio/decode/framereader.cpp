// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/decode/framereader.h"

namespace earmark {

FrameReader::FrameReader(PacketReader packets)
    : m_packets(std::move(packets))
    , m_packet(av_packet_alloc())
    , m_frame(av_frame_alloc())
{
    openCodec();
}

void FrameReader::openCodec()
{
    m_codec.reset(avcodec_alloc_context3(m_packets.codec()));
    avcodec_parameters_to_context(m_codec.get(), m_packets.stream().codecpar);
    m_codec->pkt_timebase = m_packets.stream().time_base;
    m_codec->thread_count = 1;
    if (avcodec_open2(m_codec.get(), m_packets.codec(), nullptr) < 0)
        m_codec.reset();
}

const AVFrame *FrameReader::next()
{
    while (m_codec) {
        const int status = avcodec_receive_frame(m_codec.get(), m_frame.get());
        if (status >= 0) {
            // The MP3 decoder gives the first frame of a new rate the rate of the frame before.
            if (m_packets.isCounted())
                m_frame->sample_rate = m_codec->sample_rate;
            if (m_frame->nb_samples > 0
                && isRecordable(m_frame->sample_rate, m_frame->ch_layout.nb_channels))
                return m_frame.get();
            continue;
        }
        if (status == AVERROR_EOF || (status != AVERROR(EAGAIN) && m_drained))
            return nullptr;
        if (!feed())
            return nullptr;
    }
    return nullptr;
}

// A packet that cannot be decoded is skipped; its time remains as a gap between the frames.
bool FrameReader::feed()
{
    if (m_drained)
        return false;
    if (m_packets.read(m_packet.get())) {
        // Otherwise what the decoder still holds of the old format would be mixed into the new one.
        if (!m_header.hasFormatOf(m_packets.header()))
            openCodec();
        m_header = m_packets.header();
        if (!m_codec)
            return false;
        const bool isSkipped =
            m_packet->pts != noTimestamp && m_packet->pts + m_packet->duration <= m_skipTo;
        if (!isSkipped)
            avcodec_send_packet(m_codec.get(), m_packet.get());
        return true;
    }
    m_drained = true;
    avcodec_send_packet(m_codec.get(), nullptr);
    return true;
}

std::optional<qint64> FrameReader::time() const
{
    const qint64 time = m_frame->best_effort_timestamp;
    return time == noTimestamp ? std::optional<qint64>() : time;
}

bool FrameReader::seek(qint64 time)
{
    clearState();
    return m_packets.seek(time);
}

bool FrameReader::rewind()
{
    clearState();
    return m_packets.rewind();
}

void FrameReader::clearState()
{
    m_drained = false;
    m_skipTo = std::numeric_limits<qint64>::min();
    if (m_codec)
        avcodec_flush_buffers(m_codec.get());
}

} // namespace earmark
