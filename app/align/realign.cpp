// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "align/realign.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace earmark {

namespace {

constexpr qsizetype linesAround = 3;
constexpr milliseconds maxMargin = 10s; // before and after the known times of the lines

/// Some lines, and the stretch of the sound in which they are said.
struct Neighbourhood
{
    qsizetype first = 0;
    qsizetype last = 0;
    TimeSpan span;
};

// The lines around `row`, and all lines that it passed when it was moved.
Neighbourhood neighbourhoodOf(const QList<Cue> &cues, qsizetype row, milliseconds duration)
{
    Neighbourhood place{std::max<qsizetype>(0, row - linesAround),
                        std::min(cues.size() - 1, row + linesAround),
                        {}};
    const std::optional<milliseconds> now = cues.at(row).begin;
    const auto isPassed = [&](qsizetype other) {
        const auto begin = cues.at(other).begin;
        return now && (!begin || (other < row ? *begin > *now - 3s : *begin < *now + 3s));
    };
    while (place.first > 0 && isPassed(place.first - 1))
        --place.first;
    while (place.last + 1 < cues.size() && isPassed(place.last + 1))
        ++place.last;

    milliseconds earliest = duration;
    milliseconds latest = 0ms;
    for (qsizetype i = place.first; i <= place.last; ++i) {
        earliest = std::min(earliest, cues.at(i).begin.value_or(earliest));
        latest = std::max(latest, cues.at(i).end.value_or(latest));
    }
    milliseconds before = 0ms;
    for (qsizetype i = place.first - 1; i >= 0 && before == 0ms; --i)
        before = cues.at(i).end.value_or(0ms);
    milliseconds after = duration;
    for (qsizetype i = place.last + 1; i < cues.size() && after == duration; ++i)
        after = cues.at(i).begin.value_or(duration);
    place.span = {std::min(std::max(before, earliest - maxMargin), earliest),
                  std::max(std::min(after, latest + maxMargin), latest)};
    return place;
}

bool isBefore(const TimeSpan &one, const TimeSpan &other)
{
    return one.begin < other.begin;
}

// `known`, with `part` replacing its lines and the gaps within `span`.
Alignment merged(Alignment known, const Alignment &part, TimeSpan span)
{
    for (const CueAlignment &cue : part.cues) {
        const auto place = std::ranges::find(known.cues, cue.cue, &CueAlignment::cue);
        if (place != known.cues.end())
            *place = cue;
        else
            known.cues.append(cue); // its times had been set by hand, and were given up
    }
    known.untranscribed.removeIf([span](const TimeSpan &gap) { return gap.overlaps(span); });
    known.untranscribed += part.untranscribed;
    std::ranges::sort(known.untranscribed, isBefore);
    return known;
}

} // namespace

Result<Alignment> realign(const QString &audioPath, const Transcript &transcript,
                          const Alignment &known, CueId around, const GoOn &goOn)
{
    const QList<Cue> timed = withAlignedTimes(transcript, known).cues;
    const qsizetype row = transcript.rowOf(around);
    if (row < 0)
        return known;
    const Neighbourhood place = neighbourhoodOf(timed, row, known.duration);
    Transcript part = transcript;
    part.cues = transcript.cues.sliced(place.first, place.last - place.first + 1);
    part.language = known.languages.value(0);
    const AlignOptions options{.language = {}, .resync = true, .part = place.span};
    const auto aligned = align(audioPath, part, options, goOn);
    if (!aligned)
        return aligned.error();
    return merged(known, *aligned, place.span);
}

} // namespace earmark
