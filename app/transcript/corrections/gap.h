// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transcript/corrections/corrections.h"

namespace earmark {

/// The words between two that are in both texts.
struct Gap
{
    qsizetype oldBegin = 0; ///< indexes of words of the original
    qsizetype oldEnd = 0;
    Original::Place begin; ///< in the present text
    Original::Place end; ///< exclusive
};

/// Finds what differs in a gap and adds it to the lines within `rows`.
void addCorrections(const Original &original, const Transcript &now, const Gap &gap, Rows rows,
                    CorrectedPlaces &corrections);

/// The words `first` to before `end` of the original as they were written.
QString wordingOf(const Original &original, qsizetype first, qsizetype end);

} // namespace earmark
