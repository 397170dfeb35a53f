// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <algorithm>

namespace earmark {

inline bool isJsonSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/// Where the piece of a JSON text, however damaged, ends that begins at `begin`: a string with its
/// quotes, else a single character.
inline qsizetype endOfJsonPiece(QByteArrayView json, qsizetype begin)
{
    qsizetype end = begin + 1;
    if (json.at(begin) != '"')
        return end;
    while (end < json.size() && json.at(end) != '"')
        end += json.at(end) == '\\' ? 2 : 1;
    return std::min(end + 1, json.size());
}

/// The text of a string piece, without its quotes.
inline QByteArrayView inJsonQuotes(QByteArrayView piece)
{
    return piece.sliced(1, std::max<qsizetype>(0, piece.size() - 2));
}

} // namespace earmark
