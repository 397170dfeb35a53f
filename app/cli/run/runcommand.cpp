// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/run/runcommand.h"

#include "cli/aligncommand.h"
#include "cli/backup/backup.h"
#include "cli/convertcommand.h"
#include "cli/feeds/feedcommand.h"
#include "cli/feeds/showslibrary.h"
#include "cli/feeds/subscribing.h"
#include "cli/librarycommands.h"
#include "cli/notes/exporting.h"
#include "cli/notes/noting.h"
#include "cli/playsession.h"
#include "cli/terminal.h"

#include <QCoreApplication>

namespace earmark {

namespace {

// Runs a command that needs the event loop.
template<typename Session>
int runSession(const CommandLine &line)
{
    Session session(line);
    QObject::connect(&session, &Session::finished, qApp, &QCoreApplication::exit,
                     Qt::QueuedConnection);
    session.start();
    return QCoreApplication::exec();
}

// The wish with what it shares with other commands.
NotesWish wishOf(const CommandLine &line)
{
    NotesWish wish = line.notes;
    wish.library = libraryPath(line.dataFolder);
    wish.episodes = line.files;
    wish.output = line.output;
    wish.format = line.format;
    wish.asJson = line.json;
    return wish;
}

} // namespace

int runInTerminal(const CommandLine &line)
{
    using Command = CommandLine::Command;
    if (line.command == Command::Play)
        return runSession<PlaySession>(line);
    if (line.command == Command::Feed && isFeedAddress(line.files.first()))
        return runSession<FeedSession>(line);
    if (line.command == Command::Subscribe || line.command == Command::Refresh)
        return runSession<ShowsSession>(line);
    const auto result = line.command == Command::Convert ? convertTranscripts(line)
        : line.command == Command::Formats               ? listFormats(line)
        : line.command == Command::Export                ? exportNotes(wishOf(line))
        : line.command == Command::Align                 ? alignTranscript(line)
        : line.command == Command::Add                   ? addRecording(line)
        : line.command == Command::Speakers              ? listSpeakers(line)
        : line.command == Command::History               ? listHistory(line)
        : line.command == Command::Voices                ? listVoices(line)
        : line.command == Command::Search                ? searchLibrary(line)
        : line.command == Command::Note                  ? addNote(wishOf(line))
        : line.command == Command::Notes                 ? listNotes(wishOf(line))
        : line.command == Command::ImportNotes           ? importNotes(wishOf(line))
        : line.command == Command::Feed                  ? showFeed(line)
        : line.command == Command::Shows                 ? listShows(line)
        : line.command == Command::Opml                  ? writeShows(line)
        : line.command == Command::Queue                 ? listQueue(line)
        : line.command == Command::Restore               ? restoreLibrary(line)
        : line.command == Command::Backup
        ? backUpTo(libraryPath(line.dataFolder), line.files.first(), line.json)
        : listEpisodes(line);
    return exitCodeOf(result);
}

} // namespace earmark
