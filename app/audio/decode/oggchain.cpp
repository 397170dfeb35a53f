// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/decode/oggchain.h"

#include <QFile>
#include <QFileInfo>

namespace earmark {

namespace {

constexpr qsizetype mostLinks = 10'000;
constexpr qsizetype headerSize = 27;
constexpr qint64 stretch = 64LL * 1024;

// Where the next page begins after damage, at or behind `from`; -1 at the end.
qint64 findPage(QFile &file, qint64 from)
{
    for (qint64 at = from; file.seek(at); at += stretch) {
        const QByteArray bytes = file.read(stretch + 3); // a mark may lie across
        if (const qsizetype found = bytes.indexOf("OggS"); found >= 0)
            return at + found;
        if (bytes.size() < stretch + 3)
            break;
    }
    return -1;
}

} // namespace

QList<ByteRange> findOggLinks(const QString &path)
{
    if (!QFileInfo(path).isFile()) // to open a pipe may wait for ever
        return {ByteRange()};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.peek(4) != "OggS")
        return {ByteRange()};

    QList<ByteRange> links{ByteRange()};
    bool isAmongFirst = true; // the first pages of all its streams begin a link
    for (qint64 at = 0; at >= 0 && file.seek(at);) {
        const QByteArray header = file.read(headerSize);
        if (header.size() < headerSize)
            break;
        const QByteArray sizes = file.read(quint8(header.back()));
        if (!header.startsWith("OggS")) {
            at = findPage(file, at + 1);
            continue;
        }
        const bool isFirst = (header.at(5) & 2) != 0;
        if (isFirst && !isAmongFirst && links.size() < mostLinks) {
            links.last().end = at;
            links.append(ByteRange{.begin = at});
        }
        isAmongFirst = isFirst;
        at += headerSize + sizes.size();
        for (const char size : sizes)
            at += quint8(size);
    }
    if (links.size() > 1)
        links.last().end = file.size();
    return links;
}

} // namespace earmark
