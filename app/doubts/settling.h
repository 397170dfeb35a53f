// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "doubts/textdoubt.h"
#include "transcript/edit/knowncorrections.h"

namespace earmark {

/// What gives a name one spelling, wherever it is spelt otherwise.
QList<Replacement> replacementsFor(const Transcript &transcript, const SpellingGroup &group);
/// The same for other transcripts.
QList<Correction> correctionsOf(const SpellingGroup &group);

/// The transcript if the doubt is right: the name has the proposed spelling, the turn or the rest
/// of it the likelier speaker, the one word belongs to those around it. A word becomes `text`.
/// Unchanged if the place is gone, and for doubts about the time.
Transcript withAccepted(const Transcript &transcript, const TextDoubt &doubt,
                        const QString &text = {});

/// Where the letters of a doubt are; the whole line if none are named. Nothing if it is gone.
std::optional<TextRange> rangeOf(const Transcript &transcript, const TextDoubt &doubt);

} // namespace earmark
