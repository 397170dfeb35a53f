// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/kepttranscript.h"

#include "library/transcriptrepository.h"
#include "store/database.h"

#include <algorithm>

namespace earmark {

Result<TranscriptId> keepTranscript(const QString &databasePath, const KeptTranscript &kept,
                                    const Transcript &transcript, const QByteArray &source,
                                    const std::function<bool()> &goOn)
{
    const auto database = Database::connect(databasePath, Database::Sync::Normal);
    if (!database)
        return database.error();
    return TranscriptRepository(database->sql()).add(kept, transcript, source, goOn);
}

namespace {

Result<LoadedTranscript> loadKept(const TranscriptRepository &transcripts,
                                  const KeptTranscript &kept)
{
    auto content = transcripts.content(kept.id);
    if (!content)
        return content.error();
    auto pins = transcripts.pins(kept.id);
    if (!pins)
        return pins.error();
    auto alignment = transcripts.alignment(kept.id);
    if (!alignment)
        return alignment.error();
    return LoadedTranscript{kept, std::move(*content), std::move(*pins), std::move(*alignment)};
}

Result<std::optional<LoadedTranscript>> loadIfAny(const TranscriptRepository &transcripts,
                                                  const std::optional<KeptTranscript> &kept)
{
    if (!kept)
        return std::optional<LoadedTranscript>();
    auto loaded = loadKept(transcripts, *kept);
    if (!loaded)
        return loaded.error();
    return std::optional(*std::move(loaded));
}

// Takes over the names of speakers with the same label.
Transcript withNames(Transcript transcript, const Transcript &before)
{
    for (Speaker &speaker : transcript.speakers) {
        const auto same = std::ranges::find(before.speakers, speaker.label, &Speaker::label);
        if (same != before.speakers.end())
            speaker.name = same->name;
    }
    return transcript;
}

// A pin moves to the line with the same text: from the third “Yes.” to the third “Yes.”.
Pins movedPins(const LoadedTranscript &before, const Transcript &transcript)
{
    QHash<QString, QList<CueId>> lines;
    for (const Cue &cue : transcript.cues)
        lines[cue.text].append(cue.id);
    Pins pins;
    QHash<QString, qsizetype> times;
    for (const Cue &cue : before.transcript.cues) {
        const qsizetype time = times[cue.text]++;
        const QList<CueId> same = lines.value(cue.text);
        if (before.pins.contains(cue.id) && time < same.size())
            pins.insert(same.at(time), before.pins.value(cue.id));
    }
    return pins;
}

} // namespace

void apply(const TranscriptEdit &edit, LoadedTranscript &loaded)
{
    apply(edit.edit, loaded.transcript);
    if (loaded.alignment)
        apply(edit.edit, *loaded.alignment);
    loaded.pins.insert(edit.pins);
    for (const CueId cue : edit.unpinned)
        loaded.pins.remove(cue);
}

Result<QByteArray> loadSource(const QString &databasePath, TranscriptId id)
{
    const auto database = Database::connect(databasePath);
    if (!database)
        return database.error();
    return TranscriptRepository(database->sql()).source(id);
}

Result<Transcript> loadText(const QString &databasePath, TranscriptId id)
{
    const auto database = Database::connect(databasePath);
    if (!database)
        return database.error();
    return TranscriptRepository(database->sql()).content(id);
}

Result<bool> hasSeenSource(const QString &databasePath, EpisodeId id, const QByteArray &source)
{
    const auto database = Database::connect(databasePath);
    if (!database)
        return database.error();
    return TranscriptRepository(database->sql()).hasSeen(id, source);
}

Result<LoadedTranscript> keepReading(const QString &databasePath, const LoadedTranscript &before,
                                     const KeptTranscript &kept, const Transcript &transcript)
{
    const auto database = Database::connect(databasePath, Database::Sync::Normal);
    if (!database)
        return database.error();
    TranscriptRepository transcripts(database->sql());
    const auto source = transcripts.source(before.kept.id);
    if (!source)
        return source.error();
    LoadedTranscript loaded{.kept = kept,
                            .transcript = withNames(transcript, before.transcript),
                            .pins = movedPins(before, transcript),
                            .alignment = {}};
    const auto id = transcripts.add(kept, loaded.transcript, *source);
    if (!id)
        return id.error();
    loaded.kept.id = *id;
    for (const auto &[cue, time] : loaded.pins.asKeyValueRange()) {
        if (auto written = transcripts.setPin(*id, cue, time); !written)
            return written.error();
    }
    return loaded;
}

Result<std::optional<LoadedTranscript>> loadTranscript(const QString &databasePath, EpisodeId id,
                                                       const TranscriptChoices &unwritten)
{
    const auto database = Database::connect(databasePath);
    if (!database)
        return database.error();
    const TranscriptRepository transcripts(database->sql());
    const auto kept = transcripts.ofEpisode(id, unwritten);
    if (!kept)
        return kept.error();
    return loadIfAny(transcripts, kept->isEmpty() ? std::nullopt : std::optional(kept->first()));
}

Result<std::optional<LoadedTranscript>> loadById(const QString &databasePath, TranscriptId id)
{
    const auto database = Database::connect(databasePath);
    if (!database)
        return database.error();
    const TranscriptRepository transcripts(database->sql());
    const auto kept = transcripts.find(id);
    if (!kept)
        return kept.error();
    return loadIfAny(transcripts, *kept);
}

Result<std::optional<LoadedTranscript>> loadSame(const QString &databasePath, EpisodeId id,
                                                 const QByteArray &source)
{
    const auto database = Database::connect(databasePath);
    if (!database)
        return database.error();
    const TranscriptRepository transcripts(database->sql());
    const auto same = transcripts.findSame(id, source);
    if (!same)
        return same.error();
    return *same ? loadById(databasePath, **same) : std::optional<LoadedTranscript>();
}

} // namespace earmark
