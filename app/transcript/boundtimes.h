// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/boundedtime.h"
#include "transcript/transcript.h"

namespace earmark {

/// Corrects impossible times: one later than `latestTime` becomes unknown, one before the beginning
/// becomes the beginning.
inline void boundTimes(Cue &cue)
{
    for (std::optional<milliseconds> *time : {&cue.begin, &cue.end}) {
        if (*time && **time > latestTime)
            time->reset();
        else if (*time)
            *time = boundedTime(**time);
    }
    for (Word &word : cue.words) {
        if (word.span && std::max(word.span->begin, word.span->end) > latestTime)
            word.span.reset();
        else if (word.span)
            word.span = {boundedTime(word.span->begin), boundedTime(word.span->end)};
    }
}

} // namespace earmark
