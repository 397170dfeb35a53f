// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/file/oggchain.h"

#include <QFile>
#include <QFileInfo>

namespace earmark {

namespace {

constexpr qsizetype maxLinks = 10'000;
constexpr qint64 headerSize = 27;
constexpr qint64 chunkSize = 64LL * 1024;

/// The header of a page.
struct Page
{
    bool isFirst = false; ///< of its stream
    qint64 size = 0;
};

std::optional<Page> readPage(QByteArrayView bytes)
{
    if (bytes.size() < headerSize || !bytes.startsWith("OggS"))
        return {};
    const QByteArrayView sizes = bytes.sliced(headerSize)
                                     .first(std::min<qsizetype>(quint8(bytes.at(headerSize - 1)),
                                                                bytes.size() - headerSize));
    Page page{.isFirst = (bytes.at(5) & 2) != 0};
    page.size = headerSize + sizes.size();
    for (const char size : sizes)
        page.size += quint8(size);
    return page;
}

std::optional<Page> readPage(QFile &file, qint64 at)
{
    return file.seek(at) ? readPage(file.read(headerSize + 255)) : std::nullopt;
}

// Where the next page begins after damage, at or after `from`; -1 at the end.
qint64 findPage(QFile &file, qint64 from, const std::function<bool()> &goOn)
{
    for (qint64 at = from; file.seek(at) && goOn(); at += chunkSize) {
        const QByteArray bytes = file.read(chunkSize + 3); // "OggS" may lie across two chunks
        if (const qsizetype found = bytes.indexOf("OggS"); found >= 0)
            return at + found;
        if (bytes.size() < chunkSize + 3)
            break;
    }
    return -1;
}

// Unbuffered, because only the header of most pages is needed.
bool openOgg(QFile &file)
{
    return QFileInfo(file).isFile() // opening a pipe could wait for ever
        && file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) && readPage(file, 0);
}

} // namespace

std::optional<QList<ByteRange>> findOggLinks(const QString &path, const std::function<bool()> &goOn)
{
    constexpr int pagesPerQuestion = 64;
    QList<ByteRange> links{ByteRange()};
    QFile file(path);
    if (!openOgg(file))
        return links;

    bool isAmongFirst = true; // a link begins with the first pages of all its streams
    int number = 0;
    const qint64 size = file.size();
    for (qint64 at = 0; at >= 0 && at < size;) {
        if (number++ % pagesPerQuestion == 0 && !goOn())
            return {};
        const auto page = readPage(file, at);
        if (!page) {
            at = findPage(file, at + 1, goOn);
            continue;
        }
        if (page->isFirst && !isAmongFirst && links.size() < maxLinks) {
            links.last().end = at;
            links.append(ByteRange{.begin = at});
        }
        isAmongFirst = page->isFirst;
        at += page->size;
    }
    if (links.size() > 1)
        links.last().end = size;
    return goOn() ? std::optional(links) : std::nullopt;
}

bool isOggFile(const QString &path)
{
    QFile file(path);
    return openOgg(file);
}

} // namespace earmark
