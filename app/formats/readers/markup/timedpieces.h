// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/timespan.h"

#include <QList>
#include <QString>

#include <optional>

namespace earmark {

/// A piece of a page: text, or what may tell who speaks and when.
struct TimedPiece
{
    enum class Kind {
        Text,
        Break, ///< the end of a paragraph
        LineBreak,
        Heading, ///< the beginning of one; a Break ends it
        Cite, ///< may name the speaker
        Speaker, ///< names the speaker if the words have times
        Time, ///< `begin` is set if it can be read
        Stamp, ///< a time in an attribute
        WordBegin, ///< what follows, up to WordEnd, is said at `begin`
        WordEnd,
    };

    Kind kind = Kind::Text;
    QString text{};
    std::optional<milliseconds> begin{};
    std::optional<milliseconds> length{};
    qsizetype line = 0; ///< of the page, counted from 1
    bool isInQuote = false; ///< inside a quotation or a figure
};

/// The pieces of a page, without what is never speech: menus, forms, scripts.
struct TimedPieces
{
    QList<TimedPiece> pieces;
    QString language;
    bool hasAnchors = false; ///< noScribe's, with times: all speech is in or after one
};

/// An Error if the page is too large or nested too deep.
Result<TimedPieces> piecesOf(const QString &html);

/// Finds the cites and times that are labels; all others, which are a part of what is said, become
/// text. A Time that is left without `begin` is unreadable.
void tellLabels(QList<TimedPiece> &pieces);

/// Whether a text has only what may stand between a name and its time: spaces, colons, brackets.
bool isJoint(QStringView text);

/// Whether the pieces are a transcript. Call tellLabels() first.
bool areTimed(const QList<TimedPiece> &pieces);

} // namespace earmark
