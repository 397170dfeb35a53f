// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace earmark {

/// A part of a file, in bytes. Only the whole file has no end.
struct ByteRange
{
    qint64 begin = 0;
    qint64 end = -1;

    bool isWholeFile() const { return begin == 0 && end < 0; }
};

/// The links of a chained Ogg file (RFC 3533 §4), which follow each other like files of their own.
/// One range for every other file.
QList<ByteRange> findOggLinks(const QString &path);

} // namespace earmark
