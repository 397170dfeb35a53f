// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "align/voices/voicefits.h"

namespace earmark {

/// Which voice a stretch of speech sounds like.
struct VoiceMatch
{
    int likeliest = -1; ///< -1 if there is no voice to compare with
    double margin = 0; ///< how much better the best other voice fits than its own, per frame
    bool isOthers = false; ///< it is clearly the likeliest voice, and not its own
};

/// The voices of an episode, learnt from turns whose labels are mostly right. Turns that are
/// clearly another's count for that voice instead.
class KnownVoices
{
public:
    /// `labels` has the voice of each turn, from 0 up to `count`, or -1 if it has no label.
    KnownVoices(const std::vector<VoiceSums> &turns, const std::vector<int> &labels, int count);

    VoiceMatch match(size_t turn) const;
    /// Compares a part of a turn. `models` are those without the turn.
    VoiceMatch match(size_t turn, const VoiceSums &part,
                     const std::vector<VoiceModel> &models) const;
    std::vector<VoiceModel> modelsWithout(size_t turn) const { return m_fits.modelsWithout(turn); }

private:
    struct Spread ///< of some values: the median, and the deviation as far as outliers don't count
    {
        double middle = 0;
        double deviation = 0;
        double count = 0;
    };

    void learn();
    const Spread &gains(int voice, int other) const;
    bool regroup();
    VoiceMatch judge(size_t turn, double frames, const std::vector<double> &fits) const;

    const std::vector<VoiceSums> &m_turns;
    const std::vector<int> &m_labels;
    VoiceFits m_fits;
    std::vector<Spread> m_own; ///< how well a voice's turns fit it
    std::vector<Spread> m_gains; ///< of a voice's turns, for every other voice
};

} // namespace earmark
