// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "align/voices/voicemodel.h"

#include <functional>
#include <vector>

namespace earmark {

/// Pieces of speech, grouped by voice.
struct VoiceGroups
{
    int count = 0;
    std::vector<int> voices; ///< of each piece, from 0 in the order they are first heard
    std::vector<double> margins; ///< how much better it fits than the next best, per frame
};

/// Tells voices apart without knowing them: joins the pieces that are most alike until none are
/// (Chen & Gopalakrishnan, "Speaker, environment and channel change detection and clustering via
/// the Bayesian information criterion", 1998), then the groups that are too much alike to be two
/// voices. `goOn` is asked now and then; nothing is grouped if it said no.
VoiceGroups groupByVoice(const std::vector<VoiceSums> &pieces, const std::function<bool()> &goOn);

} // namespace earmark
