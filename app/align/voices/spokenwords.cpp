// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "align/voices/spokenwords.h"

#include <algorithm>

namespace earmark {

using namespace std::chrono_literals;

namespace {

constexpr milliseconds longestLetter = 150ms; // for lines without an end

bool isTimed(const Cue &cue)
{
    return cue.begin && cue.origin != TimeOrigin::Estimated;
}

// A line without an end lasts until the next begins, if that is soon.
milliseconds endOf(const Transcript &transcript, qsizetype row)
{
    const Cue &cue = transcript.cues.at(row);
    if (cue.end)
        return *cue.end;
    const milliseconds latest = *cue.begin + 1s + longestLetter * cue.text.size();
    for (qsizetype next = row + 1; next < transcript.cues.size(); ++next) {
        if (isTimed(transcript.cues.at(next)))
            return std::min(latest, *transcript.cues.at(next).begin);
    }
    return latest;
}

void appendWords(SpokenTurn &turn, const Transcript &transcript, qsizetype row)
{
    const Cue &cue = transcript.cues.at(row);
    const milliseconds end = endOf(transcript, row);
    QList<milliseconds> begins = wordBegins(cue);
    if (begins.isEmpty())
        begins.append(*cue.begin);
    for (qsizetype word = 0; word < begins.size(); ++word) {
        const milliseconds begin = word == 0 ? *cue.begin : begins.at(word);
        const milliseconds next = word + 1 < begins.size() ? begins.at(word + 1) : end;
        turn.words.push_back({row, word, {begin, std::max(begin, next)}});
    }
}

std::vector<SpokenTurn> stretches(const Transcript &transcript, bool areLines)
{
    std::vector<SpokenTurn> turns;
    for (qsizetype row = 0; row < transcript.cues.size(); ++row) {
        const Cue &cue = transcript.cues.at(row);
        const bool begins = row == 0 || areLines || cue.beginsTurn
            || cue.speaker != transcript.cues.at(row - 1).speaker;
        if (begins)
            turns.push_back({row, row, cue.speaker, {}});
        turns.back().lastRow = row;
        if (isTimed(cue))
            appendWords(turns.back(), transcript, row);
    }
    std::erase_if(turns, [](const SpokenTurn &turn) { return turn.words.empty(); });
    return turns;
}

} // namespace

std::vector<SpokenTurn> turnsOf(const Transcript &transcript)
{
    return stretches(transcript, false);
}

std::vector<SpokenTurn> linesOf(const Transcript &transcript)
{
    return stretches(transcript, true);
}

} // namespace earmark
