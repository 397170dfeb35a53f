// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transcript/transcript.h"

namespace earmark {

/// How much somebody says.
struct Talk
{
    SpeakerId speaker{}; ///< SpeakerId{}: nobody knows who
    milliseconds time{0}; ///< of their lines whose times are known
    double share = 0; ///< of the time of all
    int turns = 0;
    qsizetype words = 0;
    bool isEstimated = false; ///< some of the times are

    bool operator==(const Talk &) const = default;
};

/// Everybody who says something, who talks longest first.
QList<Talk> talkOf(const Transcript &transcript);

/// When somebody speaks, in order: what they say until somebody else's next line is one span.
QList<TimeSpan> turnsOf(const Transcript &transcript, SpeakerId speaker);

/// When the line is said; it ends at the latest where the next one begins. Nothing without a begin.
std::optional<TimeSpan> lineSpan(const Transcript &transcript, qsizetype row);

} // namespace earmark
