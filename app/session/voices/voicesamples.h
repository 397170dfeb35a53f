// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/voices/heardturn.h"

namespace earmark {

/// Up to three stretches of at most five seconds in which the speaker is heard, the best first: in
/// long turns, of which no other voice is suspected. Only where times are more than estimates.
QList<TimeSpan> voiceSamples(const Transcript &transcript, const QList<HeardTurn> &heard,
                             SpeakerId speaker);

} // namespace earmark
