// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "library/episode.h"

#include <QSqlDatabase>

#include <optional>

namespace earmark {

/// The canonical path of a media file: absolute, and without symbolic links if it exists.
QString canonicalMediaPath(const QString &path);

/// Episodes in the database. Belongs to the thread that opened `db`. Errors: the database's own.
class EpisodeRepository
{
public:
    explicit EpisodeRepository(const QSqlDatabase &db)
        : m_db(db)
    {}

    /// Finds only a removed episode.
    Result<std::optional<Episode>> findRemoved(EpisodeId id) const;

    // The next functions ignore removed episodes.
    /// Most recently opened first, without their chapters.
    Result<QList<Episode>> all() const;
    Result<std::optional<Episode>> find(EpisodeId id) const;
    Result<std::optional<Episode>> lastOpened() const; ///< ignores those only added
    Result<std::optional<Episode>> findByPath(const QString &mediaPath) const;
    Result<std::optional<Episode>> findByKey(const QString &key) const;

    Result<QByteArray> cover(EpisodeId id) const;
    Result<QByteArray> packetIndex(EpisodeId id) const;
    Result<QByteArray> speech(EpisodeId id) const;

    /// The id of this file's episode, even a removed one; else an unused id.
    Result<EpisodeId> idFor(const QString &mediaPath) const;
    /// An Error if another episode, even a removed one, has this file.
    Result<> checkPathFree(EpisodeId id, const QString &mediaPath) const;

    /// Adds or updates the episode of `facts.mediaPath`, and restores it if it was removed. An
    /// update keeps id, key, position and notes, what the listener has set, and what `facts` leaves
    /// empty. A new episode gets the id and key of `facts`.
    Result<> keep(const Episode &facts, const QByteArray &cover);
    Result<> setDetails(const Episode &episode);
    Result<> setPosition(EpisodeId id, milliseconds position);
    Result<> setReading(EpisodeId id, const std::optional<ReadingPlace> &place);
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
