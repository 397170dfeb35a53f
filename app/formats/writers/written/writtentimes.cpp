// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/writers/written/writtentimes.h"

#include "formats/input/timestamp.h"

#include <QCoreApplication>

#include <algorithm>

namespace earmark {

namespace {

constexpr milliseconds perLetter{66};

// When the first timed line after `row` begins.
std::optional<milliseconds> nextBegin(const QList<Cue> &cues, qsizetype row)
{
    for (qsizetype next = row + 1; next < cues.size(); ++next) {
        if (cues.at(next).begin)
            return cues.at(next).begin;
    }
    return {};
}

milliseconds timeFor(const Cue &cue)
{
    return perLetter * qsizetype(cue.text.size());
}

} // namespace

bool hasKnownTimes(const Cue &cue)
{
    return cue.begin && cue.origin != TimeOrigin::None && cue.origin != TimeOrigin::Estimated;
}

QString writtenClock(milliseconds time)
{
    return writtenTimestamp(time, u'.').section(u'.', 0, 0);
}

Result<WrittenTimes> writtenTimes(const Transcript &transcript)
{
    const QList<Cue> &cues = transcript.cues;
    if (std::ranges::none_of(cues, [](const Cue &cue) { return cue.begin.has_value(); }))
        return Error{QCoreApplication::translate(
            "writeTranscript", "This format needs times, and no line of this transcript has one.")};

    WrittenTimes times;
    times.spans.reserve(cues.size());
    milliseconds last{0};
    std::optional<milliseconds> next;
    for (qsizetype row = 0; row < cues.size(); ++row) {
        const Cue &cue = cues.at(row);
        times.estimates += hasKnownTimes(cue) ? 0 : 1;
        if (!next || row == 0 || cue.begin)
            next = nextBegin(cues, row);
        const milliseconds begin = cue.begin.value_or(std::min(last, next.value_or(last)));
        const milliseconds likelyEnd = begin + timeFor(cue);
        const milliseconds end = cue.end.value_or(next ? std::min(*next, likelyEnd) : likelyEnd);
        times.spans.append({.begin = begin, .end = std::max(begin, end)});
        last = std::max(last, times.spans.last().end);
    }
    return times;
}

} // namespace earmark
