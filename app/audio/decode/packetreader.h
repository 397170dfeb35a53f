// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/decode/soundfile.h"
#include "audio/packetindex.h"

namespace earmark {

/// The packets of a sound file, each with its exact time in units of the stream. The times of raw
/// MP3 and ADTS are counted from the first packet, because their containers only guess them.
class PacketReader
{
public:
    explicit PacketReader(SoundFile file);

    const AVStream &stream() const { return *m_file.stream; }
    const AVCodec *codec() const { return m_file.codec; }
    const AVFormatContext &format() const { return *m_file.format; }
    bool isCounted() const { return m_file.isCounted; }

    /// Lets a counted file be entered anywhere.
    void setIndex(const PacketIndex &index) { m_index = index; }
    const PacketIndex &index() const { return m_index; }

    /// Samples that the encoder put before the sound. Known when the first packet was read.
    int paddingAtBegin() const { return m_paddingAtBegin; }

    /// False at the end.
    bool read(AVPacket *packet);

    /// Goes to a packet that begins at or before `time`, so far as the container can tell.
    bool seek(qint64 time);
    bool rewind();

private:
    void count(AVPacket *packet);
    bool goToByte(qint64 byte, qint64 time);

    SoundFile m_file;
    PacketIndex m_index;
    qint64 m_firstByte = -1;
    qint64 m_nextTime = 0;
    int m_paddingAtBegin = 0;
};

/// How long a packet of a counted file lasts, in units of its stream.
qint64 countedDuration(const AVStream &stream, const AVPacket &packet);

/// Samples to leave out at the begin and the end of what a packet decodes to.
struct Padding
{
    int begin = 0;
    int end = 0;
};

Padding paddingOf(const AVPacket &packet);

} // namespace earmark
