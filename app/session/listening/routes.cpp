// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/listening/routes.h"

#include "transcript/turns/talk.h"

using namespace std::chrono_literals;

namespace earmark {

Route repeating(TimeSpan span)
{
    return {.cuts = {{.at = span.end, .to = span.begin}}};
}

// A line shorter than that would only buzz.
Route repeatingLines(const Transcript &transcript)
{
    Route route;
    for (qsizetype row = 0; row < transcript.cues.size(); ++row) {
        const auto span = lineSpan(transcript, row);
        if (span && span->duration() >= 100ms)
            route.cuts.append({.at = span->end, .to = span->begin});
    }
    return route;
}

Route playingOnly(const QList<TimeSpan> &spans)
{
    Route route;
    milliseconds left = 0ms;
    for (const TimeSpan &span : spans) {
        if (span.duration() <= 0ms)
            continue;
        if (span.begin > left)
            route.cuts.append({.at = left, .to = span.begin});
        left = span.end;
    }
    route.cuts.append({.at = left, .to = Route::nowhere});
    return route;
}

} // namespace earmark
