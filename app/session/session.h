// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/episode/openepisode.h"
#include "session/reading/adding.h"
#include "session/reading/background.h"

namespace earmark {

/// What the listener asks to open.
struct Opening
{
    QString mediaPath;
    QString transcriptPath; ///< empty: the kept one, or one beside the media file
    std::optional<milliseconds> position; ///< empty: where the listener left off
    bool plays = false; ///< as soon as it is open
};

/// Brings episodes in, one open at a time. Whatever belongs to the open one lives in its
/// OpenEpisode; the session only puts another in its place. A new opening overtakes the one before.
class Session : public QObject
{
    Q_OBJECT

public:
    static constexpr std::size_t mostHistories = 16; ///< of episodes that were left

    Session(Library &library, Notebook &notebook, Player &player, QObject *parent = nullptr);
    ~Session() override;

    OpenEpisode *current() const { return m_current.get(); } ///< null before the first
    EpisodeId currentId() const { return m_current ? m_current->id() : EpisodeId{}; }
    Library &library() const { return m_library; }
    Background &background() { return m_background; }
    void setWishes(const Wishes &wishes);
    const Wishes &wishes() const { return m_wishes; }

    /// If it is already open, only seeks.
    void open(const Opening &opening);
    void openEpisode(EpisodeId id, std::optional<milliseconds> position = {}, bool plays = false);
    Adding &adding() { return m_adding; } ///< recordings to the library, without opening them
    /// For the open episode. Without one the text waits for the next.
    void import(const GivenText &text);
    /// The text becomes the transcript of the recording that is opened next.
    void keepForNext(const GivenText &text);
    bool hasWaitingText() const { return !m_waiting.isEmpty(); }
    void forgetText(); ///< that waits for an episode
    /// The episode's recording is here now; opens it.
    void moveMedia(EpisodeId id, const QString &path);
    bool removeEpisode(EpisodeId id); ///< from the list; the file stays
    bool restoreEpisode(EpisodeId id);
    void close(); ///< the open episode, at the end; all of it is kept

signals:
    /// The open one is about to be left and still works.
    void episodeLeaving();
    /// The one before is gone. The notes and the transcript of this one come in next.
    void episodeOpened(earmark::OpenEpisode *open);
    /// A text that waits for its recording was read, so that it can be shown meanwhile.
    void textWaiting(const earmark::EpisodePage &page);
    void mediaMissing(earmark::EpisodeId id); ///< the file is not where it was
    void busyChanged(const QString &what); ///< empty when it is over
    void failed(const earmark::Error &error);

private:
    void takeMedia();
    void takeUnreadable(const Error &error);
    void takeWaiting();
    void keepOvertaken();
    Result<Episode> kept(const MediaFacts &facts);
    void show(const Episode &episode, const QByteArray &cover);
    History &historyOf(EpisodeId id);
    bool report(const Result<> &result);

    Library &m_library;
    Notebook &m_notebook;
    Player &m_player;
    Background m_background;
    Wishes m_wishes;
    Opening m_opening;
    GivenText m_waiting;
    QHash<QString, QString> m_overtaken; ///< transcripts by recordings that were to be opened
    std::vector<std::unique_ptr<History>> m_histories; ///< the last left at the end
    std::unique_ptr<OpenEpisode> m_current;
    Adding m_adding;
    QFutureWatcher<Result<EpisodePage>> m_preview; ///< of the waiting text
    QFutureWatcher<Result<MediaFacts>> m_media;
};

} // namespace earmark
