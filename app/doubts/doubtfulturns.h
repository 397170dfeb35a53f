// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "doubts/textdoubt.h"

namespace earmark {

/// Turns that sound like somebody else, then turns in which the voice changes. Leaves out those
/// whose turn is gone or has another label.
QList<TextDoubt> doubtfulTurns(const Transcript &transcript, const QList<TurnDoubt> &turns);

/// Turns of one word between two turns of one other speaker.
QList<TextDoubt> interjections(const Transcript &transcript);

} // namespace earmark
