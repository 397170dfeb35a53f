// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/file/joinedfile.h"

#include "audio/file/frameheader.h"
#include "audio/file/oggchain.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <algorithm>
#include <bit>
#include <limits>
#include <utility>

namespace earmark {

namespace {

constexpr qsizetype maxFiles = 10'000;
constexpr qint64 headSize = 40;
constexpr qint64 blockSize = 1024LL * 1024;

/// A whole file, or a part of one that tells where the next part begins.
struct Element
{
    bool isBegin = false; ///< of a file
    qint64 size = 0; ///< 0: up to the end
};

// A size that can be added to a place in a file without an overflow; -1 if it has the highest bit.
qint64 sizeFrom(quint64 number)
{
    return std::clamp<qint64>(qint64(number), -1, qint64{1} << 60);
}

template<typename Number>
qint64 bigEndian(QByteArrayView bytes, qsizetype at)
{
    return sizeFrom(qFromBigEndian<Number>(bytes.data() + at));
}

template<typename Number>
qint64 littleEndian(QByteArrayView bytes, qsizetype at)
{
    return sizeFrom(qFromLittleEndian<Number>(bytes.data() + at));
}

// ISO/IEC 14496-12 §4.2.
std::optional<Element> readBox(QByteArrayView head)
{
    const qint64 size = bigEndian<quint32>(head, 0);
    return Element{.isBegin = head.sliced(4).startsWith("ftyp"),
                   .size = size == 1 ? bigEndian<quint64>(head, 8) : size};
}

// RIFF and its extension for large files, EBU Tech 3306.
std::optional<Element> readWave(QByteArrayView head)
{
    const bool isLarge = head.startsWith("RF64");
    if (!(isLarge || head.startsWith("RIFF")) || !head.sliced(8).startsWith("WAVE"))
        return {};
    const qint64 size = isLarge ? littleEndian<quint64>(head, 20) : littleEndian<quint32>(head, 4);
    const bool isUnknown = !isLarge && size == std::numeric_limits<quint32>::max();
    return Element{.isBegin = true, .size = isUnknown ? 0 : 8 + size + (size & 1)};
}

std::optional<Element> readW64(QByteArrayView head)
{
    if (!head.startsWith("riff\x2e\x91\xcf\x11"))
        return {};
    return Element{.isBegin = true, .size = (littleEndian<quint64>(head, 16) + 7) & ~qint64(7)};
}

std::optional<Element> readAiff(QByteArrayView head)
{
    if (!head.startsWith("FORM") || !head.sliced(8).startsWith("AIF"))
        return {};
    const qint64 size = bigEndian<quint32>(head, 4);
    return Element{.isBegin = true, .size = 8 + size + (size & 1)};
}

// Apple Core Audio Format: the header of the file, then chunks.
std::optional<Element> readCaf(QByteArrayView head)
{
    if (head.startsWith("caff"))
        return Element{.isBegin = true, .size = 8};
    const qint64 size = bigEndian<quint64>(head, 4);
    return Element{.size = size < 0 ? 0 : 12 + size};
}

// RFC 8794: the lengths of an element's id and of its size stand in their first bits.
std::optional<Element> readEbml(QByteArrayView head)
{
    const bool isBegin = head.startsWith("\x1a\x45\xdf\xa3");
    const int idLength = std::countl_zero(quint8(head.at(0))) + 1;
    if (idLength > 4)
        return {};
    const int length = std::countl_zero(quint8(head.at(idLength))) + 1;
    quint64 size = quint8(head.at(idLength)) & (0xff >> length);
    bool isUnknown = length > 8 || size == 0xffU >> length;
    for (int i = 1; i < length && length <= 8; ++i) {
        const quint8 byte = quint8(head.at(idLength + i));
        size = size << 8 | byte;
        isUnknown = isUnknown && byte == 0xff;
    }
    return Element{.isBegin = isBegin, .size = isUnknown ? 0 : idLength + length + qint64(size)};
}

using ReadElement = std::optional<Element> (*)(QByteArrayView head);

ReadElement readerFor(QByteArrayView head)
{
    const std::pair<bool, ReadElement> readers[] = {
        {head.sliced(4).startsWith("ftyp"), readBox},
        {readWave(head).has_value(), readWave},
        {readW64(head).has_value(), readW64},
        {readAiff(head).has_value(), readAiff},
        {head.startsWith("caff"), readCaf},
        {head.startsWith("\x1a\x45\xdf\xa3"), readEbml},
    };
    const auto found = std::ranges::find(readers, true, &std::pair<bool, ReadElement>::first);
    return found == std::end(readers) ? nullptr : found->second;
}

QByteArray headAt(QFile &file, qint64 at)
{
    QByteArray head = file.seek(at) ? file.read(headSize) : QByteArray();
    head.resize(headSize);
    return head;
}

/// Where the files begin, element by element.
std::optional<QList<qint64>> findElements(QFile &file, ReadElement read,
                                          const std::function<bool()> &goOn)
{
    QList<qint64> begins;
    for (qint64 at = 0; at < file.size() && begins.size() < maxFiles;) {
        if (!goOn())
            return {};
        const auto element = read(headAt(file, at));
        if (element && element->isBegin)
            begins.append(at);
        if (!element || element->size <= 0 || element->size > file.size() - at)
            break; // what follows, if anything, is no file of this kind
        at += element->size;
    }
    return begins;
}

// RFC 9639 §8: the signature, then STREAMINFO, which always has 34 bytes and no block of fewer than
// 16 samples.
bool isFlac(QByteArrayView head)
{
    return head.startsWith(QByteArrayView("fLaC\0\0\0\x22", 8)) && bigEndian<quint16>(head, 8) >= 16
        && bigEndian<quint16>(head, 8) <= bigEndian<quint16>(head, 10);
}

/// FLAC tells the length of none of its frames, so that its beginnings have to be searched for.
std::optional<QList<qint64>> findFlac(QFile &file, qint64 first, const std::function<bool()> &goOn)
{
    QList<qint64> begins{first};
    for (qint64 at = first + 1; at < file.size() && file.seek(at); at += blockSize) {
        if (!goOn())
            return {};
        const QByteArray bytes = file.read(blockSize + headSize);
        qsizetype found = 0;
        while ((found = bytes.indexOf("fLaC", found)) >= 0 && found < blockSize
               && begins.size() < maxFiles) {
            if (found + headSize <= bytes.size() && isFlac(QByteArrayView(bytes).sliced(found)))
                begins.append(at + found);
            ++found;
        }
    }
    return begins;
}

// Some programs put a tag before the signature.
std::optional<qint64> firstFlac(QFile &file)
{
    const QByteArray head = headAt(file, 0);
    const auto first = qint64(
        tagSize({reinterpret_cast<const unsigned char *>(head.constData()), size_t(head.size())}));
    return isFlac(headAt(file, first)) ? std::optional(first) : std::nullopt;
}

/// The first box of this kind in an MP4 file; empty if it is not among the first ones.
QByteArray boxAfter(QFile &file, qint64 begin, const char *kind)
{
    constexpr int maxBoxes = 16;
    constexpr qint64 maxSize = 16LL * 1024 * 1024;
    qint64 at = begin;
    for (int i = 0; i < maxBoxes; ++i) {
        const QByteArray head = headAt(file, at);
        const qint64 size = readBox(head)->size;
        if (head.sliced(4).startsWith(kind))
            return file.seek(at) ? file.read(std::min(size, maxSize)) : QByteArray();
        if (size <= 0)
            break;
        at += size;
    }
    return {};
}

// When the first fragment begins, ISO/IEC 14496-12 §8.8.12.
qint64 fragmentTime(QFile &file, qint64 begin)
{
    QByteArray time = boxAfter(file, begin, "moof");
    time = time.mid(time.indexOf("tfdt") + 4).leftJustified(16, '\0');
    return time.at(0) == 1 ? bigEndian<quint64>(time, 4) : bigEndian<quint32>(time, 4);
}

// A stream that was saved as it came repeats its header before its fragments, but its clock goes
// on.
void leaveOutRepeated(QFile &file, QList<qint64> &begins)
{
    QByteArray last = boxAfter(file, begins.first(), "moov");
    const auto isRepeated = [&](qint64 begin) {
        const QByteArray header = boxAfter(file, begin, "moov");
        return begin > 0 && std::exchange(last, header) == header && header.contains("mvex")
            && fragmentTime(file, begin) > fragmentTime(file, begins.first());
    };
    begins.removeIf(isRepeated);
}

bool openSound(QFile &file)
{
    return QFileInfo(file).isFile() // opening a pipe could wait for ever
        && file.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

QList<ByteRange> rangesFrom(QList<qint64> begins, qint64 size)
{
    if (begins.size() < 2)
        return {ByteRange()};
    begins.first() = 0;
    QList<ByteRange> ranges;
    for (qsizetype i = 0; i < begins.size(); ++i)
        ranges.append({begins.at(i), i + 1 < begins.size() ? begins.at(i + 1) : size});
    return ranges;
}

} // namespace

std::optional<QList<ByteRange>> findJoinedFiles(const QString &path,
                                                const std::function<bool()> &goOn)
{
    if (isOggFile(path))
        return findOggLinks(path, goOn);
    QFile file(path);
    if (!openSound(file))
        return QList{ByteRange()};
    const QByteArray head = headAt(file, 0);
    std::optional<QList<qint64>> begins{QList<qint64>()};
    if (const auto first = firstFlac(file))
        begins = findFlac(file, *first, goOn);
    else if (const ReadElement read = readerFor(head))
        begins = findElements(file, read, goOn);
    if (begins && begins->size() > 1 && readerFor(head) == readBox)
        leaveOutRepeated(file, *begins);
    return begins ? std::optional(rangesFrom(*begins, file.size())) : std::nullopt;
}

bool mayBeJoined(const QString &path)
{
    QFile file(path);
    if (!openSound(file))
        return false;
    const QByteArray head = headAt(file, 0);
    return head.startsWith("OggS") || readerFor(head) || firstFlac(file);
}

} // namespace earmark
