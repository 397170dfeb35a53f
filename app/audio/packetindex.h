// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QList>

#include <functional>

namespace earmark {

/// Where the packets of a raw MP3 or ADTS file lie, found in one pass over their headers: without
/// it such a file can be entered only by guessing. Times are in units of the file's audio stream.
class PacketIndex
{
public:
    struct Entry
    {
        qint64 byte = 0;
        qint64 time = 0;

        bool operator==(const Entry &) const = default;
    };

    bool isEmpty() const { return m_entries.isEmpty(); }

    /// The last entry that is at or before `time`.
    Entry before(qint64 time) const;

    /// Where the sound begins and ends, without what the encoder padded.
    qint64 beginTime() const { return m_begin; }
    qint64 endTime() const { return m_end; }

    /// Bytes that are worth keeping, stamped with the file's size and date.
    QByteArray toBytes(const QString &path) const;
    /// Empty when the bytes are damaged, of another version, or the file has changed since.
    static PacketIndex fromBytes(const QByteArray &bytes, const QString &path);

    bool operator==(const PacketIndex &) const = default;

private:
    friend Result<PacketIndex> buildPacketIndex(const QString &, const std::function<bool()> &);

    QList<Entry> m_entries;
    qint64 m_begin = 0;
    qint64 m_end = 0;
};

/// Reads the file once; `goOn` is asked now and then. Fails also for files that need no index.
Result<PacketIndex> buildPacketIndex(const QString &path, const std::function<bool()> &goOn);

} // namespace earmark
