// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "align/voices/voices.h"

#include "align/voices/knownvoices.h"
#include "align/voices/spokenwords.h"
#include "align/voices/voicegroups.h"
#include "align/voices/voicepath.h"
#include "align/voices/voicesound.h"

#include <QCoreApplication>

#include <algorithm>
#include <new>

namespace earmark {

namespace {

constexpr double shareOfHearing = 0.9; // of the progress
constexpr double changeCost = 60; // in log likelihood
constexpr double costWithinLine = 30; // more, since voices mostly change between lines
constexpr double minPartFrames = 80; // frames

Error comparisonStopped()
{
    return {QCoreApplication::translate("voices", "Comparing the voices was stopped.")};
}

Error noTimes()
{
    return {QCoreApplication::translate("voices", "The transcript has no times yet.")};
}

Error tooLittleMemory()
{
    return {QCoreApplication::translate(
        "voices", "There is not enough memory to compare the voices of so long a recording.")};
}

VoiceSums sumsOf(const SpokenTurn &turn, const VoiceSound &sound)
{
    VoiceSums sums;
    for (const SpokenWord &word : turn.words)
        sums += sound.sumsOf(word.span);
    return sums;
}

/// Consecutive words of a turn in one voice.
struct Part
{
    size_t begin = 0; ///< of its words
    int voice = 0;
    VoiceSums sums;
};

/// Compares the turns of a transcript with its speakers.
class Comparison
{
public:
    Comparison(const Transcript &transcript, std::vector<SpokenTurn> turns, const VoiceSound &sound)
        : m_transcript(transcript)
        , m_sound(sound)
        , m_turns(std::move(turns))
    {
        for (const SpokenTurn &turn : m_turns) {
            m_sums.push_back(sumsOf(turn, sound));
            m_labels.push_back(voiceOf(turn.speaker));
        }
    }

    Result<QList<TurnVoice>> compare(const std::function<bool(double)> &goOn) const
    {
        const KnownVoices known(m_sums, m_labels, int(m_transcript.speakers.size()));
        QList<TurnVoice> voices;
        for (size_t turn = 0; turn < m_turns.size(); ++turn) {
            if (!goOn(double(turn) / double(m_turns.size())))
                return comparisonStopped();
            voices.append(voiceOfTurn(turn, known));
        }
        return voices;
    }

private:
    int voiceOf(SpeakerId id) const
    {
        const auto found = std::ranges::find(m_transcript.speakers, id, &Speaker::id);
        return found == m_transcript.speakers.end() ? -1
                                                    : int(found - m_transcript.speakers.begin());
    }

    SpeakerId speakerOf(int voice) const
    {
        return voice < 0 ? SpeakerId{} : m_transcript.speakers.at(voice).id;
    }

    TurnVoice voiceOfTurn(size_t turn, const KnownVoices &known) const
    {
        const SpokenTurn &spoken = m_turns[turn];
        const VoiceMatch match = known.match(turn);
        TurnVoice result{.firstRow = spoken.firstRow,
                         .lastRow = spoken.lastRow,
                         .span = spoken.span(),
                         .speaker = spoken.speaker,
                         .likeliest = speakerOf(match.likeliest),
                         .margin = match.margin,
                         .isSuspicious = match.isOthers,
                         .changes = {}};
        if (m_labels[turn] < 0 || m_sums[turn].frames < 2 * minPartFrames)
            return result;
        const std::vector<Part> parts = partsOf(turn, known);
        if (parts.size() < 2)
            return result;
        result.isSuspicious = false;
        for (const Part &part : parts) {
            const SpokenWord &word = spoken.words[part.begin];
            result.changes.append({word.row, word.word, word.span.begin, speakerOf(part.voice)});
        }
        if (parts.front().voice == m_labels[turn])
            result.changes.removeFirst();
        return result;
    }

    // The parts of a turn by voice. Only a part that is clearly another's leaves the speaker's.
    std::vector<Part> partsOf(size_t turn, const KnownVoices &known) const
    {
        const auto models = known.modelsWithout(turn);
        std::vector<Part> parts = likeliestParts(turn, models);
        for (Part &part : parts) {
            const VoiceMatch match = known.match(turn, part.sums, models);
            part.voice = match.isOthers ? match.likeliest : m_labels[turn];
        }
        std::erase_if(parts, [](const Part &part) { return part.sums.frames < minPartFrames; });
        const auto same = std::ranges::unique(parts, {}, &Part::voice);
        parts.erase(same.begin(), same.end());
        return parts;
    }

