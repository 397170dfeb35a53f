// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "align/voices/voicemodel.h"

#include <cmath>
#include <random>

namespace earmark {

/// Says `frames` frames in a made-up voice. Each voice has sounds of its own; what is said differs
/// from call to call.
class MadeUpVoices
{
public:
    explicit MadeUpVoices(float difference = 4)
        : m_difference(difference)
    {}

    VoiceSums say(int voice, int frames)
    {
        VoiceSums sums;
        for (int i = 0; i < frames; ++i) {
            if (i % 8 == 0) // a sound lasts for some frames
                m_sound = {m_normal(m_random), m_normal(m_random), m_normal(m_random)};
            VoiceFrame frame{};
            for (size_t d = 0; d < frame.size(); ++d) {
                const size_t part = d % m_sound.size();
                frame[d] = 5 * m_sound[part] + 3 * m_normal(m_random)
                    + m_difference * std::sin(float(voice * 7 + 1) * float(d + 1));
            }
            sums.add(frame);
        }
        return sums;
    }

private:
    float m_difference; ///< between the voices
    std::mt19937 m_random{1};
    std::normal_distribution<float> m_normal;
    std::array<float, 3> m_sound{};
};

} // namespace earmark
