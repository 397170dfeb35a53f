// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "align/voices/voicegroups.h"

#include "align/voices/voicefits.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace earmark {

namespace {

constexpr size_t maxSeeds = 600; // the memory and the time grow with the square of this
constexpr double minSeedFrames = 150; // frames
constexpr double minVoiceFrames = 300;
constexpr double minPieceFrames = 30; // with less, a piece takes the voice of the one before
constexpr double penaltyWeight = 0.75; // too low a weight costs time, too high a one joins voices
constexpr double minApart = 3.3; // what two voices gain on each other, per frame
constexpr double maxCounted = 500; // frames of one piece
constexpr double farther = 1e6; // than any two voices are apart
constexpr int rounds = 5;

/// Joins pieces by the Bayesian information criterion.
class Joining
{
public:
    Joining(const std::vector<VoiceSums> &pieces, const std::vector<size_t> &seeds)
        : m_everybody(
            std::accumulate(pieces.begin(), pieces.end(), VoiceSums(),
                            [](VoiceSums sum, const VoiceSums &one) { return sum += one; }))
    {
        for (const size_t seed : seeds)
            m_groups.push_back({pieces[seed], determinantOf(pieces[seed]), {seed}});
        m_losses.assign(m_groups.size() * m_groups.size(), never);
        for (size_t one = 0; one < m_groups.size(); ++one) {
            for (size_t other = 0; other < one; ++other)
                m_losses[one * m_groups.size() + other] = lossOf(one, other);
        }
    }

    /// Joins the two groups that are most alike; false if none are alike.
    bool join()
    {
        const auto least = std::ranges::min_element(m_losses);
        if (least == m_losses.end() || *least > 0)
            return false;
        const size_t at = size_t(least - m_losses.begin());
        const size_t kept = at / m_groups.size();
        const size_t gone = at % m_groups.size();
        Group &group = m_groups[kept];
        Group &joined = m_groups[gone];
        group.sums += joined.sums;
        group.determinant = determinantOf(group.sums);
        group.pieces.insert(group.pieces.end(), joined.pieces.begin(), joined.pieces.end());
        joined.pieces.clear();
        for (size_t other = 0; other < m_groups.size(); ++other) {
            loss(gone, other) = never;
            if (other != kept && !m_groups[other].pieces.empty())
                loss(kept, other) = lossOf(kept, other);
        }
        return true;
    }

    std::vector<std::vector<size_t>> groups() const
    {
        std::vector<std::vector<size_t>> result;
        for (const Group &group : m_groups) {
            if (group.sums.frames >= minVoiceFrames && !group.pieces.empty())
                result.push_back(group.pieces);
        }
        return result;
    }

private:
    struct Group
    {
        VoiceSums sums;
        double determinant = 0;
        std::vector<size_t> pieces;
    };

    static constexpr double never = std::numeric_limits<double>::max();

    double &loss(size_t one, size_t other)
    {
        return m_losses[std::max(one, other) * m_groups.size() + std::min(one, other)];
    }

    double determinantOf(const VoiceSums &sums) const
    {
        return VoiceModel(sums, m_everybody).logDeterminant();
    }

    // What the frames lose in likelihood by sharing one Gaussian, less the cost of a second one.
    double lossOf(size_t one, size_t other) const
    {
        constexpr double parameters =
            double(VoiceSums::dimensions * (VoiceSums::dimensions + 3)) / 2;
        VoiceSums both = m_groups[one].sums;
        both += m_groups[other].sums;
        return (both.frames * determinantOf(both)
                - m_groups[one].sums.frames * m_groups[one].determinant
                - m_groups[other].sums.frames * m_groups[other].determinant
                - penaltyWeight * parameters * std::log(both.frames))
            / 2;
    }

