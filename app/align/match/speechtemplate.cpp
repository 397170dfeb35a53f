// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "align/match/speechtemplate.h"

#include "align/features/normalization.h"
#include "align/match/pausecosts.h"

#include <algorithm>
#include <cmath>

namespace earmark {

namespace {

// A fixed limit will do: a synthesiser has no background noise.
constexpr float silentBelow = -50; // dB
constexpr int shortestPause = 5; // frames
constexpr int statesPerPhone = 3;

} // namespace

int spokenFrames(const Rehearsal &rehearsal)
{
    return int(std::ranges::count_if(rehearsal.sound.loudness,
                                     [](float loudness) { return loudness > silentBelow; }));
}

SpeechTemplate::SpeechTemplate(const Script &script, const Rehearsal &rehearsal, double tempo)
    : m_rehearsal(rehearsal)
    , m_tempo(tempo)
    , m_states(std::max(1, rehearsal.phoneKinds) * statesPerPhone)
    , m_voiceOfFrame(size_t(rehearsal.sound.size()))
{
    for (qsizetype i = 0; i < script.size(); ++i) {
        m_voices = std::max(m_voices, script.at(i).voice + 1);
        std::fill(m_voiceOfFrame.begin() + rehearsal.sentences[size_t(i)],
                  m_voiceOfFrame.begin() + rehearsal.sentences[size_t(i) + 1], script.at(i).voice);
    }
    keepSpeech();
    placeWords(script);
    placePhones();
}

void SpeechTemplate::keepSpeech()
{
    const int frames = int(m_rehearsal.sound.size() / m_tempo);
    const auto isSilent = [&](int frame) {
        return m_rehearsal.sound.loudness[size_t(frame * m_tempo)] < silentBelow;
    };
    m_rowsBefore.assign(size_t(frames) + 1, 0);
    int begin = 0;
    while (begin < frames) {
        int end = begin;
        while (end < frames && isSilent(end) == isSilent(begin))
            ++end;
        const bool isPause = isSilent(begin) && end - begin >= shortestPause;
        for (int frame = begin; frame < end; ++frame) {
            m_rowsBefore[size_t(frame)] = int(m_kept.size());
            if (!isPause)
                m_kept.push_back(frame);
        }
        begin = end;
    }
    m_rowsBefore[size_t(frames)] = int(m_kept.size());
    m_voiceOfRow.reserve(m_kept.size());
    for (const int frame : m_kept)
        m_voiceOfRow.push_back(m_voiceOfFrame[size_t(frame * m_tempo)]);
}

int SpeechTemplate::rowOfFrame(int frame) const
{
    return m_rowsBefore[std::min(m_rowsBefore.size() - 1, size_t(std::lround(frame / m_tempo)))];
}

void SpeechTemplate::placeWords(const Script &script)
{
    m_graph.starts.assign(size_t(rows()) + 1, RowStart::Nothing);
    m_graph.dropCosts.assign(size_t(rows()) + 1, 0);
    m_graph.pauseCosts.assign(size_t(rows()) + 1, 0);
    const SearchCosts costs;
    for (qsizetype i = 0; i < script.size(); ++i) {
        const int begin = rowOfFrame(m_rehearsal.sentences[size_t(i)]);
        const int end = rowOfFrame(m_rehearsal.sentences[size_t(i) + 1]);
        m_sentences.push_back(begin);
        std::vector<int> &tokens = m_tokens.emplace_back();
        const std::vector<float> pauses = pauseCosts(script.at(i));
        const std::vector<int> &frames = m_rehearsal.tokens[size_t(i)];
        for (size_t token = 0; token < frames.size(); ++token) {
            const int row = frames[token] < 0 ? -1 : rowOfFrame(frames[token]);
            tokens.push_back(row);
            if (row < 0)
                continue;
            m_graph.starts[size_t(row)] = std::max(m_graph.starts[size_t(row)], RowStart::Word);
            m_graph.pauseCosts[size_t(row)] = pauses[token];
        }
        m_graph.starts[size_t(begin)] = RowStart::Sentence;
        m_graph.pauseCosts[size_t(begin)] = 0;
        m_graph.dropCosts[size_t(begin)] += costs.dropSentence + costs.dropRow * float(end - begin);
    }
    m_sentences.push_back(rows());
    m_graph.starts.front() = RowStart::Sentence;
    m_graph.starts.back() = RowStart::Sentence;
    m_graph.wordDropCosts.assign(size_t(rows()) + 1, 0);
    for (int begin = 0, row = 1; row <= rows(); ++row) {
        if (m_graph.starts[size_t(row)] == RowStart::Nothing)
            continue;
        m_graph.wordDropCosts[size_t(begin)] =
            costs.dropWord + costs.dropRowOfWord * float(row - begin);
        begin = row;
    }
}

void SpeechTemplate::placePhones()
{
    m_stateOfRow.assign(size_t(rows()), 0);
    const auto &phones = m_rehearsal.phones;
    for (size_t i = 0; i < phones.size(); ++i) {
        const int begin = rowOfFrame(phones[i].frame);
        const int end = i + 1 < phones.size() ? rowOfFrame(phones[i + 1].frame) : rows();
        for (int row = begin; row < end; ++row) {
            const int part =
                end - begin < statesPerPhone ? 1 : (row - begin) * statesPerPhone / (end - begin);
            m_stateOfRow[size_t(row)] = phones[i].kind * statesPerPhone + part;
        }
    }
}

FeatureMatrix SpeechTemplate::features(std::span<const TractWarp> warpOfVoice) const
{
    std::vector<TractWarp> warps(m_voiceOfFrame.size());
    std::ranges::transform(m_voiceOfFrame, warps.begin(),
                           [&](int voice) { return warpOfVoice[size_t(voice)]; });
    const FeatureMatrix atTempo =
        withSlopes(resampled(melCepstra(m_rehearsal.sound, warps), m_tempo));
    FeatureMatrix features = selected(atTempo, m_kept);
    normalizeGroups(features, m_voiceOfRow);
    return features;
}

} // namespace earmark
