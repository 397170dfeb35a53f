// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/speechactivity.h"

namespace earmark {

/// A clock that runs only while somebody speaks.
class SpeechClock
{
public:
    /// Without any speech in `activity` it runs all the time.
    explicit SpeechClock(const SpeechActivity &activity);

    milliseconds duration() const { return m_duration; }
    /// How much is spoken before `time`.
    milliseconds spokenBefore(milliseconds time) const;
    /// The first moment at which so much has been spoken, as an end takes it.
    milliseconds endAfter(milliseconds spoken) const;
    /// The last such moment, after a pause, as a beginning takes it.
    milliseconds beginAfter(milliseconds spoken) const;

private:
    QList<TimeSpan> m_speech; ///< none empty
    QList<milliseconds> m_before; ///< what is spoken before each of them
    milliseconds m_duration{0};
};

} // namespace earmark
