// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/speechactivity.h"

namespace earmark {

/// A clock that runs only while somebody speaks.
class SpeechClock
{
public:
    /// Runs all the time if `activity` has no speech.
    explicit SpeechClock(const SpeechActivity &activity);

    milliseconds duration() const { return m_duration; }
    /// The amount of speech before `time`.
    milliseconds spokenBefore(milliseconds time) const;
    /// The first moment that has this much speech before it: for ends.
    milliseconds endAfter(milliseconds spoken) const;
    /// The last such moment, after any pause: for beginnings.
    milliseconds beginAfter(milliseconds spoken) const;

private:
    QList<TimeSpan> m_speech; ///< none empty
    QList<milliseconds> m_before; ///< the amount of speech before each of them
    milliseconds m_duration{0};
};

} // namespace earmark
