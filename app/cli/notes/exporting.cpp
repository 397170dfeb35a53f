// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/notes/exporting.h"

#include "cli/kept/keptepisode.h"
#include "cli/kept/keptreading.h"
#include "cli/printing/printing.h"
#include "exports/notesexport.h"
#include "notes/notebook.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

Result<QList<EpisodeId>> wishedEpisodes(const Library &library, const NotesWish &wish)
{
    QList<EpisodeId> ids;
    for (const QString &asked : wish.episodes) {
        const auto found = findEpisode(library, asked);
        if (!found)
            return found.error();
        if (!ids.contains(found->id))
            ids += found->id;
    }
    if (!wish.all)
        return ids;
    const auto episodes = library.episodes();
    if (!episodes)
        return episodes.error();
    for (const Episode &episode : *episodes) {
        if (episode.noteCount > 0)
            ids += episode.id;
    }
    return ids;
}

// An episode without a transcript is exported without one.
Result<> addTranscript(const Library &library, NotesDocument &document)
{
    if (!document.episode.hasTranscript)
        return done;
    auto reading = keptReading(library, document.episode);
    if (!reading)
        return reading.error();
    const auto kept = library.transcripts(document.episode.id);
    if (!kept)
        return kept.error();
    document.transcript = std::move(reading->transcript);
    document.transcriptId = kept->isEmpty() ? TranscriptId() : kept->first().id;
    return done;
}

Result<QList<NotesDocument>> wishedDocuments(const Library &library, const Notebook &notebook,
                                             const NotesWish &wish)
{
    const auto ids = wishedEpisodes(library, wish);
    if (!ids)
        return ids.error();
    QList<NotesDocument> documents;
    for (const EpisodeId id : *ids) {
        auto document = notesDocument(library, notebook, id);
        if (!document)
            return document.error();
        if (!*document)
            continue; // removed meanwhile
        (*document)->by = wish.by;
        if (wish.withTranscript) {
            if (auto added = addTranscript(library, **document); !added)
                return added.error();
        }
        documents += **std::move(document);
    }
    return documents;
}

Result<> intoFolder(const QList<NotesDocument> &documents, const NotesWish &wish,
                    const NotesFormat &format)
{
    if (!QDir().mkpath(wish.output))
        return Error{QCoreApplication::translate("terminal", "The folder “%1” can’t be made.")
                         .arg(wish.output)};
    const auto written = writeNotesInto(wish.output, documents, format);
    return written ? Result<>(done) : written.error();
}

} // namespace

Result<> exportNotes(const NotesWish &wish)
{
    auto database = Database::open(wish.library);
    if (!database)
        return database.error();
    const Library library(*database);
    const Notebook notebook(*database);
    const auto documents = wishedDocuments(library, notebook, wish);
    if (!documents)
        return documents.error();
    if (documents->isEmpty())
        return Error{QCoreApplication::translate("terminal", "The library has no notes.")};
    const NotesFormat &format = *notesFormatCalled(wish.format);
    if (wish.output.endsWith(u'/') || QFileInfo(wish.output).isDir())
        return intoFolder(*documents, wish, format);
    if (documents->size() > 1 && !format.holdsMany)
        return Error{QCoreApplication::translate("terminal",
                                                 "This format has one episode in a file; name a "
                                                 "folder with -o, its name ending with /.")};
    if (wish.output != "-"_L1)
        return writeNotesTo(*documents, wish.output, wish.format);
    const auto bytes = format.write(*documents);
    return bytes ? writeOutput(*bytes, u"-"_s) : bytes.error();
}

} // namespace earmark
