// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/run/commands.h"

#include "cli/aligncommand.h"
#include "cli/backup/backup.h"
#include "cli/convertcommand.h"
#include "cli/feeds/downloading.h"
#include "cli/feeds/feedcommand.h"
#include "cli/feeds/showslibrary.h"
#include "cli/feeds/subscribing.h"
#include "cli/librarycommands.h"
#include "cli/notes/exporting.h"
#include "cli/notes/noting.h"
#include "cli/player/playercommand.h"
#include "cli/playsession.h"
#include "cli/run/completions.h"
#include "cli/terminal.h"
#include "feeds/lists/opml.h"
#include "search/query/searchquery.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

/// The context for translating this file's messages.
struct CommandWords
{
    Q_DECLARE_TR_FUNCTIONS(commandLine)
};

template<Result<> (*Run)(const CommandLine &)>
int runOnce(const CommandLine &line)
{
    return exitCodeOf(Run(line));
}

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

int runFeed(const CommandLine &line)
{
    return isFeedAddress(line.files.first()) ? runSession<FeedSession>(line)
                                             : runOnce<showFeed>(line);
}

Result<> backUpLibrary(const CommandLine &line)
{
    return backUpTo(libraryPath(line.dataFolder), line.files.first(), line.json);
}

Result<> checkEpisodes(const CommandLine &line)
{
    if (line.files.isEmpty() != line.all)
        return Error{CommandWords::tr("Name episodes, or say --all; see “earmark --help”.")};
    return done;
}

Result<> checkPage(const CommandLine &line)
{
    if (line.output.isEmpty() || line.output.startsWith(u'-'))
        return Error{
            CommandWords::tr("Say where to write the page with -o; see “earmark --help”.")};
    return done;
}

Result<> checkDownloads(const CommandLine &line)
{
    if (line.files.isEmpty() != line.onlyNew)
        return Error{CommandWords::tr("Name episodes, or say --new; see “earmark --help”.")};
    return done;
}

Result<> checkShell(const CommandLine &line)
{
    if (!completedShells().contains(line.files.first()))
        return Error{CommandWords::tr("Name a shell: bash, zsh or fish.")};
    return done;
}

Result<> checkQuery(const CommandLine &line)
{
    const auto query = readSearchQuery(line.files.join(u' '));
    if (!query)
        return query.error();
    if (query->isEmpty())
        return Error{CommandWords::tr("Say what to look for; see “earmark --help”.")};
    return done;
}

const QList<Command> commandTable{
    {.name = {}, .options = {u"transcript"_s, u"at"_s, u"demo"_s}, .maxOperands = Command::any},
    {.name = u"convert"_s,
     .options = {u"output"_s, u"to"_s, u"from"_s, u"strict"_s, u"report"_s, u"encoding"_s,
                 u"speaker"_s, u"not-speaker"_s, u"only-named"_s, u"template"_s, u"width"_s},
     .run = runOnce<convertTranscripts>,
     .minOperands = 1,
     .maxOperands = Command::any,
     .writes = Command::Writes::Transcript},
    {.name = u"formats"_s, .options = {u"json"_s}, .run = runOnce<listFormats>},
    {.name = u"export"_s,
     .options = {u"output"_s, u"to"_s, u"all"_s, u"by"_s, u"with-transcript"_s, u"template"_s},
     .run = runOnce<exportNotes>,
     .maxOperands = Command::any,
     .writes = Command::Writes::Notes,
     .check = checkEpisodes},
    {.name = u"player"_s,
     .options = {u"output"_s, u"link"_s},
     .run = runOnce<exportPlayer>,
     .minOperands = 1,
     .maxOperands = 1,
     .check = checkPage},
    {.name = u"note"_s,
     .options = {u"at"_s, u"quote"_s, u"text"_s, u"tag"_s},
     .run = runOnce<addNote>,
     .minOperands = 1,
     .maxOperands = 1},
    {.name = u"notes"_s,
     .options = {u"json"_s, u"query"_s, u"tag"_s, u"show"_s},
     .run = runOnce<listNotes>},
    {.name = u"import-notes"_s,
     .options = {u"episode"_s},
     .run = runOnce<importNotes>,
     .minOperands = 1,
     .maxOperands = 1},
    {.name = u"episodes"_s, .options = {u"json"_s}, .run = runOnce<listEpisodes>},
    {.name = u"play"_s,
     .options = {u"at"_s, u"speed"_s, u"log"_s},
     .run = runSession<PlaySession>,
     .minOperands = 1,
     .maxOperands = 1},
    {.name = u"align"_s,
     .options = {u"output"_s, u"to"_s, u"language"_s, u"resync"_s, u"anyway"_s, u"report"_s},
     .run = runOnce<alignTranscript>,
     .minOperands = 2,
     .maxOperands = 2,
     .writes = Command::Writes::Transcript},
    {.name = u"add"_s,
     .options = {u"transcript"_s, u"anyway"_s},
     .run = runOnce<addRecording>,
     .minOperands = 1,
     .maxOperands = 1},
    {.name = u"speakers"_s,
     .options = {u"set"_s, u"json"_s},
     .run = runOnce<listSpeakers>,
     .minOperands = 1,
     .maxOperands = 1},
    {.name = u"history"_s,
     .options = {u"undo"_s, u"json"_s},
     .run = runOnce<listHistory>,
     .minOperands = 1,
     .maxOperands = 1},
    {.name = u"voices"_s,
     .options = {u"apart"_s, u"json"_s},
     .run = runOnce<listVoices>,
     .minOperands = 2,
     .maxOperands = 2},
    {.name = u"search"_s,
     .options = {u"json"_s, u"limit"_s},
     .run = runOnce<searchLibrary>,
     .maxOperands = Command::any,
     .check = checkQuery},
    {.name = u"feed"_s, .options = {u"json"_s}, .run = runFeed, .minOperands = 1, .maxOperands = 1},
    {.name = u"subscribe"_s,
     .options = {u"json"_s, u"no-pause"_s},
     .run = runSession<ShowsSession>,
     .minOperands = 1,
     .maxOperands = 1},
    {.name = u"download"_s,
     .options = {u"new"_s, u"json"_s},
     .run = runSession<DownloadSession>,
     .maxOperands = Command::any,
     .check = checkDownloads},
    {.name = u"refresh"_s,
     .options = {u"json"_s, u"no-pause"_s},
     .run = runSession<ShowsSession>,
     .maxOperands = Command::any},
    {.name = u"shows"_s, .options = {u"json"_s}, .run = runOnce<listShows>, .maxOperands = 1},
    {.name = u"opml"_s, .options = {u"output"_s}, .run = runOnce<writeShows>},
    {.name = u"queue"_s,
     .options = {u"json"_s},
     .run = runOnce<listQueue>,
     .maxOperands = Command::any},
    {.name = u"backup"_s,
     .options = {u"json"_s},
     .run = runOnce<backUpLibrary>,
     .minOperands = 1,
     .maxOperands = 1},
    {.name = u"restore"_s,
     .options = {u"json"_s},
     .run = runOnce<restoreLibrary>,
     .minOperands = 1,
     .maxOperands = 1},
    {.name = u"completions"_s,
     .run = runOnce<writeCompletions>,
     .minOperands = 1,
     .maxOperands = 1,
     .check = checkShell},
};

} // namespace

const QList<Command> &commands()
{
    return commandTable;
}

const Command &commandCalled(const QString &name)
{
    const auto found = std::ranges::find(commandTable, name, &Command::name);
    return found == commandTable.end() ? commandTable.first() : *found;
}

} // namespace earmark
