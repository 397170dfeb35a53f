// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "align/passes/task.h"

namespace earmark {

/// A path, in frames of ten milliseconds, through rows in any order.
struct LabelledPath
{
    SearchPath path;
    std::vector<int> stateOfRow;
    std::vector<int> voiceOfRow;
};

/// How well the states on a path predict the sound: by how many standard deviations the sound fits
/// its own state better than an average one, by models learned from the other half of the text.
/// What models learn from a wrong path does not hold for the other half.
double heldOutFit(const MatchTask &task, const LabelledPath &labels,
                  std::span<const TractWarp> warpOfVoice);

} // namespace earmark