    std::vector<Part> likeliestParts(size_t turn, const std::vector<VoiceModel> &models) const
    {
        const std::vector<SpokenWord> &words = m_turns[turn].words;
        std::vector<VoiceSums> sums;
        std::vector<std::vector<double>> fits;
        std::vector<double> costs;
        for (const SpokenWord &word : words) {
            sums.push_back(m_sound.sumsOf(word.span));
            auto &ofWord = fits.emplace_back();
            for (const VoiceModel &model : models)
                ofWord.push_back(sums.back().frames * model.fit(sums.back()));
            costs.push_back(changeCost + (word.word > 0 ? costWithinLine : 0));
        }
        const std::vector<int> path = voicePath(fits, costs);
        std::vector<Part> parts;
        for (size_t word = 0; word < words.size(); ++word) {
            if (word == 0 || path[word] != path[word - 1])
                parts.push_back({word, path[word], {}});
            parts.back().sums += sums[word];
        }
        return parts;
    }

    const Transcript &m_transcript;
    const VoiceSound &m_sound;
    std::vector<SpokenTurn> m_turns;
    std::vector<VoiceSums> m_sums; ///< of each turn
    std::vector<int> m_labels; ///< indexes in Transcript::speakers, or -1
};

GoOn listening(const GoOn &goOn)
{
    return [&goOn](double part) { return goOn(shareOfHearing * part); };
}

VoiceGuess guessOf(const std::vector<SpokenTurn> &lines, const VoiceGroups &groups)
{
    VoiceGuess guess{.voices = groups.count, .turns = {}};
    double spoken = 0;
    for (size_t line = 0; line < lines.size(); ++line) {
        const TimeSpan span = lines[line].span();
        const auto duration = double(span.duration().count());
        if (line == 0 || groups.voices[line] != guess.turns.last().voice) {
            guess.turns.append({lines[line].firstRow, lines[line].lastRow, span,
                                groups.voices[line], groups.margins[line]});
            spoken = duration;
            continue;
        }
        VoiceTurn &turn = guess.turns.last();
        turn.lastRow = lines[line].lastRow;
        turn.span.end = std::max(turn.span.end, span.end);
        spoken += duration;
        turn.margin += (groups.margins[line] - turn.margin) * duration / std::max(1.0, spoken);
    }
    return guess;
}

} // namespace

Result<QList<TurnVoice>> compareVoices(const QString &mediaPath, const Transcript &transcript,
                                       const GoOn &goOn)
{
    try {
        std::vector<SpokenTurn> turns = turnsOf(transcript);
        if (turns.empty())
            return noTimes();
        const auto sound = hearVoices(mediaPath, listening(goOn));
        if (!sound)
            return sound.error();
        return Comparison(transcript, std::move(turns), *sound).compare([&goOn](double part) {
            return goOn(shareOfHearing + (1 - shareOfHearing) * part);
        });
    } catch (const std::bad_alloc &) {
        return tooLittleMemory();
    }
}

Result<VoiceGuess> tellVoicesApart(const QString &mediaPath, const Transcript &transcript,
                                   const GoOn &goOn)
{
    try {
        const std::vector<SpokenTurn> lines = linesOf(transcript);
        if (lines.empty())
            return noTimes();
        const auto sound = hearVoices(mediaPath, listening(goOn));
        if (!sound)
            return sound.error();
        std::vector<VoiceSums> pieces;
        for (const SpokenTurn &line : lines)
            pieces.push_back(sumsOf(line, *sound));
        const VoiceGroups groups = groupByVoice(pieces, [&goOn] { return goOn(shareOfHearing); });
        if (groups.voices.empty() || !goOn(1))
            return comparisonStopped();
        return guessOf(lines, groups);
    } catch (const std::bad_alloc &) {
        return tooLittleMemory();
    }
}

} // namespace earmark