    VoiceSums m_everybody;
    std::vector<Group> m_groups;
    std::vector<double> m_losses; ///< of each pair, the larger index first
};

int bestOf(const VoiceFits &fits, size_t piece, int except = -1)
{
    int best = -1;
    for (int voice = 0; voice < fits.count(); ++voice) {
        if (voice != except && (best < 0 || fits.gain(piece, best, voice) > 0))
            best = voice;
    }
    return best;
}

// Gives each piece the voice that it fits best, until nothing changes.
VoiceFits settled(const std::vector<VoiceSums> &pieces, std::vector<int> voices, int count)
{
    VoiceFits fits(pieces, voices, count);
    for (int round = 0; round < rounds; ++round) {
        std::vector<int> better;
        for (size_t piece = 0; piece < pieces.size(); ++piece)
            better.push_back(pieces[piece].frames >= minPieceFrames ? bestOf(fits, piece) : -1);
        if (better == voices)
            break;
        voices = better;
        fits = VoiceFits(pieces, std::move(better), count);
    }
    return fits;
}

/// Two groups, and how far they are apart.
struct Pair
{
    int one = 0;
    int other = 0;
    double apart = std::numeric_limits<double>::max();
};

// The two groups that are least apart; groups with too little speech come first.
Pair closest(const std::vector<VoiceSums> &pieces, const VoiceFits &fits)
{
    const int count = fits.count();
    std::vector<double> gains(size_t(count * count));
    std::vector<double> weights(static_cast<size_t>(count));
    for (size_t piece = 0; piece < pieces.size(); ++piece) {
        const int voice = fits.voiceOf(piece);
        if (voice < 0)
            continue;
        const double weight = std::min(pieces[piece].frames, maxCounted);
        weights[size_t(voice)] += weight;
        for (int other = 0; other < count; ++other)
            gains[size_t(voice * count + other)] -= weight * fits.gain(piece, voice, other);
    }
    Pair least;
    for (int one = 0; one < count; ++one) {
        for (int other = 0; other < one; ++other) {
            const bool isKnown =
                fits.frames(one) >= minVoiceFrames && fits.frames(other) >= minVoiceFrames;
            const double apart =
                gains[size_t(one * count + other)] / std::max(1.0, weights[size_t(one)])
                + gains[size_t(other * count + one)] / std::max(1.0, weights[size_t(other)])
                - (isKnown ? 0 : farther);
            if (apart < least.apart)
                least = {one, other, apart};
        }
    }
    return least;
}

// Numbers the voices in the order they are heard; short pieces get the one before.
VoiceGroups inOrder(const VoiceFits &fits, size_t pieces)
{
    VoiceGroups groups;
    std::vector<int> numbers(size_t(fits.count()), -1);
    for (size_t piece = 0; piece < pieces; ++piece) {
        const int voice = fits.voiceOf(piece);
        if (voice < 0) {
            groups.voices.push_back(piece == 0 ? 0 : groups.voices.back());
            groups.margins.push_back(0);
            continue;
        }
        int &number = numbers[size_t(voice)];
        if (number < 0)
            number = groups.count++;
        groups.voices.push_back(number);
        const int next = bestOf(fits, piece, voice);
        groups.margins.push_back(next < 0 ? 0 : fits.gain(piece, next, voice));
    }
    return groups;
}

} // namespace

VoiceGroups groupByVoice(const std::vector<VoiceSums> &pieces, const std::function<bool()> &goOn)
{
    std::vector<size_t> seeds(pieces.size());
    std::iota(seeds.begin(), seeds.end(), size_t(0));
    std::erase_if(seeds, [&](size_t piece) { return pieces[piece].frames < minSeedFrames; });
    std::ranges::stable_sort(seeds, std::greater(),
                             [&](size_t piece) { return pieces[piece].frames; });
    seeds.resize(std::min(seeds.size(), maxSeeds));

    Joining joining(pieces, seeds);
    while (joining.join()) {
        if (!goOn())
            return {};
    }
    const auto groups = joining.groups();
    std::vector<int> voices(pieces.size(), -1);
    for (size_t group = 0; group < groups.size(); ++group) {
        for (const size_t piece : groups[group])
            voices[piece] = int(group);
    }
    VoiceFits fits = settled(pieces, std::move(voices), std::max(1, int(groups.size())));
    while (fits.count() > 1 && goOn()) {
        const Pair pair = closest(pieces, fits);
        if (pair.apart >= minApart)
            break;
        std::vector<int> joined;
        for (size_t piece = 0; piece < pieces.size(); ++piece) {
            const int voice = fits.voiceOf(piece) == pair.one ? pair.other : fits.voiceOf(piece);
            joined.push_back(voice > pair.one ? voice - 1 : voice);
        }
        fits = settled(pieces, std::move(joined), fits.count() - 1);
    }
    return inOrder(fits, pieces.size());
}

} // namespace earmark
