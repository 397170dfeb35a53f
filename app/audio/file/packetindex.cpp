// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/file/packetindex.h"

#include "audio/file/soundfile.h"

#include <QDataStream>
#include <QDateTime>
#include <QFileInfo>
#include <QtEndian>

#include <algorithm>

namespace earmark {

namespace {

constexpr quint32 magic = 0x45504958; // "EPIX"
constexpr quint32 version = 5;
constexpr quint32 maxBytes = 256U * 1024 * 1024; // unpacked

qint64 modified(const QFileInfo &file)
{
    return file.lastModified().toMSecsSinceEpoch();
}

void writeEntries(QDataStream &stream, const QList<PartIndex::Entry> &entries)
{
    stream << quint32(entries.size());
    PartIndex::Entry last;
    for (const PartIndex::Entry &entry : entries) {
        stream << quint64(entry.byte - last.byte) << quint64(entry.time - last.time);
        last = entry;
    }
}

QList<PartIndex::Entry> readEntries(QDataStream &stream)
{
    QList<PartIndex::Entry> entries;
    quint32 count = 0;
    stream >> count;
    PartIndex::Entry last;
    for (quint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        quint64 byteStep = 0;
        quint64 timeStep = 0;
        stream >> byteStep >> timeStep;
        last = {qint64(quint64(last.byte) + byteStep), qint64(quint64(last.time) + timeStep)};
        entries.append(last);
    }
    return entries;
}

void writePart(QDataStream &stream, const PartIndex &part)
{
    stream << part.bytes.begin << part.bytes.end;
    stream << qint32(part.ticksPerSecond) << part.begin << part.end;
    writeEntries(stream, part.entries);
    writeEntries(stream, part.joins);
    stream << quint32(part.segments.size());
    for (const PartIndex::Segment &segment : part.segments)
        stream << segment.begin << qint32(segment.sampleRate);
}

PartIndex readPart(QDataStream &stream)
{
    PartIndex part;
    quint32 count = 0;
    stream >> part.bytes.begin >> part.bytes.end;
    stream >> part.ticksPerSecond >> part.begin >> part.end;
    part.entries = readEntries(stream);
    part.joins = readEntries(stream);
    stream >> count;
    for (quint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        PartIndex::Segment segment;
        stream >> segment.begin >> segment.sampleRate;
        part.segments.append(segment);
    }
    // A damaged rate must not become a divisor.
    const bool isSound = part.ticksPerSecond > 0 && part.end >= part.begin
        && std::ranges::all_of(part.segments, [](const PartIndex::Segment &segment) {
                             return isRecordable(segment.sampleRate, 1);
                         });
    if (!isSound)
        stream.setStatus(QDataStream::ReadCorruptData);
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

qint64 PartIndex::shiftAt(qint64 byte) const
{
    const auto after = std::ranges::upper_bound(joins, byte, {}, &Entry::byte);
    return after == joins.begin() ? 0 : std::prev(after)->time;
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
    // qCompress() puts the unpacked size first.
    if (compressed.size() < 4 || qFromBigEndian<quint32>(compressed.constData()) > maxBytes)
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

} // namespace earmark
