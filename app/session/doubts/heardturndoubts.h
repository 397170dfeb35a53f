// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "doubts/turndoubt.h"
#include "session/voices/heardturn.h"

namespace earmark {

/// The doubts about turns in which another voice is heard, with a place to compare each voice. The
/// `heard` turns that are not doubtful are left out.
QList<TurnDoubt> turnDoubts(const Transcript &transcript, const QList<HeardTurn> &heard);

} // namespace earmark
