// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/indexing.h"

#include "audio/decode/soundreader.h"
#include "audio/file/joinedfile.h"

#include <QCoreApplication>

#include <algorithm>

namespace earmark {

namespace {

constexpr int packetsPerEntry = 8;

Error stopped()
{
    return Error{QCoreApplication::translate("buildPacketIndex", "Stopped.")};
}

/// Indexes MP3 and ADTS: each packet says how long it is and its sample rate.
Result<PartIndex> countPackets(SoundFile file, const std::function<bool()> &goOn)
{
    PacketReader reader(std::move(file));
    const Packet packet(av_packet_alloc());
    PartIndex part;
    part.ticksPerSecond = reader.stream().time_base.den;
    FrameHeader header;
    for (int number = 0; reader.read(packet.get()); ++number) {
        if (number % packetsPerEntry == 0) {
            if (!goOn())
                return stopped();
            part.entries.append({packet->pos, packet->pts});
        }
        if (!header.hasFormatOf(reader.header())) {
            header = reader.header();
            part.segments.append({packet->pts, header.sampleRate});
        }
    }
    part.begin = reader.paddingAtBegin();
    part.end = std::max(part.begin, reader.endTime());
    return part;
}

// Whether any byte is as good a begin for reading as any other.
bool canSeekBytes(const AVFormatContext &format)
{
    return (format.iformat->flags & (AVFMT_TS_DISCONT | AVFMT_GENERIC_INDEX)) != 0;
}

// Several packets may begin at the same byte: only the first of them has this time.
void note(const AVPacket &packet, QList<PartIndex::Entry> &entries)
{
    const PartIndex::Entry last = entries.isEmpty()
        ? PartIndex::Entry{-1, std::numeric_limits<qint64>::min()}
        : entries.last();
    if (packet.pts != noTimestamp && packet.pos > last.byte && packet.pts > last.time)
        entries.append({packet.pos, packet.pts});
}

/// The length of a file whose packets have times but that may not tell its length, or of a part of
/// one.
Result<PartIndex> measure(SoundFile file, ByteRange range, const std::function<bool()> &goOn)
{
    const bool isLengthKnown = range.isWholeFile() && !file.lacksLength;
    constexpr int packetsPerQuestion = 64;
    SoundReader reader(FrameReader(PacketReader(std::move(file))), SoundFormat());
    PartIndex part{.ticksPerSecond = 1};
    if (!reader.begin())
        return part;
    part.ticksPerSecond = reader.ticksPerSecond();
    part.begin = reader.origin();
    if (isLengthKnown) {
        part.end = std::max(part.begin, reader.claimedEnd());
        return part;
    }
    PacketReader &packets = reader.packets();
    const Packet packet(av_packet_alloc());
    qint64 shift = packets.shift();
    for (int number = 0; packets.read(packet.get()); ++number) {
        if (number % packetsPerQuestion == 0 && !goOn())
            return stopped();
        if (std::exchange(shift, packets.shift()) != packets.shift())
            part.joins.append({packet->pos, packets.shift()});
        if (number % packetsPerEntry == 0)
            note(*packet, part.entries);
    }
    if (part.joins.isEmpty() || !canSeekBytes(packets.format()))
        part.entries.clear();
    part.end = std::max(part.begin, reader.endOfPackets());
    return part;
}

} // namespace

Result<PacketIndex> buildPacketIndex(const QString &path, const std::function<bool()> &goOn)
{
    QList<PartIndex> parts;
    bool hasSound = false;
    const auto ranges = findJoinedFiles(path, goOn);
    if (!ranges)
        return stopped();
    for (const ByteRange &range : *ranges) {
        auto file = openSoundFile(path, range);
        if (!file && range.isWholeFile())
            return file.error();
        PartIndex part{.ticksPerSecond = 1};
        if (file) {
            auto found = file->isCounted ? countPackets(std::move(*file), goOn)
                                         : measure(std::move(*file), range, goOn);
            if (!found)
                return found.error();
            part = std::move(*found);
        }
        part.bytes = range;
        hasSound = hasSound || part.end > part.begin;
        parts.append(std::move(part));
    }
    if (!hasSound)
        return noSoundError(path);
    return PacketIndex(std::move(parts));
}

} // namespace earmark
