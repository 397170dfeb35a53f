// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transcript/transcript.h"

#include <QStringView>

namespace earmark {

/// For each text of `after` the index of the same text in `before`, in order, or -1 if it is new.
/// The shortest edit script is dtl's (Wu, Manber, Myers and Miller 1990, "An O(NP) Sequence
/// Comparison Algorithm").
QList<qsizetype> sameTexts(const QList<QStringView> &before, const QList<QStringView> &after);

/// For each word of `after` the index of the same word in `before`, in order, or -1 if it is new.
/// Words are the same if they are written alike, or if one stands where the other stood: as many
/// words as before between two that are written alike.
QList<qsizetype> sameWords(const Cue &before, const Cue &after);

} // namespace earmark
