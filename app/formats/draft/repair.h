// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace earmark {

/// A repair that was needed to read a file.
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

/// How often a repair was needed.
struct RepairCount
{
    Repair repair{};
    qsizetype times = 0;
    qsizetype firstLine = 0; ///< of the file, counted from 1; 0 if unknown

    bool operator==(const RepairCount &) const = default;
};

/// Whether the repair leaves out a part of the file.
bool leavesOut(Repair repair);

/// A stable name for programs: "loose-time".
QString nameOf(Repair repair);

/// The repair, how often and where first, as a sentence for the listener.
QString sentenceOf(const RepairCount &count);

} // namespace earmark
