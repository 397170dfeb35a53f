// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "align/voices/knownvoices.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace earmark {

namespace {

constexpr double minFrames = 80; // of speech, to judge a turn
constexpr double minKnown = 300; // of speech, to know a voice
constexpr double minMargin = 0.05;
constexpr double minDeviation = 0.15;
constexpr double minOdds = 3; // logarithmic: 20 to 1
constexpr double farOff = 5; // from how well the turns of a voice usually fit it
constexpr double farOffDeviations = 8;
constexpr double pooledTurns = 5; // how many turns the deviation of all voices counts for in each
constexpr int regroupings = 50;

// Short turns vary more.
double variation(double frames)
{
    return std::sqrt(1 + 150 / std::max(1.0, frames));
}

double deviationOf(std::vector<double> values, double middle)
{
    for (double &value : values)
        value = std::abs(value - middle);
    return 1.48 * medianOf(std::move(values)); // as a normal distribution has it
}

} // namespace

KnownVoices::KnownVoices(const std::vector<VoiceSums> &turns, const std::vector<int> &labels,
                         int count)
    : m_turns(turns)
    , m_labels(labels)
    , m_fits(turns, labels, count)
{
    learn();
    for (int round = 0; round < regroupings && regroup(); ++round)
        learn();
}

void KnownVoices::learn()
{
    const int count = m_fits.count();
    m_own.assign(size_t(count), {});
    m_gains.assign(size_t(count) * size_t(count), {});
    std::vector<std::vector<size_t>> turnsOf(static_cast<size_t>(count));
    for (size_t turn = 0; turn < m_turns.size(); ++turn) {
        if (m_fits.voiceOf(turn) >= 0 && m_turns[turn].frames >= minFrames)
            turnsOf[size_t(m_fits.voiceOf(turn))].push_back(turn);
    }
    std::vector<double> deviations;
    for (int voice = 0; voice < count; ++voice) {
        const auto &turns = turnsOf[size_t(voice)];
        for (int other = 0; other < count; ++other) {
            std::vector<double> values;
            for (const size_t turn : turns)
                values.push_back(other == voice ? m_fits.fit(turn, voice)
                                                : m_fits.gain(turn, voice, other));
            const double middle = medianOf(values);
            if (other == voice) {
                m_own[size_t(voice)] = {middle, deviationOf(values, middle), double(turns.size())};
                continue;
            }
            for (size_t i = 0; i < turns.size(); ++i)
                values[i] = middle + (values[i] - middle) / variation(m_turns[turns[i]].frames);
            Spread &spread = m_gains[size_t(voice * count + other)];
            spread = {middle, deviationOf(values, middle), double(turns.size())};
            if (spread.count >= pooledTurns)
                deviations.push_back(spread.deviation);
        }
    }
    const double pooled = deviations.empty() ? 0.5 : medianOf(deviations);
    for (Spread &spread : m_gains)
        spread.deviation =
            (spread.count * spread.deviation + pooledTurns * pooled) / (spread.count + pooledTurns);
}

const KnownVoices::Spread &KnownVoices::gains(int voice, int other) const
{
    return m_gains[size_t(voice * m_fits.count() + other)];
}

VoiceMatch KnownVoices::judge(size_t turn, double frames, const std::vector<double> &fits) const
{
    const int own = m_labels[turn];
    int best = -1;
    for (int voice = 0; voice < int(fits.size()); ++voice) {
        const bool isKnown = m_fits.framesWithout(turn, voice) >= minKnown;
        if (voice != own && isKnown && (best < 0 || fits[size_t(voice)] > fits[size_t(best)]))
            best = voice;
    }
    if (best < 0 || own < 0)
        return {.likeliest = own < 0 ? best : own, .margin = 0, .isOthers = false};

    const double margin = fits[size_t(best)] - fits[size_t(own)];
    VoiceMatch match{.likeliest = margin > 0 ? best : own, .margin = margin, .isOthers = false};
    if (margin < minMargin || frames < minFrames || m_fits.framesWithout(turn, own) < minKnown)
        return match;
    // How much likelier the margin is among the other's turns than among its own, both normally
    // distributed.
    const double wrong = -gains(best, own).middle;
    const double right = gains(own, best).middle;
    const double deviation =
        std::max(minDeviation,
                 std::hypot(gains(own, best).deviation, gains(best, own).deviation) / std::sqrt(2))
        * variation(frames);
    const double odds = (margin - (right + wrong) / 2) * (wrong - right) / (deviation * deviation);
    // Laughter or a jingle resembles no voice.
    const Spread &usual = m_own[size_t(best)];
    const bool fitsWell =
        fits[size_t(best)] >= usual.middle - std::max(farOff, farOffDeviations * usual.deviation);
    match.isOthers = wrong > right && odds > minOdds && fitsWell;
    return match;
}

VoiceMatch KnownVoices::match(size_t turn) const
{
    std::vector<double> fits;
    for (int voice = 0; voice < m_fits.count(); ++voice)
        fits.push_back(m_fits.fit(turn, voice));
    return judge(turn, m_turns[turn].frames, fits);
}

VoiceMatch KnownVoices::match(size_t turn, const VoiceSums &part,
                              const std::vector<VoiceModel> &models) const
{
    std::vector<double> fits;
    for (const VoiceModel &model : models)
        fits.push_back(model.fit(part));
    return judge(turn, part.frames, fits);
}

// Lets each turn count for the voice that it clearly is, the clearest first: others may become
// clear, or unclear, thereby. Returns whether anything changed.
bool KnownVoices::regroup()
{
    struct Move
    {
        size_t turn = 0;
        int from = 0;
        int to = 0;
        double margin = 0;
    };
    std::vector<Move> moves;
    std::vector<int> voices;
    for (size_t turn = 0; turn < m_turns.size(); ++turn) {
        const VoiceMatch found = match(turn);
        const int to = found.isOthers ? found.likeliest : m_labels[turn];
        voices.push_back(m_fits.voiceOf(turn));
        if (to != voices.back())
            moves.push_back({turn, voices.back(), to, found.margin});
    }
    std::ranges::stable_sort(moves, std::greater(), &Move::margin);
    std::map<int, Move> first; // of the moves that a voice takes part in
    for (const Move &move : moves) {
        const Move &from = first.try_emplace(move.from, move).first->second;
        const Move &to = first.try_emplace(move.to, move).first->second;
        const bool isAlike = from.turn == to.turn && from.from == move.from && from.to == move.to;
        if (isAlike && move.margin >= from.margin / 2)
            voices[move.turn] = move.to;
    }
    m_fits = VoiceFits(m_turns, std::move(voices), m_fits.count());
    return !moves.empty();
}

} // namespace earmark
