// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "library/kepttranscript.h"

#include <QSqlDatabase>

namespace earmark {

/// Transcripts in the database. Belongs to the thread that opened `db`. Errors: the database's own.
class TranscriptRepository
{
public:
    explicit TranscriptRepository(const QSqlDatabase &db)
        : m_db(db)
    {}

    /// The transcripts of an episode, the chosen one first, without removed ones, with `unwritten`
    /// changes applied.
    Result<QList<KeptTranscript>> ofEpisode(EpisodeId episode,
                                            const TranscriptChoices &unwritten = {}) const;
    /// Also finds removed ones.
    Result<std::optional<KeptTranscript>> find(TranscriptId id) const;
    Result<QByteArray> source(TranscriptId id) const;
    Result<Transcript> content(TranscriptId id) const; ///< also an error if it does not exist
    Result<QList<Speaker>> speakers(TranscriptId id) const;
    Result<Pins> pins(TranscriptId id) const;
    Result<std::optional<Alignment>> alignment(TranscriptId id) const;

    /// The episode's transcript that was read from exactly these bytes.
    Result<std::optional<TranscriptId>> findSame(EpisodeId episode, const QByteArray &source) const;

    /// Whether the listener has seen a file with these bytes: it was read, or it was declined.
    Result<bool> hasSeen(EpisodeId episode, const QByteArray &source) const;
    /// The listener does not want the file with these bytes instead of the transcript.
    Result<> decline(TranscriptId id, const QByteArray &source);

    /// Adds all or nothing, in several transactions. The transcript is hidden until it is chosen,
    /// and later deleted if it never is. Omits estimated times; pinned ones become pins. Also an
    /// error if `goOn` says no.
    Result<TranscriptId> add(const KeptTranscript &kept, const Transcript &transcript,
                             const QByteArray &source, const std::function<bool()> &goOn = {});
    /// Deletes up to fifty transcripts that were hidden more than a day ago, unless their episode
    /// has a history, a note refers to them, or they have names or pins that no visible transcript
    /// of the episode has.
    Result<> removeUnused();
    /// Puts it before all others of its episode; also shows a hidden one.
    Result<> choose(TranscriptId id);
    Result<> setRemoved(TranscriptId id, bool removed);
    Result<> setPin(TranscriptId id, CueId cue, std::optional<milliseconds> time);
    Result<> removePin(TranscriptId id, CueId cue);
    Result<> setAlignment(TranscriptId id, const std::optional<Alignment> &alignment);

private:
    Result<> fill(TranscriptId id, const Transcript &transcript, const std::function<bool()> &goOn);
    Result<> removeUnchosen();

    QSqlDatabase m_db;
};

} // namespace earmark
