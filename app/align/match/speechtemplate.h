// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "align/features/cepstrum.h"
#include "align/match/searchgraph.h"
#include "align/speech/rehearsal.h"

namespace earmark {

/// The rows that the episode is compared with: the rehearsal at the episode's tempo, one row for
/// ten milliseconds. It has no pauses; the SearchGraph models those.
class SpeechTemplate
{
public:
    /// `tempo` is the length of the rehearsal's speech divided by that of the episode's.
    SpeechTemplate(const Script &script, const Rehearsal &rehearsal, double tempo);

    int rows() const { return int(m_kept.size()); }
    const SearchGraph &graph() const { return m_graph; }

    /// The features of all rows, warped and normalised for each voice.
    FeatureMatrix features(std::span<const TractWarp> warpOfVoice) const;

    int voices() const { return m_voices; }
    const std::vector<int> &voiceOfRow() const { return m_voiceOfRow; }
    /// Each phoneme has three states: begin, middle and end.
    const std::vector<int> &stateOfRow() const { return m_stateOfRow; }
    int states() const { return m_states; }

    /// The first row of each sentence, then the end.
    const std::vector<int> &sentences() const { return m_sentences; }
    /// The first row of each token of a sentence, -1 if the synthesiser did not report it.
    const std::vector<int> &tokens(int sentence) const { return m_tokens[size_t(sentence)]; }

private:
    void keepSpeech();
    int rowOfFrame(int frame) const;
    void placeWords(const Script &script);
    void placePhones();

    const Rehearsal &m_rehearsal;
    double m_tempo;
    int m_voices = 0;
    int m_states = 0;
    std::vector<int> m_voiceOfFrame; ///< of the rehearsal
    std::vector<int> m_kept; ///< the frame, at the episode's tempo, of each row
    std::vector<int> m_rowsBefore; ///< the number of rows before each frame at that tempo
    std::vector<int> m_voiceOfRow;
    std::vector<int> m_stateOfRow;
    std::vector<int> m_sentences;
    std::vector<std::vector<int>> m_tokens;
    SearchGraph m_graph;
};

/// The number of frames with speech.
int spokenFrames(const Rehearsal &rehearsal);

} // namespace earmark
