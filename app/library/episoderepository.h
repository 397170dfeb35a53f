// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "library/episode.h"

#include <QSqlDatabase>

#include <optional>

namespace earmark {

/// The one name under which a media file is kept: absolute, without links where it exists.
QString canonicalMediaPath(const QString &path);

/// Episodes in the database. Belongs to the thread that opened `db`.
class EpisodeRepository
{
public:
    explicit EpisodeRepository(const QSqlDatabase &db)
        : m_db(db)
    {}

    /// One that was removed.
    Result<std::optional<Episode>> findRemoved(EpisodeId id) const;

    // Removed episodes are not found by any of these.
    /// Recent first, without their chapters.
    Result<QList<Episode>> all() const;
    Result<std::optional<Episode>> find(EpisodeId id) const;
    Result<std::optional<Episode>> lastOpened() const; ///< none that was only added
    Result<std::optional<Episode>> findByPath(const QString &mediaPath) const;
    Result<std::optional<Episode>> findByKey(const QString &key) const;

    Result<QByteArray> cover(EpisodeId id) const;
    Result<QByteArray> packetIndex(EpisodeId id) const;
    Result<QByteArray> speech(EpisodeId id) const;

    /// The id of the episode of this file, be it a removed one, or one that is free.
    Result<EpisodeId> idFor(const QString &mediaPath) const;
    /// An Error when another episode, be it a removed one, has this file.
    Result<> refuseTaken(EpisodeId id, const QString &mediaPath) const;

    /// Adds or updates the episode of `facts.mediaPath`, and takes it back if it was removed. Keeps
    /// id, key, position and notes, what the listener has set, and what `facts` does not know.
    /// A new one has the id and key of `facts`.
    Result<> keep(const Episode &facts, const QByteArray &cover);
    Result<> setDetails(const Episode &episode);
    Result<> setPosition(EpisodeId id, milliseconds position);
    Result<> setHeard(EpisodeId id, const Heard &heard);
    Result<> setDuration(EpisodeId id, milliseconds duration);
    Result<> setPacketIndex(EpisodeId id, const QByteArray &index);
    Result<> setSpeech(EpisodeId id, const QByteArray &speech);
    Result<> setMediaPath(EpisodeId id, const QString &mediaPath);
    Result<> setOpened(EpisodeId id, const QDateTime &opened);
    Result<> setRemoved(EpisodeId id, bool removed);

private:
    QSqlDatabase m_db;
};

} // namespace earmark
