// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/input/letters/splitletters.h"

#include <QByteArrayList>
#include <QHash>

#include <algorithm>

namespace earmark {

namespace {

bool isContinuation(char c)
{
    return (uchar(c) & 0xc0U) == 0x80U;
}

// How many bytes the letter has that begins with `c`.
qsizetype lengthOfLetter(char c)
{
    const uchar byte = uchar(c);
    return byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
}

// How many bytes the last letter of `string` lacks.
qsizetype lackingIn(QByteArrayView string)
{
    qsizetype there = 1;
    while (there <= std::min<qsizetype>(3, string.size())
           && isContinuation(string.at(string.size() - there)))
        ++there;
    if (there > string.size())
        return 0;
    return std::max<qsizetype>(0, lengthOfLetter(string.at(string.size() - there)) - there);
}

bool mayBeSplit(const QByteArray &json)
{
    const QByteArray head = json.first(std::min<qsizetype>(json.size(), 100)).trimmed();
    if (!head.startsWith('{') && !head.startsWith('['))
        return false;
    for (qsizetype at = json.indexOf('"'); at >= 0; at = json.indexOf('"', at + 1)) {
        if (at + 1 < json.size() && isContinuation(json.at(at + 1)))
            return true;
    }
    return false;
}

/// Copies a JSON text and moves the rest of each split letter to where the letter begins.
class LetterJoiner
{
public:
    explicit LetterJoiner(const QByteArray &json)
        : m_json(json)
    {}

    QByteArray join()
    {
        for (; m_at < m_json.size(); ++m_at) {
            const char c = m_json.at(m_at);
            if (c == '{' || c == '[')
                ++m_depth;
            else if (c == '}' || c == ']')
                --m_depth;
            else if (c == '"')
                readString();
        }
        copyTo(m_json.size());
        return m_pieces.join();
    }

private:
    /// A letter whose last bytes are missing.
    struct Split
    {
        qsizetype piece = 0; ///< ends with the bytes that are there
        qsizetype lacks = 0;
    };

    void readString()
    {
        const qsizetype begin = ++m_at;
        while (m_at < m_json.size() && m_json.at(m_at) != '"')
            m_at += m_json.at(m_at) == '\\' ? 2 : 1;
        const qsizetype end = std::min(m_at, m_json.size());
        if (isKey(end))
            m_key = m_json.sliced(begin, end - begin);
        else
            readValue(begin, end);
    }

    bool isKey(qsizetype end) const
    {
        qsizetype next = end + 1;
        while (next < m_json.size() && uchar(m_json.at(next)) <= ' ')
            ++next;
        return next < m_json.size() && m_json.at(next) == ':';
    }

    void readValue(qsizetype begin, qsizetype end)
    {
        Split &split = m_splits[{m_depth, m_key}];
        qsizetype size = 0;
        while (size < split.lacks && begin + size < end && isContinuation(m_json.at(begin + size)))
            ++size;
        if (size > 0) {
            copyTo(begin);
            m_pieces[split.piece] += m_json.sliced(begin, size);
            m_copied += size;
            split.lacks -= size;
        }
        if (begin + size == end && split.lacks > 0)
            return; // the next string may go on
        split.lacks = lackingIn(QByteArrayView(m_json).sliced(begin + size, end - begin - size));
        if (split.lacks > 0) {
            copyTo(end);
            split.piece = m_pieces.size() - 1;
        }
    }

    void copyTo(qsizetype end)
    {
        m_pieces.append(m_json.sliced(m_copied, end - m_copied));
        m_copied = end;
    }

    const QByteArray &m_json;
    QByteArrayList m_pieces; ///< of the copy
    qsizetype m_copied = 0; ///< the end of what is in the pieces
    QHash<std::pair<int, QByteArray>, Split> m_splits; ///< by depth and key
    QByteArray m_key;
    qsizetype m_at = 0;
    int m_depth = 0;
};

} // namespace

QByteArray withWholeLetters(const QByteArray &json)
{
    return mayBeSplit(json) ? LetterJoiner(json).join() : json;
}

} // namespace earmark
