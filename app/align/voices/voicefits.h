// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "align/voices/voicemodel.h"

#include <vector>

namespace earmark {

/// How well each turn fits each voice. A turn is left out of its own voice when they are compared.
class VoiceFits
{
public:
    /// `voices` has the voice of each turn, from 0 up to `count`, or -1 if it is in none.
    VoiceFits(std::span<const VoiceSums> turns, std::vector<int> voices, int count);

    int count() const { return int(m_known.size()); }
    int voiceOf(size_t turn) const { return m_voices[turn]; }
    double fit(size_t turn, int voice) const
    {
        return m_fits[turn * m_known.size() + size_t(voice)];
    }
    /// How much better the turn fits `other` than `voice`, per frame.
    double gain(size_t turn, int voice, int other) const
    {
        return fit(turn, other) - fit(turn, voice);
    }
    /// What is known of a voice.
    double frames(int voice) const { return m_known[size_t(voice)].frames; }
    /// What is known of a voice without a turn.
    double framesWithout(size_t turn, int voice) const;

    /// The voices as they are without a turn.
    std::vector<VoiceModel> modelsWithout(size_t turn) const;

private:
    VoiceModel modelWithout(size_t turn) const;

    std::span<const VoiceSums> m_turns;
    std::vector<int> m_voices;
    std::vector<VoiceSums> m_known; ///< of each voice
    VoiceSums m_everybody;
    std::vector<VoiceModel> m_models;
    std::vector<double> m_fits;
};

/// The middle of some numbers, 0 if there are none.
double medianOf(std::vector<double> values);

} // namespace earmark
