// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/kept/keptepisode.h"
#include "cli/kept/recording.h"
#include "cli/notes/noting.h"
#include "cli/printing/printing.h"
#include "core/files.h"
#include "exports/reading/importednotes.h"
#include "transcript/folding.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <functional>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

/// The context for translating this file's messages.
struct ImportingWords
{
    Q_DECLARE_TR_FUNCTIONS(terminal)
};

bool isAddressOf(const Episode &episode, const QString &address)
{
    return !address.isEmpty()
        && episode.page.toString(QUrl::RemoveFragment)
        == QUrl(address).toString(QUrl::RemoveFragment);
}

bool hasTitle(const Episode &episode, const ImportedEpisode &imported)
{
    const QString title = foldedWords(imported.title);
    if (title.isEmpty() || foldedWords(episode.title) != title)
        return false;
    return imported.show.isEmpty() || episode.show.isEmpty()
        || foldedWords(imported.show) == foldedWords(episode.show);
}

// The episode by key, file, page or title, whichever is found first; only if it is one.
Result<Episode> episodeFor(const QList<Episode> &episodes, const ImportedEpisode &imported)
{
    using Fits = std::function<bool(const Episode &)>;
    const std::array<Fits, 4> signs{
        [&](const Episode &one) { return !one.key.isEmpty() && one.key == imported.key; },
        [&](const Episode &one) {
            return !imported.mediaPath.isEmpty() && one.mediaPath == imported.mediaPath;
        },
        [&](const Episode &one) { return isAddressOf(one, imported.page); },
        [&](const Episode &one) { return hasTitle(one, imported); }};
    for (const Fits &fits : signs) {
        const auto count = std::ranges::count_if(episodes, fits);
        if (count == 1)
            return *std::ranges::find_if(episodes, fits);
        if (count > 1)
            return Error{ImportingWords::tr("More than one episode is called “%1”; name one with "
                                            "--episode.")
                             .arg(imported.title)};
    }
    if (imported.title.isEmpty())
        return Error{ImportingWords::tr("The file does not say which episode its notes belong to; "
                                        "name it with --episode.")};
    return Error{
        ImportingWords::tr("The library has no episode “%1”; add its recording first, or name "
                           "another one with --episode.")
            .arg(imported.title)};
}

// The words of another library's transcript have to be looked for.
Result<> releaseForeign(const Library &library, EpisodeId id, QList<Annotation> &notes)
{
    const auto transcripts = library.transcripts(id);
    if (!transcripts)
        return transcripts.error();
    for (Annotation &note : notes) {
        const bool isKnown =
            note.anchor && std::ranges::any_of(*transcripts, [&](const KeptTranscript &kept) {
                return kept.id == note.anchor->transcript;
            });
        if (note.anchor && !isKnown)
            note.anchor->transcript = {};
    }
    return done;
}

Result<QList<Annotation>> notesFor(const Library &library, const ImportedNotes &imported,
                                   const CommandLine &line)
{
    const auto episodes = library.episodes();
    if (!episodes)
        return episodes.error();
    QList<Annotation> notes;
    for (const ImportedEpisode &one : imported.episodes) {
        if (one.notes.isEmpty())
            continue;
        const auto episode = line.episode.isEmpty() ? episodeFor(*episodes, one)
                                                    : findEpisode(library, line.episode);
        if (!episode)
            return episode.error();
        QList<Annotation> own = one.notes;
        for (Annotation &note : own)
            note.episode = episode->id;
        if (auto released = releaseForeign(library, episode->id, own); !released)
            return released.error();
        notes += own;
    }
    return notes;
}

} // namespace

Result<> importNotes(const CommandLine &line)
{
    LibraryLock lock(libraryPath(line.dataFolder));
    if (auto free = checkFree(lock); !free)
        return free;
    const auto bytes = readFile(line.files.first());
    if (!bytes)
        return bytes.error();
    const auto imported = readNotes(*bytes);
    if (!imported)
        return imported.error();
    auto database = Database::open(libraryPath(line.dataFolder));
    if (!database)
        return database.error();
    Library library(*database);
    Notebook notebook(*database);
    const auto notes = notesFor(library, *imported, line);
    if (!notes)
        return notes.error();
    const auto added = addWithHistory(library, notebook, *notes);
    if (!added)
        return added.error();
    return writeOutput(
        ImportingWords::tr("%1 of %2 notes are new.").arg(added->size()).arg(notes->size()).toUtf8()
            + '\n',
        u"-"_s);
}

} // namespace earmark
