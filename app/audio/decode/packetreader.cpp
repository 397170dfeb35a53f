// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/decode/packetreader.h"

#include <QtEndian>

namespace earmark {

namespace {

constexpr qint64 maxPacketDuration = std::numeric_limits<qint32>::max();

// A longer gap between two packets is an error of the time stamps, not missing sound. So is a
// longer step back: there another recording follows, with its own clock.
constexpr qint64 maxGap = 60; // seconds
constexpr qint64 maxStepBack = 2;

// No container's clock goes further; sums of such times are still numbers.
constexpr qint64 latestTimestamp = qint64{1} << 60;

uint8_t *skipSamples(const AVPacket &packet)
{
    size_t size = 0;
    uint8_t *found = av_packet_get_side_data(&packet, AV_PKT_DATA_SKIP_SAMPLES, &size);
    return size >= 8 ? found : nullptr;
}

} // namespace

PacketReader::PacketReader(SoundFile file)
    : m_file(std::move(file))
    , m_ahead(av_packet_alloc())
{}

bool PacketReader::read(AVPacket *packet)
{
    if (!m_file.isCounted) {
        const bool isRead = readNext(packet);
        // At the end of a short Ogg file FFmpeg misreads a negative duration as one above 2³¹.
        if (packet->duration > maxPacketDuration)
            packet->duration = 0;
        if (isRead && packet->pts != noTimestamp)
            passJoin(packet);
        return isRead;
    }
    if (m_ahead->size == 0 && !readNext(m_ahead.get()))
        return false;
    av_packet_unref(packet);
    av_packet_move_ref(packet, m_ahead.get());
    const bool isLast = !readNext(m_ahead.get());
    count(packet, isLast);
    return true;
}

bool PacketReader::readNext(AVPacket *packet)
{
    av_packet_unref(packet);
    while (readWhole(packet)) {
        const bool isOurs = packet->stream_index == m_file.stream->index;
        if (isOurs && !(m_file.isCounted && skipTags(*packet)))
            return true;
        av_packet_unref(packet);
    }
    return false;
}

// Where ADTS is damaged, FFmpeg takes anything for a frame and gives up if that is too short; the
// next call goes on after it.
bool PacketReader::readWhole(AVPacket *packet)
{
    int status = AVERROR_INVALIDDATA;
    for (qint64 last = -1; status == AVERROR_INVALIDDATA;) {
        status = av_read_frame(m_file.format.get(), packet);
        const qint64 at = avio_tell(m_file.format->pb);
        if (!m_file.isCounted || std::exchange(last, at) == at)
            break;
    }
    return status >= 0;
}

// Where MP3 files were joined, tags stand between the frames. FFmpeg would prepend them to the next
// frame, which could then not be decoded, and would even find frames inside a picture.
bool PacketReader::skipTags(const AVPacket &packet)
{
    const auto size = qint64(tagSize({packet.data, size_t(packet.size)}));
    AVFormatContext *format = m_file.format.get();
    return size > 0 && packet.pos + size < avio_size(format->pb)
        && av_seek_frame(format, m_file.stream->index, packet.pos + size, AVSEEK_FLAG_BYTE) >= 0;
}

// Only padding at the very end is left out: in joined files the encoders' padding also stands in
// the middle, and a straight decode plays it.
void PacketReader::count(AVPacket *packet, bool isLast)
{
    if (m_firstByte < 0)
        m_firstByte = packet->pos;
    // A damaged packet lasts as long as the one before.
    if (const auto header = readFrameHeader({packet->data, size_t(packet->size)}))
        m_header = *header;
    packet->pts = m_nextTime;
    packet->dts = m_nextTime;
    packet->duration = timeOf(m_header.samples);
    m_nextTime += packet->duration;
    m_endTime = m_nextTime;
    if (uint8_t *skip = skipSamples(*packet)) {
        if (packet->pos == m_firstByte)
            m_paddingAtBegin = timeOf(qFromLittleEndian<quint32>(skip));
        qToLittleEndian<quint32>(0, skip); // SoundReader drops it, wherever it starts to read
        if (isLast)
            m_endTime -= timeOf(qFromLittleEndian<quint32>(skip + 4));
        else
            qToLittleEndian<quint32>(0, skip + 4);
    }
}

// Only Matroska counts the encoder's padding in the duration of its last packet.
qint64 PacketReader::paddingAtEnd(const AVPacket &packet) const
{
    const uint8_t *skip = skipSamples(packet);
    if (!skip || !QByteArrayView(m_file.format->iformat->name).startsWith("matroska"))
        return 0;
    const int rate = std::max(stream().codecpar->sample_rate, 1);
    return av_rescale_q(qFromLittleEndian<quint32>(skip + 4), {1, rate}, stream().time_base);
}

void PacketReader::passJoin(AVPacket *packet)
{
    const AVRational tick = stream().time_base;
    const qint64 time = std::clamp<qint64>(packet->pts, -latestTimestamp, latestTimestamp);
    const qint64 gap = m_lastEnd ? time + m_shift - *m_lastEnd : 0;
    if (gap > av_rescale_q(maxGap, {1, 1}, tick) || gap < -av_rescale_q(maxStepBack, {1, 1}, tick))
        m_shift -= gap;
    packet->pts = time + m_shift;
    if (packet->dts != noTimestamp)
        packet->dts = std::clamp<qint64>(packet->dts, -latestTimestamp, latestTimestamp) + m_shift;
    m_lastEnd = packet->pts + packet->duration;
    m_endTime = std::max(m_endTime, *m_lastEnd - paddingAtEnd(*packet));
}

qint64 PacketReader::timeOf(qint64 samples) const
{
    return av_rescale_q(samples, {1, std::max(m_header.sampleRate, 1)}, stream().time_base);
}

bool PacketReader::isJoined() const
{
    return m_index && !m_index->joins.isEmpty();
}

// In WAV and its relatives FFmpeg divides by the bytes a second that their header tells. For
// compressed sound they are no whole number, and some programs write the encoder's bit rate there.
bool PacketReader::isSeekGuessed() const
{
    const AVFormatContext &format = *m_file.format;
    if (format.duration_estimation_method == AVFMT_DURATION_FROM_BITRATE)
        return true;
    const QByteArrayView name(format.iformat->name);
    if (name != "wav" && name != "w64" && name != "aiff" && name != "au")
        return false;
    AVCodecParameters *sound = stream().codecpar;
    const qint64 samples = av_get_audio_frame_duration2(sound, sound->block_align);
    return sound->bit_rate / 8 * samples != qint64(sound->block_align) * sound->sample_rate;
}

bool PacketReader::seek(qint64 time)
{
    if (m_file.isCounted || isJoined()) {
        if (!m_index || m_index->entries.isEmpty())
            return false;
        const auto entry = m_index->before(time);
        return goToByte(entry.byte, entry.time);
    }
    AVFormatContext *format = m_file.format.get();
    const int stream = m_file.stream->index;
    m_lastEnd.reset();
    m_shift = 0;
    return avformat_seek_file(format, stream, std::numeric_limits<qint64>::min(), time, time, 0)
        >= 0
        || av_seek_frame(format, stream, time, AVSEEK_FLAG_BACKWARD) >= 0 || rewind();
}

bool PacketReader::rewind()
{
    if (m_file.isCounted)
        return goToByte(std::max<qint64>(m_firstByte, 0), 0);
    m_lastEnd.reset();
    m_shift = 0;
    if (isJoined())
        return m_index->entries.isEmpty() ? reopen() : goToByte(0, 0);
    const qint64 start = m_file.stream->start_time == noTimestamp ? 0 : m_file.stream->start_time;
    AVFormatContext *format = m_file.format.get();
    return av_seek_frame(format, m_file.stream->index, std::min<qint64>(start, 0),
                         AVSEEK_FLAG_BACKWARD)
        >= 0
        || av_seek_frame(format, -1, 0, AVSEEK_FLAG_BYTE) >= 0;
}

// For containers that find packets by an index of their own, in which the clocks are mixed up.
bool PacketReader::reopen()
{
    auto file = openSoundFile(m_file.path, m_index->bytes);
    if (file)
        m_file = std::move(*file);
    return bool(file);
}

bool PacketReader::goToByte(qint64 byte, qint64 time)
{
    m_nextTime = time;
    m_shift = m_index ? m_index->shiftAt(byte) : 0;
    m_lastEnd.reset();
    av_packet_unref(m_ahead.get());
    return av_seek_frame(m_file.format.get(), m_file.stream->index, byte, AVSEEK_FLAG_BYTE) >= 0;
}

} // namespace earmark
