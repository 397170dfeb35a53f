// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/importing.h"

#include "core/files.h"

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
        .loaded = {.kept = kept, .transcript = reading.transcript, .pins = {}},
        .page = {},
        .warnings = reading.warnings,
        .isNew = true};
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

} // namespace

Result<ImportedTranscript> importTranscriptFile(const QString &databasePath, EpisodeId episode,
                                                const QString &path)
{
    const auto bytes = readTranscriptFile(path);
    if (!bytes)
        return bytes.error();
    const auto reading = readTranscript(*bytes);
    if (!reading)
        return reading.error();

    KeptTranscript kept;
    kept.episode = episode;
    kept.sourceName = QFileInfo(path).fileName();
    auto imported = keep(databasePath, kept, *reading, *bytes);
    if (imported && !reading->transcript.isTimed()) {
        if (auto page = readPage(QString::fromUtf8(*bytes))) {
            page->reading = {};
            imported->page = *page;
        }
    }
    return imported;
}

Result<ImportedTranscript> importTranscriptPage(const QString &databasePath, EpisodeId episode,
                                                const QString &text)
{
    auto page = readPage(text);
    if (!page)
        return page.error();
    KeptTranscript kept;
    kept.episode = episode;
    auto imported = keep(databasePath, kept, page->reading, text.toUtf8());
    if (imported) {
        page->reading = {};
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
    if (*loaded) {
        return std::optional(ImportedTranscript{
            .loaded = std::move(**loaded), .page = {}, .warnings = {}, .isNew = false});
    }
    for (const QString &path : sidecarsOf(mediaPath)) {
        if (auto imported = importTranscriptFile(databasePath, episode, path))
            return std::optional(*std::move(imported));
    }
    return std::optional<ImportedTranscript>();
}

} // namespace earmark
