// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/packetindex.h"

#include "audio/decode/packetreader.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QDateTime>
#include <QFileInfo>

#include <algorithm>

namespace earmark {

namespace {

constexpr quint32 magic = 0x45504958; // "EPIX"
constexpr quint32 version = 1;
constexpr int packetsPerEntry = 8;

qint64 modified(const QFileInfo &file)
{
    return file.lastModified().toMSecsSinceEpoch();
}

} // namespace

PacketIndex::Entry PacketIndex::before(qint64 time) const
{
    if (m_entries.isEmpty())
        return {};
    const auto after = std::ranges::upper_bound(m_entries, time, {}, &Entry::time);
    return after == m_entries.begin() ? m_entries.first() : *std::prev(after);
}

QByteArray PacketIndex::toBytes(const QString &path) const
{
    QByteArray steps;
    QDataStream packed(&steps, QIODevice::WriteOnly);
    Entry last;
    for (const Entry &entry : m_entries) {
        packed << quint32(entry.byte - last.byte) << quint32(entry.time - last.time);
        last = entry;
    }

    const QFileInfo file(path);
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << magic << version << file.size() << modified(file) << m_begin << m_end
           << quint32(m_entries.size()) << qCompress(steps);
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
    stream >> foundMagic >> foundVersion >> size >> date;
    if (foundMagic != magic || foundVersion != version || size != file.size()
        || date != modified(file))
        return {};

    PacketIndex index;
    quint32 count = 0;
    QByteArray compressed;
    stream >> index.m_begin >> index.m_end >> count >> compressed;
    const QByteArray steps = qUncompress(compressed);
    if (stream.status() != QDataStream::Ok || steps.size() != qsizetype(count) * 8)
        return {};

    QDataStream packed(steps);
    Entry last;
    index.m_entries.reserve(count);
    for (quint32 i = 0; i < count; ++i) {
        quint32 byteStep = 0;
        quint32 timeStep = 0;
        packed >> byteStep >> timeStep;
        last = {last.byte + byteStep, last.time + timeStep};
        index.m_entries.append(last);
    }
    return index;
}

Result<PacketIndex> buildPacketIndex(const QString &path, const std::function<bool()> &goOn)
{
    auto file = openSoundFile(path);
    if (!file)
        return file.error();
    if (!file->isCounted)
        return Error{QCoreApplication::translate("buildPacketIndex", "This file needs no index.")};

    PacketReader reader(std::move(*file));
    const AVStream &stream = reader.stream();
    const AVRational sample{1, std::max(stream.codecpar->sample_rate, 1)};
    const Packet packet(av_packet_alloc());
    PacketIndex index;
    for (int number = 0; reader.read(packet.get()); ++number) {
        if (number % packetsPerEntry == 0) {
            if (!goOn())
                return Error{QCoreApplication::translate("buildPacketIndex", "Stopped.")};
            index.m_entries.append({packet->pos, packet->pts});
        }
        // Only what stands at the very end counts: joined files have padding in their middle.
        index.m_end = packet->pts + countedDuration(stream, *packet)
            - av_rescale_q(paddingOf(*packet).end, sample, stream.time_base);
    }
    if (index.isEmpty())
        return noSoundError(path);
    index.m_begin = av_rescale_q(reader.paddingAtBegin(), sample, stream.time_base);
    return index;
}

} // namespace earmark
