// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/kept/keptreading.h"

#include "cli/terminal.h"
#include "session/text/showntext.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

bool isNamedLikeAFile(const QString &asked)
{
    return asked == "-"_L1 || asked.contains(u'/') || !formatOfFileName(asked).isEmpty()
        || QFileInfo::exists(asked);
}

} // namespace

Result<std::optional<Reading>> findKeptReading(const QString &dataFolder, const QString &asked)
{
    if (asked == "-"_L1 || !QFileInfo::exists(libraryPath(dataFolder)))
        return std::optional<Reading>();
    auto database = Database::open(libraryPath(dataFolder));
    if (!database)
        return database.error();
    const Library library(*database);
    const auto episode = findEpisode(library, asked);
    if (!episode && isNamedLikeAFile(asked))
        return std::optional<Reading>();
    if (!episode)
        return episode.error();
    const auto loaded = loadTranscript(library.databasePath(), episode->id);
    if (!loaded)
        return loaded.error();
    if (!*loaded)
        return Error{
            QCoreApplication::translate("terminal", "“%1” has no transcript.").arg(episode->title)};
    const auto heard = library.speech(episode->id);
    const auto speech = heard ? speechFromBytes(*heard) : std::nullopt;
    Reading reading;
    reading.format = (*loaded)->kept.format;
    reading.encoding = (*loaded)->kept.encoding;
    reading.transcript = shownText(**loaded, speech.value_or(SpeechActivity()), episode->duration);
    return std::optional(reading);
}

} // namespace earmark
