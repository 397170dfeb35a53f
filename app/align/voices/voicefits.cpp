// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "align/voices/voicefits.h"

#include <algorithm>
#include <cstddef>

namespace earmark {

VoiceFits::VoiceFits(std::span<const VoiceSums> turns, std::vector<int> voices, int count)
    : m_turns(turns)
    , m_voices(std::move(voices))
    , m_known(size_t(count))
{
    for (size_t turn = 0; turn < turns.size(); ++turn) {
        if (m_voices[turn] < 0)
            continue;
        m_known[size_t(m_voices[turn])] += turns[turn];
        m_everybody += turns[turn];
    }
    for (const VoiceSums &known : m_known)
        m_models.emplace_back(known, m_everybody);
    m_fits.reserve(turns.size() * m_known.size());
    for (size_t turn = 0; turn < turns.size(); ++turn) {
        for (int voice = 0; voice < count; ++voice) {
            const bool isOwn = voice == m_voices[turn];
            m_fits.push_back(isOwn ? modelWithout(turn).fit(turns[turn])
                                   : m_models[size_t(voice)].fit(turns[turn]));
        }
    }
}

VoiceModel VoiceFits::modelWithout(size_t turn) const
{
    VoiceSums known = m_known[size_t(m_voices[turn])];
    known -= m_turns[turn];
    return {known, m_everybody};
}

double VoiceFits::framesWithout(size_t turn, int voice) const
{
    return frames(voice) - (m_voices[turn] == voice ? m_turns[turn].frames : 0);
}

std::vector<VoiceModel> VoiceFits::modelsWithout(size_t turn) const
{
    std::vector<VoiceModel> models = m_models;
    if (m_voices[turn] >= 0)
        models[size_t(m_voices[turn])] = modelWithout(turn);
    return models;
}

double medianOf(std::vector<double> values)
{
    if (values.empty())
        return 0;
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::ranges::nth_element(values, middle);
    return *middle;
}

} // namespace earmark
