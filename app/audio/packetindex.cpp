// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/packetindex.h"

#include "audio/decode/soundreader.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QDateTime>
#include <QFileInfo>
#include <QtEndian>

#include <algorithm>

namespace earmark {

namespace {

constexpr quint32 magic = 0x45504958; // "EPIX"
constexpr quint32 version = 3;
constexpr int packetsPerEntry = 8;
constexpr quint32 mostBytes = 256U * 1024 * 1024; // unpacked

qint64 modified(const QFileInfo &file)
{
    return file.lastModified().toMSecsSinceEpoch();
}

void writePart(QDataStream &stream, const PartIndex &part)
{
    stream << part.bytes.begin << part.bytes.end;
    stream << qint32(part.ticksPerSecond) << part.begin << part.end << quint32(part.entries.size());
    PartIndex::Entry last;
    for (const PartIndex::Entry &entry : part.entries) {
        stream << quint32(entry.byte - last.byte) << quint32(entry.time - last.time);
        last = entry;
    }
    stream << quint32(part.segments.size());
    for (const PartIndex::Segment &segment : part.segments)
        stream << segment.begin << qint32(segment.sampleRate);
}

PartIndex readPart(QDataStream &stream)
{
    PartIndex part;
    quint32 count = 0;
    stream >> part.bytes.begin >> part.bytes.end;
    stream >> part.ticksPerSecond >> part.begin >> part.end >> count;
    PartIndex::Entry last;
    for (quint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        quint32 byteStep = 0;
        quint32 timeStep = 0;
        stream >> byteStep >> timeStep;
        last = {last.byte + byteStep, last.time + timeStep};
        part.entries.append(last);
    }
    stream >> count;
    for (quint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        PartIndex::Segment segment;
        stream >> segment.begin >> segment.sampleRate;
        part.segments.append(segment);
    }
    // Nothing is divided by a damaged rate.
    const bool isSound = part.ticksPerSecond > 0 && part.end >= part.begin
        && std::ranges::all_of(part.segments, [](const PartIndex::Segment &segment) {
                             return isRecordable(segment.sampleRate, 1);
                         });
    if (!isSound)
        stream.setStatus(QDataStream::ReadCorruptData);
    return part;
}

Error stopped()
{
    return Error{QCoreApplication::translate("buildPacketIndex", "Stopped.")};
}

/// The packets of MP3 and ADTS, each of which says how long it is and of which rate.
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

/// How long a file is that has times, but perhaps no length; or a part of one.
Result<PartIndex> measure(SoundFile file, ByteRange range, const std::function<bool()> &goOn)
{
    const bool isTold = range.isWholeFile() && !file.lacksLength;
    constexpr int packetsPerQuestion = 64;
    SoundReader reader(FrameReader(PacketReader(std::move(file))), SoundFormat());
    PartIndex part{.ticksPerSecond = 1};
    if (!reader.begin())
        return part;
    part.ticksPerSecond = reader.ticksPerSecond();
    part.begin = reader.origin();
    if (isTold) {
        part.end = std::max(part.begin, reader.claimedEnd());
        return part;
    }
    const Packet packet(av_packet_alloc());
    for (int number = 0; reader.packets().read(packet.get()); ++number) {
        if (number % packetsPerQuestion == 0 && !goOn())
            return stopped();
    }
    part.end = std::max(part.begin, reader.endOfPackets());
    return part;
}

} // namespace

PartIndex::Entry PartIndex::before(qint64 time) const
{
    if (entries.isEmpty())
        return {};
    const auto after = std::ranges::upper_bound(entries, time, {}, &Entry::time);
    return after == entries.begin() ? entries.first() : *std::prev(after);
}

qint64 PartIndex::length(int sampleRate) const
{
    return av_rescale_q(end - begin, {1, ticksPerSecond}, {1, sampleRate});
}

PacketIndex::PacketIndex(QList<PartIndex> parts)
    : m_parts(std::move(parts))
{}

QByteArray PacketIndex::toBytes(const QString &path) const
{
    QByteArray packed;
    QDataStream parts(&packed, QIODevice::WriteOnly);
    for (const PartIndex &part : m_parts)
        writePart(parts, part);

    const QFileInfo file(path);
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << magic << version << file.size() << modified(file) << qCompress(packed);
    return bytes;
}

PacketIndex PacketIndex::fromBytes(const QByteArray &bytes, const QString &path)
{
    const QFileInfo file(path);
    QDataStream stream(bytes);
    quint32 foundMagic = 0;
    quint32 foundVersion = 0;
    qint64 size = 0;
    qint64 date = 0;
    QByteArray compressed;
    stream >> foundMagic >> foundVersion >> size >> date;
    if (foundMagic != magic || foundVersion != version || size != file.size()
        || date != modified(file))
        return {};
    stream >> compressed;
    // What is compressed begins with its size.
    if (compressed.size() < 4 || qFromBigEndian<quint32>(compressed.constData()) > mostBytes)
        return {};

    const QByteArray packed = qUncompress(compressed);
    QDataStream parts(packed);
    PacketIndex index;
    while (!parts.atEnd() && parts.status() == QDataStream::Ok)
        index.m_parts.append(readPart(parts));
    if (stream.status() != QDataStream::Ok || parts.status() != QDataStream::Ok)
        return {};
    return index;
}

Result<PacketIndex> buildPacketIndex(const QString &path, const std::function<bool()> &goOn)
{
    QList<PartIndex> parts;
    bool hasSound = false;
    const auto ranges = findOggLinks(path, goOn);
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
