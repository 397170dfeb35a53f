// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/library.h"

#include "library/episoderepository.h"
#include "library/transcriptrepository.h"

namespace earmark {

Library::Library(Database &database, QObject *parent)
    : QObject(parent)
    , m_database(database)
{}

QString Library::databasePath() const
{
    return m_database.path();
}

Result<QList<Episode>> Library::episodes() const
{
    return EpisodeRepository(m_database.sql()).all();
}

Result<std::optional<Episode>> Library::episode(EpisodeId id) const
{
    return EpisodeRepository(m_database.sql()).find(id);
}

Result<std::optional<Episode>> Library::episodeByPath(const QString &mediaPath) const
{
    return EpisodeRepository(m_database.sql()).findByPath(mediaPath);
}

Result<std::optional<Episode>> Library::episodeByKey(const QString &key) const
{
    return EpisodeRepository(m_database.sql()).findByKey(key);
}

Result<QByteArray> Library::cover(EpisodeId id) const
{
    return EpisodeRepository(m_database.sql()).cover(id);
}

Result<QByteArray> Library::packetIndex(EpisodeId id) const
{
    return EpisodeRepository(m_database.sql()).packetIndex(id);
}

Result<QByteArray> Library::speech(EpisodeId id) const
{
    return EpisodeRepository(m_database.sql()).speech(id);
}

Result<EpisodeId> Library::keep(const Episode &facts, const QByteArray &cover)
{
    EpisodeRepository episodes(m_database.sql());
    const auto known = episodes.findByPath(facts.mediaPath);
    if (!known)
        return known.error();
    auto id = episodes.keep(facts, cover);
    if (!id)
        return id;
    if (*known)
        emit episodeChanged(*id);
    else
        emit episodeAdded(*id);
    return id;
}

Result<> Library::setDetails(const Episode &episode)
{
    auto set = EpisodeRepository(m_database.sql()).setDetails(episode);
    if (set)
        emit episodeChanged(episode.id);
    return set;
}

Result<> Library::setPosition(EpisodeId id, milliseconds position)
{
    auto set = EpisodeRepository(m_database.sql()).setPosition(id, position);
    if (set)
        emit episodeChanged(id);
    return set;
}

Result<> Library::setDuration(EpisodeId id, milliseconds duration)
{
    auto set = EpisodeRepository(m_database.sql()).setDuration(id, duration);
    if (set)
        emit episodeChanged(id);
    return set;
}

Result<> Library::setPacketIndex(EpisodeId id, const QByteArray &index)
{
    return EpisodeRepository(m_database.sql()).setPacketIndex(id, index);
}

Result<> Library::setSpeech(EpisodeId id, const QByteArray &speech)
{
    return EpisodeRepository(m_database.sql()).setSpeech(id, speech);
}

Result<> Library::setMediaPath(EpisodeId id, const QString &mediaPath)
{
    auto set = EpisodeRepository(m_database.sql()).setMediaPath(id, mediaPath);
    if (set)
        emit episodeChanged(id);
    return set;
}

Result<> Library::markOpened(EpisodeId id)
{
    auto set = EpisodeRepository(m_database.sql()).setOpened(id, QDateTime::currentDateTime());
    if (set)
        emit episodeChanged(id);
    return set;
}

Result<> Library::remove(EpisodeId id)
{
    auto removed = EpisodeRepository(m_database.sql()).setRemoved(id, true);
    if (removed)
        emit episodeRemoved(id);
    return removed;
}

Result<> Library::restore(EpisodeId id)
{
    auto restored = EpisodeRepository(m_database.sql()).setRemoved(id, false);
    if (restored)
        emit episodeAdded(id);
    return restored;
}

Result<QList<KeptTranscript>> Library::transcripts(EpisodeId id) const
{
    return TranscriptRepository(m_database.sql()).ofEpisode(id);
}

Result<> Library::chooseTranscript(TranscriptId id)
{
    return announced(id, TranscriptRepository(m_database.sql()).choose(id));
}

Result<> Library::removeTranscript(TranscriptId id)
{
    return announced(id, TranscriptRepository(m_database.sql()).setRemoved(id, true));
}

Result<> Library::restoreTranscript(TranscriptId id)
{
    return announced(id, TranscriptRepository(m_database.sql()).setRemoved(id, false));
}

Result<> Library::renameSpeaker(TranscriptId id, SpeakerId speaker, const QString &name)
{
    return TranscriptRepository(m_database.sql()).renameSpeaker(id, speaker, name);
}

Result<> Library::setPin(TranscriptId id, CueId cue, std::optional<milliseconds> time)
{
    return TranscriptRepository(m_database.sql()).setPin(id, cue, time);
}

Result<> Library::removePin(TranscriptId id, CueId cue)
{
    return TranscriptRepository(m_database.sql()).removePin(id, cue);
}

Result<> Library::setAlignment(TranscriptId id, const std::optional<Alignment> &alignment)
{
    return TranscriptRepository(m_database.sql()).setAlignment(id, alignment);
}

Result<> Library::announced(TranscriptId id, const Result<> &written)
{
    if (!written)
        return written;
    const auto transcript = TranscriptRepository(m_database.sql()).find(id);
    if (!transcript)
        return transcript.error();
    if (*transcript)
        emit transcriptsChanged((*transcript)->episode);
    return done;
}

} // namespace earmark
