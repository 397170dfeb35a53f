// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/kepttranscript.h"

#include "library/transcriptrepository.h"
#include "store/database.h"

namespace earmark {

Result<TranscriptId> keepTranscript(const QString &databasePath, const KeptTranscript &kept,
                                    const Transcript &transcript, const QByteArray &source)
{
    const auto database = Database::connect(databasePath);
    if (!database)
        return database.error();
    return TranscriptRepository(database->sql()).add(kept, transcript, source);
}

namespace {

Result<std::optional<LoadedTranscript>> loadChosen(const TranscriptRepository &transcripts,
                                                   EpisodeId id)
{
    const auto kept = transcripts.ofEpisode(id);
    if (!kept)
        return kept.error();
    if (kept->isEmpty())
        return std::optional<LoadedTranscript>();

    auto content = transcripts.content(kept->first().id);
    if (!content)
        return content.error();
    auto pins = transcripts.pins(kept->first().id);
    if (!pins)
        return pins.error();
    auto alignment = transcripts.alignment(kept->first().id);
    if (!alignment)
        return alignment.error();
    return std::optional(LoadedTranscript{kept->first(), std::move(*content), std::move(*pins),
                                          std::move(*alignment)});
}

} // namespace

Result<std::optional<LoadedTranscript>> loadTranscript(const QString &databasePath, EpisodeId id)
{
    const auto database = Database::connect(databasePath);
    if (!database)
        return database.error();
    return loadChosen(TranscriptRepository(database->sql()), id);
}

Result<std::optional<LoadedTranscript>> chooseSame(const QString &databasePath, EpisodeId id,
                                                   const QByteArray &source)
{
    const auto database = Database::connect(databasePath);
    if (!database)
        return database.error();
    TranscriptRepository transcripts(database->sql());
    const auto same = transcripts.findSame(id, source);
    if (!same)
        return same.error();
    if (!*same)
        return std::optional<LoadedTranscript>();
    if (auto chosen = transcripts.choose(**same); !chosen)
        return chosen.error();
    return loadChosen(transcripts, id);
}

} // namespace earmark
