// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/input/frameclock.h"

#include <QString>

#include <optional>

namespace earmark {

/// A line with the time at which it begins.
struct LineStamp
{
    /// Where the time is. All but Marked and AfterName could also be words, see StampForms.
    enum class Kind {
        Marked, ///< [0:12] …, (0:12) …, 0:12 - 0:15 …
        AfterName, ///< Anna (0:12): …, Anna: [0:12] …
        AfterAny, ///< Anna (Acme) - 0:12, with any name, above the text
        AfterNameOpen, ///< Anna (0:12) …
        BareAfterName, ///< Anna: 0:12 …, Anna - 0:12
        BareBeforeName, ///< 0:12 Anna: …, 0:12 - Anna, 0:12 ANNA …
        Bare, ///< 0:12 …
        Alone, ///< 0:12
        Within, ///< Anna (Acme) - 0:12 …, with any name
        Behind, ///< … [0:12](https://…)
    };

    Kind kind = Kind::Marked;
    milliseconds begin{0};
    std::optional<milliseconds> end{};
    QString name{}; ///< of the speaker, unless it is a label in `text`
    QString text{};
    bool hasWideGap = false; ///< only two blanks or a tab separate the time from what precedes it
};

/// How the times of a text are written, as far as one line cannot tell.
struct StampClock
{
    FrameClock frames{};
    bool hasDots = false; ///< 00.12 is a time
};

/// The possible time of a line in any form but Behind.
std::optional<LineStamp> anyStampIn(QStringView line, const StampClock &clock = {});

/// … in any form but Behind and Within, which many sentences look like.
std::optional<LineStamp> stampIn(QStringView line);

/// The time at the end of a line, behind its text. With `isLink` it has to be the text of a link.
std::optional<LineStamp> stampBehind(QStringView line, bool isLink, const StampClock &clock);

/// Whether a line is a time and a name only, as above a turn: 0:12 Anna (Acme).
bool isHeadWithName(const LineStamp &stamp);

} // namespace earmark
