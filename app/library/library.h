// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "library/episode.h"
#include "library/kepttranscript.h"
#include "library/shows/show.h"
#include "library/tables/acttable.h"
#include "library/tables/correctiontable.h"
#include "library/tables/giventable.h"
#include "library/unwritten.h"
#include "store/writequeue.h"

#include <QHash>
#include <QObject>

namespace earmark {

/// All episodes and transcripts. Only this class writes them; its signals tell what changed. Every
/// function is fast (a row or two); kepttranscript.h has the slow ones. With a queue, writing does
/// not wait for the disk, and what waits is read too. Without one, it returns what the disk says.
class Library : public QObject
{
    Q_OBJECT

public:
    explicit Library(Database &database, QObject *parent = nullptr);
    Library(Database &database, WriteQueue &queue, QObject *parent = nullptr);

    QString databasePath() const;
    /// Deletes hidden transcripts that nothing refers to. Call it only at start: later, the
    /// listener may still undo the hiding.
    Result<> tidy();
    /// A function that waits until everything is written, at most two seconds. For other threads,
    /// before they read.
    std::function<void()> writeBarrier() const;

    /// Most recently opened first, without their chapters.
    Result<QList<Episode>> episodes() const;
    /// The episode that was opened last. Ignores recordings that were only added.
    Result<std::optional<Episode>> lastOpened() const;
    Result<std::optional<Episode>> episode(EpisodeId id) const;
    Result<std::optional<Episode>> episodeByPath(const QString &mediaPath) const;
    Result<std::optional<Episode>> episodeByKey(const QString &key) const;
    Result<QByteArray> cover(EpisodeId id) const;
    Result<std::optional<ShowItem>> feedItem(EpisodeId id) const; ///< see readItemOf()
    Result<QByteArray> packetIndex(EpisodeId id) const;
    Result<QByteArray> speech(EpisodeId id) const;

    /// Adds or updates the episode of `facts.mediaPath`, and restores it if it was removed. An
    /// update keeps id, key, position and notes, what setDetails() has set, and what `facts` leaves
    /// empty.
    Result<EpisodeId> keep(const Episode &facts, const QByteArray &cover);
    Result<> setDetails(const Episode &episode); ///< title, show, description, page, date, language
    Result<> setPosition(EpisodeId id, milliseconds position);
    Result<> setReading(EpisodeId id, const std::optional<ReadingPlace> &place);
    Result<> setHeard(EpisodeId id, const Heard &heard);
    Result<> setDuration(EpisodeId id, milliseconds duration);
    Result<> setPacketIndex(EpisodeId id, const QByteArray &index);
    Result<> setSpeech(EpisodeId id, const QByteArray &speech);
    /// The media file has moved. Also an error if another episode, even a removed one, has it.
    Result<> setMediaPath(EpisodeId id, const QString &mediaPath);
    Result<> markOpened(EpisodeId id);
    Result<> remove(EpisodeId id); ///< hides it; the media file is never touched
    Result<> restore(EpisodeId id);

    /// The text that will become its transcript once it is read; empty if none. EpisodeId{}: that
    /// of the recording that is opened next.
    Result<GivenText> givenText(EpisodeId id) const;
    Result<> setGivenText(EpisodeId id, const GivenText &text);
    /// The transcripts of an episode, the chosen one first, without their cues.
    Result<QList<KeptTranscript>> transcripts(EpisodeId id) const;
    /// The names of those who speak in the chosen transcript; empty without one.
    Result<QStringList> speakers(EpisodeId id) const;
    Result<> chooseTranscript(TranscriptId id); ///< also shows a hidden one
    Result<> removeTranscript(TranscriptId id); ///< hides it; the one chosen before becomes chosen
    Result<> restoreTranscript(TranscriptId id);
    /// The listener does not want a file with these bytes instead of it.
    Result<> declineSource(TranscriptId id, const QByteArray &source);

    /// What transcripts() applies, for reading in another thread.
    TranscriptChoices unwrittenChoices() const;

    /// Applies the names, pins and times that are still in the queue.
    LoadedTranscript withUnwritten(LoadedTranscript loaded) const;
    /// Without a time, the line is not spoken.
    Result<> setPin(TranscriptId id, CueId cue, std::optional<milliseconds> time);
    Result<> removePin(TranscriptId id, CueId cue);
    /// Replaces the alignment; without one, the file's own times count.
    Result<> setAlignment(TranscriptId id, const std::optional<Alignment> &alignment);

    /// What is remembered to be wrong in the transcripts of a show, by its title; the latest first.
    Result<QList<Correction>> corrections(const QString &show) const;
    Result<> rememberCorrections(const QString &show, const QList<Correction> &corrections);
    Result<> forgetCorrection(const QString &show, const QString &wrong);
    /// The listener is not asked about a doubt again, or is; keptanswers.h reads both of these.
    Result<> settleDoubt(TranscriptId id, const QString &key, bool isSettled);
    Result<> setKnownWord(const QString &word, bool isKnown);

    /// Without the contents of its acts. `through`: see readHistory().
    Result<KeptHistory> history(EpisodeId id, ActId through = {}) const;
    Result<QByteArray> actContent(ActId id) const;
    Result<> nameAct(ActId id, const QString &name); ///< the state after it
    /// Writes where a history stands, in one transaction with a new act and its edit.
    Result<> writeStep(EpisodeId id, ActId head, const std::optional<KeptAct> &act,
                       const std::optional<TranscriptEdit> &edit = {});

signals:
    void episodeAdded(earmark::EpisodeId id);
    void episodeChanged(earmark::EpisodeId id);
    void episodeRemoved(earmark::EpisodeId id);
    void transcriptsChanged(earmark::EpisodeId id); ///< added, chosen, removed or restored

private:
    Result<> change(UnwrittenEpisode change, WriteOrder order);
    Result<> changeChoice(UnwrittenChoice choice, WriteOrder order);
    Result<> changeText(TranscriptId id, const std::function<void(LoadedTranscript &)> &change,
                        WriteOrder order);
    Result<> writeAndWait(const WriteOrder &order);
    std::optional<Episode> withUnwritten(std::optional<Episode> episode) const;
    Result<std::optional<Episode>> orNew(const Result<std::optional<Episode>> &kept,
                                         const std::function<bool(const Episode &)> &fits) const;
    std::optional<Episode> newEpisode(const std::function<bool(const Episode &)> &fits) const;
    Result<EpisodeId> idFor(const QString &mediaPath) const;
    Episode restoredEpisode(const Episode &facts);
    std::function<void(const Result<> &)> forgetting(quint64 number);
    void forget(quint64 number);

    Database &m_database;
    WriteQueue *m_queue = nullptr;
    quint64 m_orders = 0;
    QList<UnwrittenEpisode> m_unwritten; ///< in the order of the changes
    QList<UnwrittenText> m_unwrittenTexts;
    QList<UnwrittenChoice> m_unwrittenChoices;
    QHash<EpisodeId, Episode> m_new; ///< not on disk yet
    QHash<QString, QList<Correction>>
        m_corrections; ///< of shows for which they changed in this run
    QHash<EpisodeId, GivenText> m_given; ///< set in this run
};

} // namespace earmark
