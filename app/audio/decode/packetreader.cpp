// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/decode/packetreader.h"

#include <QtEndian>

namespace earmark {

namespace {

uint8_t *skipSamples(const AVPacket &packet)
{
    size_t size = 0;
    uint8_t *found = av_packet_get_side_data(&packet, AV_PKT_DATA_SKIP_SAMPLES, &size);
    return size >= 8 ? found : nullptr;
}

} // namespace

PacketReader::PacketReader(SoundFile file)
    : m_file(std::move(file))
{}

bool PacketReader::read(AVPacket *packet)
{
    av_packet_unref(packet);
    while (av_read_frame(m_file.format.get(), packet) >= 0) {
        if (packet->stream_index == m_file.stream->index) {
            if (m_file.isCounted)
                count(packet);
            return true;
        }
        av_packet_unref(packet);
    }
    return false;
}

void PacketReader::count(AVPacket *packet)
{
    if (m_firstByte < 0)
        m_firstByte = packet->pos;
    if (uint8_t *skip = skipSamples(*packet)) {
        if (packet->pos == m_firstByte)
            m_paddingAtBegin = paddingOf(*packet).begin;
        qToLittleEndian<quint32>(0, skip); // the Decoder leaves out the begin, wherever it starts
    }
    packet->pts = m_nextTime;
    packet->dts = m_nextTime;
    m_nextTime += countedDuration(stream(), *packet);
}

bool PacketReader::seek(qint64 time)
{
    if (m_file.isCounted) {
        if (m_index.isEmpty())
            return false;
        const auto entry = m_index.before(time);
        return goToByte(entry.byte, entry.time);
    }
    AVFormatContext *format = m_file.format.get();
    const int stream = m_file.stream->index;
    return avformat_seek_file(format, stream, std::numeric_limits<qint64>::min(), time, time, 0)
        >= 0
        || av_seek_frame(format, stream, time, AVSEEK_FLAG_BACKWARD) >= 0 || rewind();
}

bool PacketReader::rewind()
{
    if (m_file.isCounted)
        return goToByte(std::max<qint64>(m_firstByte, 0), 0);
    const qint64 start = m_file.stream->start_time == noTimestamp ? 0 : m_file.stream->start_time;
    AVFormatContext *format = m_file.format.get();
    return av_seek_frame(format, m_file.stream->index, std::min<qint64>(start, 0),
                         AVSEEK_FLAG_BACKWARD)
        >= 0
        || av_seek_frame(format, -1, 0, AVSEEK_FLAG_BYTE) >= 0;
}

bool PacketReader::goToByte(qint64 byte, qint64 time)
{
    m_nextTime = time;
    return av_seek_frame(m_file.format.get(), m_file.stream->index, byte, AVSEEK_FLAG_BYTE) >= 0;
}

qint64 countedDuration(const AVStream &stream, const AVPacket &packet)
{
    if (packet.duration > 0)
        return packet.duration;
    const int rate = std::max(stream.codecpar->sample_rate, 1);
    const int samples = stream.codecpar->frame_size > 0 ? stream.codecpar->frame_size : 1152;
    return av_rescale_q(samples, {1, rate}, stream.time_base);
}

Padding paddingOf(const AVPacket &packet)
{
    const uint8_t *skip = skipSamples(packet);
    if (!skip)
        return {};
    return {int(qFromLittleEndian<quint32>(skip)), int(qFromLittleEndian<quint32>(skip + 4))};
}

} // namespace earmark
