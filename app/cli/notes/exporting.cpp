// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/notes/exporting.h"

#include "cli/kept/keptepisode.h"
#include "cli/kept/keptreading.h"
#include "cli/printing/printing.h"
#include "cli/usage/readtemplate.h"
#include "core/files.h"
#include "exports/document/filename.h"
#include "exports/notesexport.h"
#include "exports/templates/templatenotes.h"
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

bool isFolder(const CommandLine &line)
{
    return line.output.endsWith(u'/') || QFileInfo(line.output).isDir();
}

Result<> makeFolder(const CommandLine &line)
{
    if (QDir().mkpath(line.output))
        return done;
    return Error{
        QCoreApplication::translate("terminal", "The folder “%1” can’t be made.").arg(line.output)};
}

Result<> intoFolder(const QList<NotesDocument> &documents, const CommandLine &line,
                    const NotesFormat &format)
{
    if (auto made = makeFolder(line); !made)
        return made;
    const auto written = writeNotesInto(line.output, documents, format);
    return written ? Result<>(done) : written.error();
}

// A folder gets a file for each episode; in one file they follow each other.
Result<> byTemplate(const QList<NotesDocument> &documents, const CommandLine &line)
{
    const auto given = readTemplate(line.textTemplate);
    if (!given)
        return given.error();
    if (auto made = isFolder(line) ? makeFolder(line) : done; !made)
        return made;
    const QString named = isFolder(line) || line.output == "-"_L1 ? line.textTemplate : line.output;
    const TemplateTarget target = templateTargetOf(named);
    QByteArray all;
    for (const NotesDocument &document : documents) {
        const auto made = notesByTemplate(document, *given, target);
        if (!made)
            return made.error();
        if (!isFolder(line)) {
            all += *made;
            continue;
        }
        const QString path =
            QDir(line.output).filePath(exportFileName(document.episode) + u'.' + suffixOf(target));
        if (auto written = writeFile(path, *made); !written)
            return written;
    }
    return isFolder(line) ? Result<>(done) : writeOutput(all, line.output);
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
    if (!line.textTemplate.isEmpty())
        return byTemplate(*documents, line);
    const NotesFormat &format = *notesFormatCalled(line.format);
    if (isFolder(line))
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
