// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/librarycommands.h"

#include "cli/backup/backup.h"
#include "cli/history/undosteps.h"
#include "cli/kept/recording.h"
#include "cli/search/foundlines.h"
#include "cli/terminal.h"
#include "notes/notebook.h"
#include "search/index/updating.h"
#include "session/history/history.h"
#include "session/history/textact.h"
#include "session/reading/adding.h"
#include "session/reading/replacing.h"
#include "store/librarylock.h"
#include "transcript/edit/turns.h"
#include "transcript/turns/talk.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

/// The context for translating this file's messages.
struct Phrases
{
    Q_DECLARE_TR_FUNCTIONS(terminal)
};

/// Names a speaker by the label or the name used so far: “Speaker #0=Cécile”.
Result<Transcript> withNameFor(const Transcript &text, const QString &wish)
{
    const QString from = wish.section(u'=', 0, 0).trimmed();
    const QString to = wish.section(u'=', 1).trimmed();
    if (from.isEmpty() || to.isEmpty())
        return Error{
            Phrases::tr("“%1” is not a name for a speaker; say “Speaker #0=Cécile”.").arg(wish)};
    for (const Speaker &speaker : text.speakers) {
        if (speaker.label == from || text.speakerName(speaker.id) == from)
            return withName(text, speaker.id, to);
    }
    return Error{Phrases::tr("Nobody is called “%1” in this transcript.").arg(from)};
}

Result<LoadedTranscript> transcriptOf(const Library &library, const Episode &episode)
{
    auto loaded = loadTranscript(library.databasePath(), episode.id);
    if (!loaded)
        return loaded.error();
    if (!*loaded)
        return Error{Phrases::tr("“%1” has no transcript.").arg(episode.title)};
    return **std::move(loaded);
}

Result<Transcript> renamed(Database &database, const Episode &episode,
                           const LoadedTranscript &before, const QStringList &wishes)
{
    Transcript after = before.transcript;
    for (const QString &wish : wishes) {
        auto named = withNameFor(after, wish);
        if (!named)
            return named;
        after = *std::move(named);
    }
    Library library(database);
    Notebook notebook(database);
    const auto notes = notebook.ofEpisode(episode.id);
    if (!notes)
        return notes.error();
    const TextAct act = textAct(before, after, *notes);
    if (act.edit.isEmpty())
        return after;
    QList<Annotation> moved;
    for (const MovedNote &note : act.notes)
        moved.append(note.after);
    History history(library, episode.id);
    const auto step = history.stepTo({.kind = ActKind::RenameSpeaker, .what = act});
    const auto written =
        library.writeStep(episode.id, step.head, step.act,
                          TranscriptEdit{act.transcript, act.edit, notebook.moving(moved)});
    return written ? Result<Transcript>(after) : written.error();
}

Result<> printSpeakers(const Transcript &text, bool asJson)
{
    QJsonArray list;
    QString table;
    const QList<Talk> talks = talkOf(text);
    for (const Speaker &speaker : text.speakers) {
        const auto found = std::ranges::find(talks, speaker.id, &Talk::speaker);
        const Talk said = found == talks.end() ? Talk() : *found;
        const QString name = text.speakerName(speaker.id);
        list.append(QJsonObject{{u"label"_s, speaker.label},
                                {u"name"_s, name},
                                {u"turns"_s, said.turns},
                                {u"words"_s, said.words},
                                {u"ms"_s, qint64(said.time.count())}});
        table += u"%1\t%2\t%3\t%4\t%5\n"_s.arg(speaker.label, name, QString::number(said.turns),
                                               QString::number(said.words),
                                               QString::number(said.time.count()));
    }
    return printList(asJson, list, table);
}

Result<> fillDetails(Library &library, EpisodeId id, const EpisodePage &page)
{
    const auto episode = library.episode(id);
    if (!episode)
        return episode.error();
    const Episode filled = withDetailsOf(page, **episode);
    return filled == **episode ? Result<>(done) : library.setDetails(filled);
}

// What it replaces can be had back by undo.
Result<> importWith(Library &library, EpisodeId id, const QString &transcript, bool anyway)
{
    History history(library, id);
    const auto shown = library.transcripts(id);
    if (!shown)
        return shown.error();
    auto imported =
        importTranscriptFile(library.databasePath(), id, transcript, [](double) { return true; });
    if (!imported)
        return imported.error();
    const TranscriptId after = imported->loaded.kept.id;
    if (imported->isNew) {
        if (auto filled = fillDetails(library, id, imported->page); !filled)
            return filled;
    }
    if (shown->isEmpty() || shown->first().id == after)
        return library.chooseTranscript(after);
    considerReplacing(*imported, {{}, history.past()}, {});
    if (imported->corrections > 0 && !anyway)
        return Error{
            Phrases::tr("The transcript of this episode has %n corrections; to replace it, "
                        "say --anyway.",
                        nullptr, int(imported->corrections))};
    if (auto chosen = library.chooseTranscript(after); !chosen)
        return chosen;
    const ChoiceAct choice{shown->first().id, after, {}, {}};
    const auto step = history.stepTo({.kind = ActKind::ChooseTranscript, .what = choice});
    return library.writeStep(id, step.head, step.act);
}

