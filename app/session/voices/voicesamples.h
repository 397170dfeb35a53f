// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/voices/heardturn.h"

namespace earmark {

constexpr milliseconds longestSample = std::chrono::seconds(5);

/// Up to three stretches of at most five seconds in which the speaker is heard, the best first: in
/// long turns, of which no other voice is suspected. Only where times are more than estimates.
QList<TimeSpan> voiceSamples(const Transcript &transcript, const QList<HeardTurn> &heard,
                             SpeakerId speaker);

/// The same of stretches in which a voice is heard, the best first.
QList<TimeSpan> samplesOf(QList<TimeSpan> spans);

} // namespace earmark
