// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transcript/edit/lines.h"

namespace earmark {

/// Words that a show's transcripts tend to have wrong, and what they should be.
struct Correction
{
    QString wrong;
    QString right;

    bool operator==(const Correction &) const = default;
};

/// Where the wrong words stand, exactly so and as whole words, in order and without overlaps. Where
/// several corrections fit, the longest counts.
QList<Replacement> findCorrections(const Transcript &transcript,
                                   const QList<Correction> &corrections);

} // namespace earmark
