// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "doubts/textdoubt.h"

namespace earmark {

/// Lines whose place in the sound is uncertain after aligning: the least sure ones first, then
/// those that were not found, then their neighbours.
QList<TextDoubt> doubtfulPlaces(const Transcript &transcript);

/// Words of which the program that wrote them was not sure, those that follow each other as one.
/// At most one word in twenty: some programs are never sure. In a file that says it only of whole
/// lines, lines.
QList<TextDoubt> doubtfullyHeard(const Transcript &transcript);

} // namespace earmark
