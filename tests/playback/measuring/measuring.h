// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timespan.h"
#include "playback/output/playbackclock.h"
#include "timecode.h"

namespace earmark {

/// A jump requested while the time-coded file played.
struct Jump
{
    nanoseconds asked{0};
    double target = 0; ///< seconds
};

/// A position that the player reported.
struct Report
{
    nanoseconds time{0};
    double position = 0; ///< seconds
};

/// What was heard after a jump, in seconds.
struct Landing
{
    double error = 0; ///< the first position heard minus the target
    double delay = 0; ///< from the request to the first sound heard
};

/// A captured stretch of time-coded sound.
struct Recording
{
    std::vector<float> samples;
    nanoseconds begin{0};

    qint64 sampleAt(nanoseconds time) const
    {
        return qint64(std::chrono::duration<double>(time - begin).count() * timecode::sampleRate);
    }

    /// The second of the source that is heard in the middle of the window that begins here.
    std::optional<double> windowAt(qint64 sample) const
    {
        if (sample < 0 || size_t(sample) + timecode::windowSize > samples.size())
            return {};
        return timecode::read(std::span(samples).subspan(size_t(sample), timecode::windowSize));
    }

    /// The first sample from there on that is not silent.
    qint64 soundFrom(qint64 sample) const
    {
        while (size_t(sample) < samples.size() && std::abs(samples[size_t(sample)]) < 0.02F)
            ++sample;
        return sample;
    }
};

/// What was heard after a jump; nothing if the target never came within a second.
inline std::optional<Landing> findLanding(const Recording &heard, const Jump &jump)
{
    constexpr qint64 step = timecode::sampleRate / 1000;
    constexpr double half = timecode::windowSize / 2.0;
    constexpr qint64 cutInWindow = step * 5; // a window with this much old sound is still readable
    const qint64 asked = heard.sampleAt(jump.asked);
    for (qint64 at = asked - step * 10; at < asked + timecode::sampleRate; at += step) {
        const auto place = heard.windowAt(at);
        if (!place || *place < jump.target - 0.15 || *place > jump.target + 0.25)
            continue;
        qint64 first = heard.soundFrom(at);
        if (first < at + step / 2)
            first += cutInWindow; // there is no silence between the old and the new sound
        // Well inside the sound, where no silence disturbs the reading.
        const auto inside = heard.windowAt(first + step * 20);
        if (!inside)
            continue;
        const double begin = *inside - (double(step) * 20 + half) / timecode::sampleRate;
        return Landing{begin - jump.target, double(first - asked) / timecode::sampleRate};
    }
    return {};
}

/// By how many seconds each report was ahead of the sound. Reports at unreadable moments are left
/// out.
inline std::vector<double> findDifferences(const Recording &heard,
                                           const std::vector<Report> &reports)
{
    std::vector<double> differences;
    for (const Report &report : reports) {
        const auto place =
            heard.windowAt(heard.sampleAt(report.time) - qint64(timecode::windowSize / 2));
        if (place)
            differences.push_back(report.position - *place);
    }
    return differences;
}

/// The samples of the longest silence.
inline int longestSilence(std::span<const float> samples)
{
    int longest = 0;
    int silent = 0;
    for (const float sample : samples) {
        silent = std::abs(sample) < 1e-4F ? silent + 1 : 0;
        longest = std::max(longest, silent);
    }
    return longest;
}

/// Silences between two moments that are at least 2 ms longer than the `known` samples of silence
/// in the file itself.
inline int countDropOuts(const Recording &heard, nanoseconds from, nanoseconds to, int known)
{
    const auto first = size_t(std::max<qint64>(0, heard.sampleAt(from)));
    const auto last = std::min(heard.samples.size(), size_t(heard.sampleAt(to)));
    int holes = 0;
    int silent = 0;
    for (size_t i = first; i < last; ++i) {
        silent = std::abs(heard.samples[i]) < 1e-4F ? silent + 1 : 0;
        holes += silent == known + timecode::sampleRate / 500;
    }
    return holes;
}

} // namespace earmark
