// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace earmark {

/// What had to be done to read a file.
enum class Repair {
    LooseTime,
    UnreadableTime,
    NegativeTime,
    EndBeforeBegin,
    OutOfOrder,
    WordTime,
    MissingComma,
    DamagedCharacter,
    BareSign,
    EmptyLine, ///< from here on something is left out
    Twin,
    RolledUp,
    BeforeFirstSpeaker,
    AfterLastSpeaker,
    OtherTranscript,
    DamagedEnd,
    Refused,
};

/// How often something had to be done.
struct RepairCount
{
    Repair repair{};
    qsizetype times = 0;
    qsizetype firstLine = 0; ///< of the file, counted from 1; 0 when it cannot be told

    bool operator==(const RepairCount &) const = default;
};

/// Whether something of the file is not in the reading.
bool leavesOut(Repair repair);

/// A name for programs, which stays: "loose-time".
QString nameOf(Repair repair);

/// What was done, how often and where first, for the listener.
QString sentenceOf(const RepairCount &count);

} // namespace earmark