// What is indexed can be searched all the same.
void indexLibrary(const QString &path, IndexCheck check)
{
    ProgressBar bar;
    const auto goOn = [&bar](double part) {
        bar.show(part);
        return true;
    };
    if (const auto updated = updateSearchIndex(path, check, goOn); !updated)
        complain(updated.error());
}

} // namespace

Result<> addRecording(const CommandLine &line)
{
    LibraryLock lock(libraryPath(line.dataFolder));
    if (auto free = checkFree(lock); !free)
        return free;
    const QString path = QFileInfo(line.files.first()).absoluteFilePath();
    const auto facts = readMediaFacts(path);
    if (!facts)
        return facts.error();
    auto database = Database::open(libraryPath(line.dataFolder));
    if (!database)
        return database.error();
    Library library(*database);
    const auto id = library.keep(episodeOf(path, *facts), facts->cover);
    if (!id)
        return id.error();
    if (!line.transcript.isEmpty()) {
        if (auto imported = importWith(library, *id, line.transcript, line.anyway); !imported)
            return imported;
    }
    const auto episode = library.episode(*id);
    if (!episode)
        return episode.error();
    return writeOutput((*episode)->key.toUtf8() + '\n', u"-"_s);
}

Result<> listSpeakers(const CommandLine &line)
{
    LibraryLock lock(libraryPath(line.dataFolder));
    if (auto free = line.names.isEmpty() ? Result<>(done) : checkFree(lock); !free)
        return free;
    auto database = Database::open(libraryPath(line.dataFolder));
    if (!database)
        return database.error();
    const Library library(*database);
    const auto episode = findEpisode(library, line.files.first());
    if (!episode)
        return episode.error();
    const auto loaded = transcriptOf(library, *episode);
    if (!loaded)
        return loaded.error();
    const auto text = renamed(*database, *episode, *loaded, line.names);
    if (!text)
        return text.error();
    return printSpeakers(loaded->alignment ? withAlignedTimes(*text, *loaded->alignment) : *text,
                         line.json);
}

Result<> restoreLibrary(const CommandLine &line)
{
    LibraryLock lock(libraryPath(line.dataFolder));
    if (auto free = checkFree(lock); !free)
        return free;
    return restoreFrom(libraryPath(line.dataFolder), line.files.first(), line.json);
}

Result<> searchLibrary(const CommandLine &line)
{
    const QString path = libraryPath(line.dataFolder);
    auto database = Database::open(path);
    if (!database)
        return database.error();
    const auto query = readSearchQuery(line.files.join(u' '));
    if (!query)
        return query.error();
    indexLibrary(path, IndexCheck::Everything);
    SearchRequest request{.query = *query, .linesOfEach = line.limit};
    auto answer = findPart(database->sql(), request, [] { return true; });
    if (answer && answer->isIndexBroken) {
        indexLibrary(path, IndexCheck::Anew);
        answer = findPart(database->sql(), request, [] { return true; });
    }
    FoundList found;
    while (answer) {
        addTo(found, *answer, line.limit - found.count());
        if (!answer->hasMore || found.count() >= line.limit)
            return printList(line.json, found.json, found.table);
        request.firstCandidate = answer->nextCandidate;
        answer = findPart(database->sql(), request, [] { return true; });
    }
    return answer.error();
}

Result<> listHistory(const CommandLine &line)
{
    LibraryLock lock(libraryPath(line.dataFolder));
    if (auto free = line.undo > 0 ? checkFree(lock) : Result<>(done); !free)
        return free;
    auto database = Database::open(libraryPath(line.dataFolder));
    if (!database)
        return database.error();
    Library library(*database);
    const auto episode = findEpisode(library, line.files.first());
    if (!episode)
        return episode.error();
    if (line.undo > 0) {
        if (auto undone = undoSteps(*database, *episode, line.undo); !undone)
            return undone;
    }
    const History history(library, episode->id);
    QJsonArray list;
    QString table;
    for (qsizetype i = 0; i < history.count(); ++i) {
        const QString name = nameOf(ActKind(history.act(i).kind));
        const QString made = history.act(i).made.toUTC().toString(Qt::ISODateWithMs);
        const bool isDone = i < history.done();
        const QString state = history.act(i).name;
        list.append(QJsonObject{
            {u"name"_s, name}, {u"made"_s, made}, {u"done"_s, isDone}, {u"state"_s, state}});
        table += u"%1\t%2\t%3\t%4\n"_s.arg(made, name, isDone ? QString() : Phrases::tr("undone"),
                                           state);
    }
    return printList(line.json, list, table);
}

} // namespace earmark
