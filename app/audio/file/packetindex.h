// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace earmark {

/// A part of a file, in bytes. Only the whole file has no end.
struct ByteRange
{
    qint64 begin = 0;
    qint64 end = -1;

    bool isWholeFile() const { return begin == 0 && end < 0; }

    bool operator==(const ByteRange &) const = default;
};

/// Where a part of a file has its packets, found in one pass over them. Times are in ticks of the
/// part, as its container counts them.
struct PartIndex
{
    struct Entry
    {
        qint64 byte = 0;
        qint64 time = 0;

        bool operator==(const Entry &) const = default;
    };

    /// A stretch in which rate and channels stay the same.
    struct Segment
    {
        qint64 begin = 0;
        int sampleRate = 0;

        bool operator==(const Segment &) const = default;
    };

    ByteRange bytes{}; ///< of the file
    int ticksPerSecond = 0;
    qint64 begin = 0; ///< of the sound, behind what the encoder padded
    qint64 end = 0; ///< of the sound, before what the encoder padded
    QList<Entry> entries{}; ///< in order; none where the container finds its packets itself
    QList<Segment> segments{}; ///< in order; none where there is one

    /// The last entry that is at or before `time`.
    Entry before(qint64 time) const;
    /// The length in frames of this many a second.
    qint64 length(int sampleRate) const;

    bool operator==(const PartIndex &) const = default;
};

/// What a file does not tell in advance, found in one pass: where the packets of MP3 and ADTS lie,
/// which can be entered only by guessing else; where the links of a chained Ogg file are and how
/// long; how long a recording without a length is.
class PacketIndex
{
public:
    PacketIndex() = default;
    explicit PacketIndex(QList<PartIndex> parts);

    bool isEmpty() const { return m_parts.isEmpty(); }

    /// The links of a chained Ogg file; one part for each other file.
    const QList<PartIndex> &parts() const { return m_parts; }

    /// Bytes that are worth keeping, stamped with the file's size and date.
    QByteArray toBytes(const QString &path) const;
    /// Empty when the bytes are damaged, of another version, or the file has changed since.
    static PacketIndex fromBytes(const QByteArray &bytes, const QString &path);

    bool operator==(const PacketIndex &) const = default;

private:
    QList<PartIndex> m_parts;
};

} // namespace earmark
