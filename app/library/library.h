// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "library/episode.h"
#include "library/kepttranscript.h"
#include "store/writequeue.h"

#include <QHash>
#include <QObject>

namespace earmark {

/// The shows, episodes and transcripts of the listener: alone writes them, then says what changed.
/// Every function is quick (a row or two); what is heavy is in kepttranscript.h, for other threads.
/// With a queue nobody waits for the disk, and episodes are read here as they will be on it;
/// without one all is on disk at once, or an Error.
class Library : public QObject
{
    Q_OBJECT

public:
    explicit Library(Database &database, QObject *parent = nullptr);
    Library(Database &database, WriteQueue &queue, QObject *parent = nullptr);

    QString databasePath() const;
    /// Deletes hidden transcripts that nothing refers to. At a start only: while the program runs,
    /// what was hidden may be had back.
    Result<> tidy();
    /// For work in another thread that reads what was written: waits for it, two seconds at most.
    std::function<void()> settling() const;

    /// Recent first, without their chapters.
    Result<QList<Episode>> episodes() const;
    /// The one that the listener opened last. Recordings that were only added are never it.
    Result<std::optional<Episode>> lastOpened() const;
    Result<std::optional<Episode>> episode(EpisodeId id) const;
    Result<std::optional<Episode>> episodeByPath(const QString &mediaPath) const;
    Result<std::optional<Episode>> episodeByKey(const QString &key) const;
    Result<QByteArray> cover(EpisodeId id) const;
    Result<QByteArray> packetIndex(EpisodeId id) const;
    Result<QByteArray> speech(EpisodeId id) const;

    /// Adds the episode of `facts.mediaPath`, or updates what is known of it; keeps id, key,
    /// position and notes, what setDetails() has set, and what `facts` leaves empty. Takes back a
    /// removed one.
    Result<EpisodeId> keep(const Episode &facts, const QByteArray &cover);
    Result<> setDetails(const Episode &episode); ///< title, show, description, page, date, language
    Result<> setPosition(EpisodeId id, milliseconds position);
    Result<> setHeard(EpisodeId id, const Heard &heard);
    Result<> setDuration(EpisodeId id, milliseconds duration);
    Result<> setPacketIndex(EpisodeId id, const QByteArray &index);
    Result<> setSpeech(EpisodeId id, const QByteArray &speech);
    /// The media file is here now. An Error when it is another episode's, be it a removed
    /// one.
    Result<> setMediaPath(EpisodeId id, const QString &mediaPath);
    Result<> markOpened(EpisodeId id);
    Result<> remove(EpisodeId id); ///< hides it; the media file is never touched
    Result<> restore(EpisodeId id);

    /// The transcripts of an episode, the chosen one first, without their cues.
    Result<QList<KeptTranscript>> transcripts(EpisodeId id) const;
    Result<> chooseTranscript(TranscriptId id); ///< a hidden one comes back
    Result<> removeTranscript(TranscriptId id); ///< hides it; the one chosen before takes its place
    Result<> restoreTranscript(TranscriptId id);

    /// As it will be on disk: with the names, pins and times that wait to be written.
    LoadedTranscript asItWillBe(LoadedTranscript loaded) const;
    Result<> renameSpeaker(TranscriptId id, SpeakerId speaker, const QString &name);
    /// Without a time: nobody says the line.
    Result<> setPin(TranscriptId id, CueId cue, std::optional<milliseconds> time);
    Result<> removePin(TranscriptId id, CueId cue);
    /// Takes the place of the one before; nothing takes it out, and the file's own times count.
    Result<> setAlignment(TranscriptId id, const std::optional<Alignment> &alignment);

signals:
    void episodeAdded(earmark::EpisodeId id);
    void episodeChanged(earmark::EpisodeId id);
    void episodeRemoved(earmark::EpisodeId id);
    void transcriptsChanged(earmark::EpisodeId id); ///< added, chosen, removed or restored

private:
    /// What an episode will be like on disk.
    struct Unwritten
    {
        quint64 number = 0;
        EpisodeId id{};
        QString key = {}; ///< of the order
        std::function<void(Episode &)> change = {};
        std::optional<bool> isRemoved = {};
    };

    /// What a transcript will be like on disk.
    struct UnwrittenText
    {
        quint64 number = 0;
        TranscriptId id{};
        QString key; ///< of the order
        std::function<void(LoadedTranscript &)> change;
    };

    Result<> change(Unwritten change, WriteOrder order);
    Result<> changeText(TranscriptId id, const std::function<void(LoadedTranscript &)> &change,
                        WriteOrder order);
    Result<> writeAndWait(const WriteOrder &order);
    std::optional<Episode> asItWillBe(std::optional<Episode> episode) const;
    Result<std::optional<Episode>> orNew(const Result<std::optional<Episode>> &kept,
                                         const std::function<bool(const Episode &)> &fits) const;
    std::optional<Episode> newEpisode(const std::function<bool(const Episode &)> &fits) const;
    Result<EpisodeId> idFor(const QString &mediaPath) const;
    Episode takenBack(const Episode &facts);
    void forget(quint64 number);
    Result<> announced(TranscriptId id, const Result<> &written);

    Database &m_database;
    WriteQueue *m_queue = nullptr;
    quint64 m_orders = 0;
    QList<Unwritten> m_unwritten; ///< in the order in which it was done
    QList<UnwrittenText> m_unwrittenTexts;
    QHash<EpisodeId, Episode> m_new; ///< not on disk yet
};

} // namespace earmark
