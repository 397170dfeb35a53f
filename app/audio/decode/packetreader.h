// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/file/frameheader.h"
#include "audio/file/packetindex.h"
#include "audio/file/soundfile.h"

namespace earmark {

/// The packets of a sound file, each with its exact time in units of the stream. The times of raw
/// MP3 and ADTS are counted from the first packet by what each packet says of itself, because their
/// containers only guess them, and take the rate of the first packet for that of all.
class PacketReader
{
public:
    explicit PacketReader(SoundFile file);

    const AVStream &stream() const { return *m_file.stream; }
    const AVCodec *codec() const { return m_file.codec; }
    const AVFormatContext &format() const { return *m_file.format; }
    bool isCounted() const { return m_file.isCounted; }
    bool lacksLength() const { return m_file.lacksLength; }

    /// Lets a counted file be entered anywhere.
    void setIndex(const PartIndex &index) { m_index = index; }
    const std::optional<PartIndex> &index() const { return m_index; }

    /// What the encoder put before the sound of a counted file. Known when the first packet was
    /// read.
    qint64 paddingAtBegin() const { return m_paddingAtBegin; }
    /// The end of the latest packet that was read, without what the encoder padded.
    qint64 endTime() const { return m_endTime; }
    /// What the last packet of a counted file says of itself.
    const FrameHeader &header() const { return m_header; }

    /// False at the end.
    bool read(AVPacket *packet);

    /// Goes to a packet that begins at or before `time`, so far as the container can tell.
    bool seek(qint64 time);
    bool rewind();

private:
    bool readNext(AVPacket *packet);
    bool skipTags(const AVPacket &packet);
    void count(AVPacket *packet, bool isLast);
    bool goToByte(qint64 byte, qint64 time);
    qint64 timeOf(qint64 samples) const;

    SoundFile m_file;
    std::optional<PartIndex> m_index;
    Packet m_ahead; // of a counted file, whose last packet has to be known as such
    FrameHeader m_header;
    qint64 m_firstByte = -1;
    qint64 m_nextTime = 0;
    qint64 m_paddingAtBegin = 0;
    qint64 m_endTime = 0;
};

} // namespace earmark
