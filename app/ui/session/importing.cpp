// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/importing.h"

#include "audio/texttracks.h"
#include "core/files.h"
#include "formats/input/encoding.h"
#include "formats/registry.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace earmark {
namespace {

Result<ImportedTranscript> keep(const QString &databasePath, KeptTranscript kept,
                                const Reading &reading, const QByteArray &source)
{
    kept.format = reading.format;
    kept.encoding = reading.encoding;
    const auto id = keepTranscript(databasePath, kept, reading.transcript, source);
    if (!id)
        return id.error();
    kept.id = *id;
    return ImportedTranscript{
        .loaded = {.kept = kept, .transcript = reading.transcript, .pins = {}, .alignment = {}},
        .page = {},
        .warnings = reading.warnings(),
        .isNew = true};
}

ImportedTranscript known(LoadedTranscript loaded)
{
    return {.loaded = std::move(loaded), .page = {}, .warnings = {}, .isNew = false};
}

Result<QByteArray> readTranscriptFile(const QString &path)
{
    const QFileInfo file(path);
    if (file.size() > largestTranscript) {
        return Error{QCoreApplication::translate("importing", "“%1” is too large for a transcript.")
                         .arg(file.fileName())};
    }
    return readFile(path);
}

// What the media file carries inside; nothing when none of it can be read.
Result<std::optional<ImportedTranscript>>
importTextTrack(const QString &databasePath, EpisodeId episode, const QString &mediaPath)
{
    for (const TextTrack &track : readTextTracks(mediaPath)) {
        auto reading = readTranscript(track.text);
        if (!reading)
            continue;
        KeptTranscript kept;
        kept.episode = episode;
        kept.sourceName = QFileInfo(mediaPath).fileName();
        auto imported = keep(databasePath, kept, *reading, track.text);
        if (!imported)
            return imported.error();
        return std::optional(*std::move(imported));
    }
    return std::optional<ImportedTranscript>();
}

} // namespace

Result<ImportedTranscript> importTranscriptFile(const QString &databasePath, EpisodeId episode,
                                                const QString &path)
{
    const auto bytes = readTranscriptFile(path);
    if (!bytes)
        return bytes.error();
    auto same = chooseSame(databasePath, episode, *bytes);
    if (!same)
        return same.error();
    if (*same)
        return known(std::move(**same));
    const auto reading = readTranscript(*bytes);
    if (!reading)
        return reading.error();

    KeptTranscript kept;
    kept.episode = episode;
    kept.sourceName = QFileInfo(path).fileName();
    auto imported = keep(databasePath, kept, *reading, *bytes);
    if (imported && !reading->transcript.isTimed()) {
        const auto text = decodeText(*bytes);
        if (auto page = readPage(text ? text->text : QString())) {
            page->reading = {};
            imported->page = *page;
        }
    }
    return imported;
}

Result<ImportedTranscript> importTranscriptPage(const QString &databasePath, EpisodeId episode,
                                                const CopiedPage &copied)
{
    const QByteArray source = copied.text.toUtf8();
    auto same = chooseSame(databasePath, episode, source);
    if (!same)
        return same.error();
    if (*same)
        return known(std::move(**same));
    auto page = readPage(copied.text);
    if (!page)
        return page.error();
    KeptTranscript kept;
    kept.episode = episode;
    auto imported = keep(databasePath, kept, page->reading, source);
    if (imported) {
        page->reading = {};
        if (!copied.address.isEmpty())
            page->link = copied.address;
        imported->page = *page;
    }
    return imported;
}

Result<std::optional<ImportedTranscript>>
findTranscript(const QString &databasePath, EpisodeId episode, const QString &mediaPath)
{
    auto loaded = loadTranscript(databasePath, episode);
    if (!loaded)
        return loaded.error();
    if (*loaded)
        return std::optional(known(std::move(**loaded)));
    QStringList unread;
    for (const QString &path : sidecarsOf(mediaPath)) {
        auto imported = importTranscriptFile(databasePath, episode, path);
        if (imported) {
            imported->warnings = unread + imported->warnings;
            return std::optional(*std::move(imported));
        }
        unread.append(QCoreApplication::translate("importing", "“%1” could not be read: %2")
                          .arg(QFileInfo(path).fileName(), imported.error().message));
    }
    if (!unread.isEmpty())
        return Error{unread.first()};
    return importTextTrack(databasePath, episode, mediaPath);
}

} // namespace earmark
