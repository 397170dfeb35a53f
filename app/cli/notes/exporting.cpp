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

Result<QList<EpisodeId>> askedEpisodes(const Library &library, const CommandLine &line)
{
    QList<EpisodeId> ids;
    for (const QString &asked : line.files) {
        const auto found = findEpisode(library, asked);
        if (!found)
            return found.error();
        if (!ids.contains(found->id))
            ids += found->id;
    }
    if (!line.all)
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

Result<QList<NotesDocument>> askedDocuments(const Library &library, const Notebook &notebook,
                                            const CommandLine &line)
{
    const auto ids = askedEpisodes(library, line);
    if (!ids)
        return ids.error();
    QList<NotesDocument> documents;
    for (const EpisodeId id : *ids) {
        auto document = notesDocument(library, notebook, id);
        if (!document)
            return document.error();
        if (!*document)
            continue; // removed meanwhile
        (*document)->by = line.by;
        if (line.withTranscript && (*document)->episode.hasTranscript) {
            auto text = keptText(library, (*document)->episode);
            if (!text)
                return text.error();
            (*document)->transcript = std::move(text->transcript);
            (*document)->transcriptId = text->id;
        }
        documents += **std::move(document);
    }
    return documents;
}

Result<> intoFolder(const QList<NotesDocument> &documents, const CommandLine &line,
                    const NotesFormat &format)
{
    if (!QDir().mkpath(line.output))
        return Error{QCoreApplication::translate("terminal", "The folder “%1” can’t be made.")
                         .arg(line.output)};
    const auto written = writeNotesInto(line.output, documents, format);
    return written ? Result<>(done) : written.error();
}

} // namespace

Result<> exportNotes(const CommandLine &line)
{
    auto database = Database::open(libraryPath(line.dataFolder));
    if (!database)
        return database.error();
    const Library library(*database);
    const Notebook notebook(*database);
    const auto documents = askedDocuments(library, notebook, line);
    if (!documents)
        return documents.error();
    if (documents->isEmpty())
        return Error{QCoreApplication::translate("terminal", "The library has no notes.")};
    const NotesFormat &format = *notesFormatCalled(line.format);
    if (line.output.endsWith(u'/') || QFileInfo(line.output).isDir())
        return intoFolder(*documents, line, format);
    if (documents->size() > 1 && !format.holdsMany)
        return Error{QCoreApplication::translate("terminal",
                                                 "This format has one episode in a file; name a "
                                                 "folder with -o, its name ending with /.")};
    if (line.output != "-"_L1)
        return writeNotesTo(*documents, line.output, line.format);
    const auto bytes = format.write(*documents);
    return bytes ? writeOutput(*bytes, u"-"_s) : bytes.error();
}

} // namespace earmark
