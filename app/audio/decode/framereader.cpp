// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/decode/framereader.h"

namespace earmark {

FrameReader::FrameReader(PacketReader packets)
    : m_packets(std::move(packets))
    , m_codec(avcodec_alloc_context3(m_packets.codec()))
    , m_packet(av_packet_alloc())
    , m_frame(av_frame_alloc())
{
    avcodec_parameters_to_context(m_codec.get(), m_packets.stream().codecpar);
    m_codec->pkt_timebase = m_packets.stream().time_base;
    m_codec->thread_count = 1;
    if (avcodec_open2(m_codec.get(), m_packets.codec(), nullptr) < 0)
        m_codec.reset();
}

const AVFrame *FrameReader::next()
{
    while (true) {
        const int status = avcodec_receive_frame(m_codec.get(), m_frame.get());
        if (status >= 0) {
            if (m_frame->nb_samples > 0)
                return m_frame.get();
            continue;
        }
        if (status == AVERROR_EOF || (status != AVERROR(EAGAIN) && m_drained))
            return nullptr;
        if (!feed())
            return nullptr;
    }
}

// A packet that can't be decoded is passed over; its time stays, as a gap between the frames.
bool FrameReader::feed()
{
    if (m_drained)
        return false;
    if (m_packets.read(m_packet.get())) {
        avcodec_send_packet(m_codec.get(), m_packet.get());
        return true;
    }
    m_drained = true;
    avcodec_send_packet(m_codec.get(), nullptr);
    return true;
}

std::optional<qint64> FrameReader::position() const
{
    const qint64 time = m_frame->best_effort_timestamp;
    if (time == noTimestamp)
        return {};
    return av_rescale_q(time, m_packets.stream().time_base, {1, sampleRate()});
}

bool FrameReader::seek(qint64 position)
{
    forget();
    return m_packets.seek(av_rescale_q(position, {1, sampleRate()}, m_packets.stream().time_base));
}

bool FrameReader::rewind()
{
    forget();
    return m_packets.rewind();
}

void FrameReader::forget()
{
    m_drained = false;
    avcodec_flush_buffers(m_codec.get());
}

} // namespace earmark
