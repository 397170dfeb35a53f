// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "align/drift.h"

#include "align/languages.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace earmark {

namespace {

constexpr int places = 6;
constexpr milliseconds sampleLength = 30s; // of each place
constexpr milliseconds margin = 5s; // before and after the lines
constexpr milliseconds tolerance = 1s;
constexpr milliseconds endTolerance = 5s;

// The lines of one sample, from `row` on.
Transcript linesFrom(const Transcript &transcript, qsizetype row)
{
    Transcript part = transcript;
    part.cues.clear();
    const milliseconds begin = transcript.cues.at(row).begin.value_or(0ms);
    for (; row < transcript.cues.size(); ++row) {
        const Cue &cue = transcript.cues.at(row);
        if (cue.begin && *cue.begin > begin + sampleLength)
            break;
        part.cues.append(cue);
    }
    return part;
}

TimeSpan spanOf(const Transcript &part)
{
    const Cue &last = part.cues.last();
    const milliseconds begin = part.cues.first().begin.value_or(0ms);
    const milliseconds end = last.end.value_or(last.begin.value_or(begin + sampleLength));
    return {std::max(0ms, begin - margin), std::max(end, begin) + margin};
}

bool agrees(const Transcript &part, const Alignment &heard)
{
    std::vector<milliseconds> differences;
    for (qsizetype row = 0; row < part.cues.size(); ++row) {
        const auto &span = heard.cues.at(row).span;
        if (span && part.cues.at(row).begin)
            differences.push_back(std::chrono::abs(span->begin - *part.cues.at(row).begin));
    }
    if (qsizetype(differences.size()) * 2 < part.cues.size())
        return false;
    const auto middle = differences.begin() + qptrdiff(differences.size() / 2);
    std::ranges::nth_element(differences, middle);
    return *middle <= tolerance;
}

} // namespace

Result<std::optional<milliseconds>> findDrift(const QString &audioPath,
                                              const Transcript &transcript, milliseconds duration,
                                              const GoOn &goOn)
{
    using Drift = std::optional<milliseconds>;
    if (transcript.isEmpty())
        return Drift();
    const QString language = languagesOf(transcript, {}).value(0);
    const milliseconds last = transcript.cues.last().begin.value_or(0ms);
    for (int place = 0; place < places; ++place) {
        const qsizetype row = transcript.rowAt(last * (2 * place + 1) / (2 * places));
        if (row < 0)
            continue;
        Transcript lines = linesFrom(transcript, row);
        lines.language = language;
        const TimeSpan span = spanOf(lines);
        if (duration > 0ms && span.begin + margin > duration)
            break;
        const auto heard = align(audioPath, lines, {.language = {}, .resync = true, .part = span},
                                 [&](double part) { return goOn((place + part) / places); });
        if (!goOn(double(place + 1) / places))
            return heard ? Drift() : Result<Drift>(heard.error());
        if (heard && !agrees(lines, *heard))
            return Drift(lines.cues.first().begin);
    }
    return duration > 0ms && last > duration + endTolerance ? Drift(duration) : Drift();
}

} // namespace earmark
