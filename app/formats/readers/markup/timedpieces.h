// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/timespan.h"

#include <QList>
#include <QString>

#include <optional>

namespace earmark {

/// A piece of a page that may say who speaks and when.
struct TimedPiece
{
    enum class Kind {
        Text,
        Break, ///< a paragraph ends
        LineBreak,
        Heading, ///< one begins; a Break ends it
        Cite, ///< may name who speaks
        Speaker, ///< names who speaks where words are timed
        Time, ///< `begin` is set where it can be read
        Stamp, ///< a time that its markup tells
        WordBegin, ///< what follows, up to WordEnd, is said at `begin`
        WordEnd,
    };

    Kind kind = Kind::Text;
    QString text;
    std::optional<milliseconds> begin;
    std::optional<milliseconds> length;
    qsizetype line = 0; ///< of the page, counted from 1
    bool isInQuote = false; ///< in what is quoted, or shown with its source
};

/// A page as it is read, without what is never speech: menus, forms, scripts.
struct TimedPieces
{
    QList<TimedPiece> pieces;
    QString language;
    bool hasAnchors = false; ///< all that is said stands in or behind one with a time
};

/// The pieces of a page. An Error when it is too large or nests too deep.
Result<TimedPieces> piecesOf(const QString &html);

} // namespace earmark
