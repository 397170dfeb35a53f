// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/file/frameheader.h"
#include "audio/file/packetindex.h"
#include "audio/file/soundfile.h"

namespace earmark {

/// The packets of a sound file, each with its exact time in units of the stream. Raw MP3 and ADTS
/// are "counted": their containers only guess times and assume that all packets have the rate of
/// the first, so the times are counted from the first packet, by what each packet's header says.
/// Where recordings were joined, each with its own clock, the times go on.
class PacketReader
{
public:
    explicit PacketReader(SoundFile file);

    const AVStream &stream() const { return *m_file.stream; }
    const AVCodec *codec() const { return m_file.codec; }
    const AVFormatContext &format() const { return *m_file.format; }
    bool isCounted() const { return m_file.isCounted; }
    bool lacksLength() const { return m_file.lacksLength; }
    /// Whether FFmpeg's seeking goes by a bit rate, which is rounded or wrong.
    bool isSeekGuessed() const;

    /// Makes seeking possible in a counted file.
    void setIndex(const PartIndex &index) { m_index = index; }
    const std::optional<PartIndex> &index() const { return m_index; }

    /// The encoder's padding before the sound of a counted file. Known once the first packet is
    /// read.
    qint64 paddingAtBegin() const { return m_paddingAtBegin; }
    /// The end of the latest packet read, without the encoder's padding.
    qint64 endTime() const { return m_endTime; }
    /// What is added to the container's time, by the joins so far.
    qint64 shift() const { return m_shift; }
    /// The header of the latest packet of a counted file.
    const FrameHeader &header() const { return m_header; }

    /// False at the end.
    bool read(AVPacket *packet);

    /// Seeks to a packet that begins at or before `time`, as far as the container can find one.
    bool seek(qint64 time);
    bool rewind();

private:
    bool readNext(AVPacket *packet);
    bool readWhole(AVPacket *packet);
    bool skipTags(const AVPacket &packet);
    void count(AVPacket *packet, bool isLast);
    qint64 paddingAtEnd(const AVPacket &packet) const;
    void passJoin(AVPacket *packet);
    bool isJoined() const;
    bool reopen();
    bool goToByte(qint64 byte, qint64 time);
    qint64 timeOf(qint64 samples) const;

    SoundFile m_file;
    std::optional<PartIndex> m_index;
    Packet m_ahead; // the next packet of a counted file: read() has to know which one is the last
    FrameHeader m_header;
    qint64 m_firstByte = -1;
    qint64 m_nextTime = 0;
    qint64 m_paddingAtBegin = 0;
    qint64 m_endTime = 0;
    qint64 m_shift = 0;
    std::optional<qint64> m_lastEnd; // of the packet before, unless the reader has just sought
};

} // namespace earmark
