// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/input/frameclock.h"

#include <QString>

#include <optional>

namespace earmark {

/// A line that says when it begins.
struct LineStamp
{
    /// Where the time stands. All but Marked and AfterName may as well be words, see StampForms.
    enum class Kind {
        Marked, ///< [0:12] …, (0:12) …, 0:12 - 0:15 …
        AfterName, ///< Anna (0:12): …, Anna: [0:12] …
        AfterAny, ///< Anna (Acme) - 0:12, whatever the name, above what is said
        AfterNameOpen, ///< Anna (0:12) …
        BareAfterName, ///< Anna: 0:12 …, Anna - 0:12
        BareBeforeName, ///< 0:12 Anna: …, 0:12 - Anna, 0:12 ANNA …
        Bare, ///< 0:12 …
        Alone, ///< 0:12
        Within, ///< Anna (Acme) - 0:12 …, whatever the name
        Behind, ///< … [0:12](https://…)
    };

    Kind kind = Kind::Marked;
    milliseconds begin{0};
    std::optional<milliseconds> end{};
    QString name{}; ///< if the line says who speaks, but for a label in the text
    QString text{};
    bool isWide = false; ///< nothing but two blanks or a tab parts the time from what is before it
};

/// How the times of a text are written that a line alone does not tell.
struct StampClock
{
    FrameClock frames{};
    bool hasDots = false; ///< 00.12 is a time
};

/// What may be the time of a line, in every way to write it but Behind.
std::optional<LineStamp> anyStampIn(QStringView line, const StampClock &clock = {});

/// … but Within, too: many a sentence has a time somewhere.
std::optional<LineStamp> stampIn(QStringView line);

/// The time that a line ends with, behind what is said then. `isLink` asks for one that a link has.
std::optional<LineStamp> stampBehind(QStringView line, bool isLink, const StampClock &clock);

/// A line of a name and a time, in whatever order, as it stands above what is said.
bool isHeadWithName(const LineStamp &stamp);

} // namespace earmark
