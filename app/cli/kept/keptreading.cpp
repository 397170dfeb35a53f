// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/kept/keptreading.h"

#include "session/text/showntext.h"

#include <QCoreApplication>

namespace earmark {

Result<Reading> keptReading(const Library &library, const Episode &episode)
{
    const auto loaded = loadTranscript(library.databasePath(), episode.id);
    if (!loaded)
        return loaded.error();
    if (!*loaded)
        return Error{
            QCoreApplication::translate("terminal", "“%1” has no transcript.").arg(episode.title)};
    const auto heard = library.speech(episode.id);
    const auto speech = heard ? speechFromBytes(*heard) : std::nullopt;
    Reading reading;
    reading.format = (*loaded)->kept.format;
    reading.encoding = (*loaded)->kept.encoding;
    reading.transcript = shownText(**loaded, speech.value_or(SpeechActivity()), episode.duration);
    return reading;
}

} // namespace earmark
