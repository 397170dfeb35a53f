// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "library/kepttranscript.h"

#include <QSqlDatabase>

namespace earmark {

/// Transcripts in the database. Belongs to the thread that opened `db`.
class TranscriptRepository
{
public:
    explicit TranscriptRepository(const QSqlDatabase &db)
        : m_db(db)
    {}

    /// The transcripts of an episode, the chosen one first, without removed ones.
    Result<QList<KeptTranscript>> ofEpisode(EpisodeId episode) const;
    /// Removed ones too.
    Result<std::optional<KeptTranscript>> find(TranscriptId id) const;
    Result<QByteArray> source(TranscriptId id) const;
    Result<Transcript> content(TranscriptId id) const;
    Result<Pins> pins(TranscriptId id) const;
    Result<std::optional<Alignment>> alignment(TranscriptId id) const;

    /// The episode's transcript that was read from just these bytes.
    Result<std::optional<TranscriptId>> findSame(EpisodeId episode, const QByteArray &source) const;

    /// All or nothing, in several transactions. It is hidden until it is chosen, and goes in a day
    /// or two when it never is. Estimated times are left out, and pinned ones become pins.
    Result<TranscriptId> add(const KeptTranscript &kept, const Transcript &transcript,
                             const QByteArray &source);
    /// Deletes up to fifty that were hidden more than a day ago, that no note refers to, and in
    /// which a person has set nothing that a shown one of the episode has not.
    Result<> removeUnused();
    /// Before all others of its episode; a hidden one comes back.
    Result<> choose(TranscriptId id);
    Result<> setRemoved(TranscriptId id, bool removed);
    Result<> renameSpeaker(TranscriptId id, SpeakerId speaker, const QString &name);
    Result<> setPin(TranscriptId id, CueId cue, std::optional<milliseconds> time);
    Result<> removePin(TranscriptId id, CueId cue);
    Result<> setAlignment(TranscriptId id, const std::optional<Alignment> &alignment);

private:
    Result<> fill(TranscriptId id, const Transcript &transcript);
    Result<> removeUnchosen();

    QSqlDatabase m_db;
};

} // namespace earmark
