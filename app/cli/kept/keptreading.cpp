// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/kept/keptreading.h"

#include "session/text/showntext.h"

#include <QCoreApplication>

namespace earmark {

namespace {

Transcript shownTextOf(const Library &library, const Episode &episode,
                       const LoadedTranscript &loaded)
{
    const auto heard = library.speech(episode.id);
    const auto speech = heard ? speechFromBytes(*heard) : std::nullopt;
    return shownText(loaded, speech.value_or(SpeechActivity()), episode.duration);
}

} // namespace

Result<Reading> keptReading(const Library &library, const Episode &episode)
{
    const auto loaded = loadTranscript(library.databasePath(), episode.id);
    if (!loaded)
        return loaded.error();
    if (!*loaded)
        return Error{
            QCoreApplication::translate("terminal", "“%1” has no transcript.").arg(episode.title)};
    Reading reading;
    reading.format = (*loaded)->kept.format;
    reading.encoding = (*loaded)->kept.encoding;
    reading.transcript = shownTextOf(library, episode, **loaded);
    return reading;
}

Result<KeptText> keptText(const Library &library, const Episode &episode)
{
    const auto loaded = loadTranscript(library.databasePath(), episode.id);
    if (!loaded)
        return loaded.error();
    if (!*loaded)
        return KeptText();
    return KeptText{shownTextOf(library, episode, **loaded), (*loaded)->kept.id};
}

} // namespace earmark
