// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace earmark {

/// A part of a file, in bytes. Only the range of a whole file has no end (-1).
struct ByteRange
{
    qint64 begin = 0;
    qint64 end = -1;

    bool isWholeFile() const { return begin == 0 && end < 0; }

    bool operator==(const ByteRange &) const = default;
};

/// Where the packets of a part of a file are, found in one pass. Times are in ticks of the part, as
/// its container counts them.
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
    qint64 begin = 0; ///< of the sound, after the encoder's padding
    qint64 end = 0; ///< of the sound, before the encoder's padding
    QList<Entry> entries{}; ///< in order; none if the container finds its packets itself
    /// Where recordings with their own clocks were joined, in order: from this byte on, `time` is
    /// added to the container's time.
    QList<Entry> joins{};
    QList<Segment> segments{}; ///< in order; none unless the part is counted (MP3, ADTS)

    /// The last entry at or before `time`.
    Entry before(qint64 time) const;
    /// What is added to the container's time at this byte.
    qint64 shiftAt(qint64 byte) const;
    /// The length in frames at this sample rate.
    qint64 length(int sampleRate) const;

    bool operator==(const PartIndex &) const = default;
};

/// What a file does not tell in advance, found in one pass: where the packets of MP3, ADTS and
/// joined recordings are, so that seeking is no guess; where joined files and the links of chained
/// Ogg are and how long they last; how long a recording is that does not say.
class PacketIndex
{
public:
    PacketIndex() = default;
    explicit PacketIndex(QList<PartIndex> parts);

    bool isEmpty() const { return m_parts.isEmpty(); }

    /// One part per file that was joined to others, or link of chained Ogg; else a single part.
    const QList<PartIndex> &parts() const { return m_parts; }

    /// Bytes to store, stamped with the file's size and date.
    QByteArray toBytes(const QString &path) const;
    /// Empty if the bytes are damaged or of another version, or the file has changed since.
    static PacketIndex fromBytes(const QByteArray &bytes, const QString &path);

    bool operator==(const PacketIndex &) const = default;

private:
    QList<PartIndex> m_parts;
};

} // namespace earmark
