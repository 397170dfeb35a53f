// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "store/writequeue.h"
#include "transcript/edit/edit.h"

#include <QDateTime>
#include <QHash>

namespace earmark {

/// A transcript in the library, without its content: its format and source.
struct KeptTranscript
{
    TranscriptId id{};
    EpisodeId episode{};
    QString format; ///< Format::name
    QString encoding;
    QString sourceName; ///< the file's name; empty if pasted
    QDateTime added;
};

/// When lines begin, as set by the listener; a line without a time is not spoken.
using Pins = QHash<CueId, std::optional<milliseconds>>;

/// An edit of a transcript.
struct TranscriptEdit
{
    TranscriptId transcript{};
    Edit edit;
    WriteOrder others; ///< what else changes with it; `write` runs in the same transaction
    Pins pins = {}; ///< that change with it
    QList<CueId> unpinned = {}; ///< lines that are no longer pinned
};

/// The changes of an episode's transcripts that are still in the queue.
struct TranscriptChoices
{
    QList<TranscriptId> chosen; ///< the latest last
    QHash<TranscriptId, bool> isRemoved;
};

/// Stores a transcript with the unchanged bytes of its source. It stays hidden until it is chosen,
/// because the caller may not want it any more. Opens its own connection, so it may run in any
/// thread. Errors, here and below: the database's; `goOn` said no.
Result<TranscriptId> keepTranscript(const QString &databasePath, const KeptTranscript &kept,
                                    const Transcript &transcript, const QByteArray &source,
                                    const std::function<bool()> &goOn = {});

/// A transcript with its cues, its alignment and the listener's pins.
struct LoadedTranscript
{
    KeptTranscript kept;
    Transcript transcript; ///< as stored, without estimates
    Pins pins;
    std::optional<Alignment> alignment;
};

/// The edit must fit.
void apply(const TranscriptEdit &edit, LoadedTranscript &loaded);

/// A transcript by its id, also a removed one; nothing if there is none. May run in any thread.
Result<std::optional<LoadedTranscript>> loadById(const QString &databasePath, TranscriptId id);

/// The episode's transcript that was read from exactly these bytes, if there is one. May run in any
/// thread.
Result<std::optional<LoadedTranscript>> loadSame(const QString &databasePath, EpisodeId id,
                                                 const QByteArray &source);

/// Whether the listener has read a file with these bytes for the episode, or has declined to. May
/// run in any thread.
Result<bool> hasSeenSource(const QString &databasePath, EpisodeId id, const QByteArray &source);

/// The unchanged bytes of a transcript's source. May run in any thread.
Result<QByteArray> loadSource(const QString &databasePath, TranscriptId id);

/// A transcript as it is stored. May run in any thread.
Result<Transcript> loadText(const QString &databasePath, TranscriptId id);

/// Stores another reading of the same source, hidden until it is chosen. Takes over the listener's
/// changes of `before` where possible: names of speakers by their labels, pins by the text of their
/// lines. May run in any thread.
Result<LoadedTranscript> keepReading(const QString &databasePath, const LoadedTranscript &before,
                                     const KeptTranscript &kept, const Transcript &transcript);

/// The transcript of an episode that will be the chosen one, if it has any. May run in any thread.
Result<std::optional<LoadedTranscript>> loadTranscript(const QString &databasePath, EpisodeId id,
                                                       const TranscriptChoices &unwritten = {});

} // namespace earmark
