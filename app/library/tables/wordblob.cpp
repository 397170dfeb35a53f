// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/tables/wordblob.h"

#include <QtEndian>

#include <bit>

namespace earmark {

namespace {

constexpr char wordVersion = 1;

constexpr quint64 spanFollows = 1;
constexpr quint64 confidenceFollows = 2;
constexpr quint64 idFollows = 4;
constexpr int followsBits = 3;

constexpr quint64 toZigzag(qint64 number)
{
    return (quint64(number) << 1) ^ quint64(number >> 63);
}

constexpr qint64 fromZigzag(quint64 number)
{
    return qint64(number >> 1) ^ -qint64(number & 1);
}

void append(QByteArray &blob, quint64 number)
{
    for (; number > 0x7f; number >>= 7)
        blob.append(char(0x80 | (number & 0x7f)));
    blob.append(char(number));
}

/// Reads numbers from a blob. isWhole() is false once one was incomplete.
class BlobReader
{
public:
    explicit BlobReader(QByteArrayView blob)
        : m_rest(blob)
    {}

    bool isAtEnd() const { return m_rest.isEmpty(); }
    bool isWhole() const { return m_whole; }

    quint64 number()
    {
        quint64 value = 0;
        for (int shift = 0; shift < 64 && !m_rest.isEmpty(); shift += 7) {
            const auto byte = quint8(m_rest.front());
            m_rest = m_rest.sliced(1);
            value |= quint64(byte & 0x7f) << shift;
            if (byte < 0x80)
                return value;
        }
        m_whole = false;
        return 0;
    }

    qint64 signedNumber() { return fromZigzag(number()); }

    float confidence()
    {
        if (m_rest.size() < qsizetype(sizeof(quint32))) {
            m_whole = false;
            m_rest = {};
            return -1;
        }
        const auto bits = qFromLittleEndian<quint32>(m_rest.data());
        m_rest = m_rest.sliced(sizeof(quint32));
        return std::bit_cast<float>(bits);
    }

private:
    QByteArrayView m_rest;
    bool m_whole = true;
};

/// The end, id and time of the word before, to which the next one is relative.
struct Before
{
    qint64 end = 0;
    qint64 id = -1;
    qint64 time = 0;
};

void append(QByteArray &blob, const Word &word, Before &before)
{
    const qint64 id = qint64(word.id);
    const bool hasId = id != before.id + 1;
    const quint64 follows = (word.span ? spanFollows : 0)
        | (word.confidence >= 0 ? confidenceFollows : 0) | (hasId ? idFollows : 0);
    append(blob, toZigzag(word.offset - before.end) << followsBits | follows);
    append(blob, quint64(word.length));
    if (hasId)
        append(blob, toZigzag(id - before.id - 1));
    if (word.span) {
        append(blob, toZigzag(word.span->begin.count() - before.time));
        append(blob, toZigzag(word.span->duration().count()));
        before.time = word.span->end.count();
    }
    if (word.confidence >= 0) {
        const quint32 bits = qToLittleEndian(std::bit_cast<quint32>(word.confidence));
        blob.append(reinterpret_cast<const char *>(&bits), sizeof bits);
    }
    before.end = word.end();
    before.id = id;
}

std::optional<Word> takeWord(BlobReader &reader, Before &before, qsizetype textLength)
{
    const quint64 head = reader.number();
    const qint64 offset = before.end + fromZigzag(head >> followsBits);
    const quint64 length = reader.number();
    const qint64 id = before.id + 1 + ((head & idFollows) != 0 ? reader.signedNumber() : 0);
    Word word;
    if ((head & spanFollows) != 0) {
        const milliseconds begin(before.time + reader.signedNumber());
        word.span = TimeSpan{begin, begin + milliseconds(reader.signedNumber())};
        before.time = word.span->end.count();
    }
    if ((head & confidenceFollows) != 0)
        word.confidence = reader.confidence();

    const bool fits = offset >= 0 && offset <= textLength && length <= quint64(textLength - offset);
    if (!reader.isWhole() || !fits)
        return {};
    word.id = WordId(id);
    word.offset = qint32(offset);
    word.length = qint32(length);
    before.end = word.end();
    before.id = id;
    return word;
}

} // namespace

QByteArray toBlob(const QList<Word> &words)
{
    QByteArray blob(1, wordVersion);
    Before before;
    for (const Word &word : words)
        append(blob, word, before);
    return blob;
}

QList<Word> wordsFromBlob(const QByteArray &blob, qsizetype textLength)
{
    if (blob.isEmpty() || blob.front() != wordVersion)
        return {};
    QList<Word> words;
    BlobReader reader(QByteArrayView(blob).sliced(1));
    Before before;
    while (!reader.isAtEnd()) {
        const auto word = takeWord(reader, before, textLength);
        if (!word)
            break;
        words.append(*word);
    }
    return words;
}

} // namespace earmark
