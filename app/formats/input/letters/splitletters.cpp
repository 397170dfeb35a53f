// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/input/letters/splitletters.h"

#include "formats/input/letters/jsonpieces.h"

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

bool isKey(QByteArrayView behind)
{
    const auto next = std::ranges::find_if_not(behind, isJsonSpace);
    return next != behind.end() && *next == ':';
}

/// A letter whose last bytes are missing.
struct Split
{
    qsizetype piece = 0; ///< of the copy; ends with the bytes that are there
    qsizetype lacks = 0;
};

// Copies the text and moves the rest of each split letter to where the letter begins.
QByteArray joined(const QByteArray &json)
{
    QByteArrayList pieces; // of the copy
    qsizetype copied = 0; // the end of what is in the pieces
    const auto copyTo = [&](qsizetype end) {
        pieces.append(json.sliced(copied, end - copied));
        copied = end;
    };
    QHash<std::pair<int, QByteArrayView>, Split> splits; // by depth and key
    QByteArrayView key;
    int depth = 0;
    for (qsizetype at = 0, end = 0; at < json.size(); at = end) {
        const char c = json.at(at);
        end = endOfJsonPiece(json, at);
        depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
        if (c != '"')
            continue;
        QByteArrayView string = inJsonQuotes(QByteArrayView(json).sliced(at, end - at));
        if (isKey(QByteArrayView(json).sliced(end))) {
            key = string;
            continue;
        }
        Split &split = splits[{depth, key}];
        qsizetype size = 0; // of the rest
        while (size < std::min(split.lacks, string.size()) && isContinuation(string.at(size)))
            ++size;
        if (size > 0) {
            copyTo(at + 1);
            pieces[split.piece] += string.first(size);
            copied += size;
            split.lacks -= size;
            string = string.sliced(size);
        }
        if (string.isEmpty() && split.lacks > 0)
            continue; // the next string may go on
        split.lacks = lackingIn(string);
        if (split.lacks > 0) {
            copyTo(string.end() - json.begin());
            split.piece = pieces.size() - 1;
        }
    }
    copyTo(json.size());
    return pieces.join();
}

} // namespace

QByteArray withWholeLetters(const QByteArray &json)
{
    return mayBeSplit(json) ? joined(json) : json;
}

} // namespace earmark
