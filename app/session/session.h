// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/episode/openepisode.h"
#include "session/reading/adding.h"
#include "session/reading/background.h"

namespace earmark {

/// What to open.
struct Opening
{
    QString mediaPath;
    QString transcriptPath; ///< if empty: the stored one, or one beside the media file
    std::optional<milliseconds> position; ///< if empty: where the listener left off
    bool plays = false; ///< start playing once it is open
    bool leavesText = false; ///< the waiting text is not for it
};

/// Opens episodes, one at a time. Everything that belongs to the open one lives in its OpenEpisode;
/// the session only replaces it. A new request to open overtakes the one before.
class Session : public QObject
{
    Q_OBJECT

public:
    static constexpr std::size_t maxHistories = 16; ///< of episodes no longer open

    Session(Library &library, Notebook &notebook, Player &player, QObject *parent = nullptr);
    ~Session() override;

    OpenEpisode *current() const { return m_current.get(); } ///< null before the first is opened
    EpisodeId currentId() const { return m_current ? m_current->id() : EpisodeId{}; }
    Library &library() const { return m_library; }
    Background &background() { return m_background; }
    void setWishes(const Wishes &wishes);
    const Wishes &wishes() const { return m_wishes; }

    /// If it is already open, only seeks.
    void open(const Opening &opening);
    void openEpisode(EpisodeId id, std::optional<milliseconds> position = {}, bool plays = false);
    Adding &adding() { return m_adding; } ///< adds recordings to the library without opening them
    /// Imports into the open episode. If there is none, the text waits for the next one.
    void import(const GivenText &text);
    /// The text becomes the transcript of the next recording that is opened without one, even if
    /// that is after a restart.
    void keepForNext(const GivenText &text);
    bool hasWaitingText() const { return !m_waiting.isEmpty(); }
    bool resumeText(); ///< what waited when the program ended waits again; whether anything did
    void closeText(); ///< nothing waits any more
    /// Sets the new path of the episode's recording and opens it.
    void moveMedia(EpisodeId id, const QString &path);
    bool removeEpisode(EpisodeId id); ///< from the list; the file stays
    bool restoreEpisode(EpisodeId id);
    void close(); ///< saves and closes the open episode

signals:
    /// The open episode is about to be closed but still works.
    void episodeLeaving();
    /// The episode before is closed. The notes and transcript of the new one are loaded next.
    void episodeOpened(earmark::OpenEpisode *open);
    /// A text waiting for its recording was read, so it can be shown meanwhile.
    void textWaiting(const earmark::EpisodePage &page);
    void textClosed(const earmark::GivenText &text); ///< it waits no more, or another does
    void mediaMissing(earmark::EpisodeId id); ///< its file has moved or was deleted
    void busyChanged(const QString &what); ///< empty when done
    void failed(const earmark::Error &error);

private:
    void takeMedia();
    void takeUnreadable(const Error &error);
    void readWaiting();
    void takeWaiting();
    void setWaiting(const GivenText &text);
    bool takesText(const Opening &opening) const;
    void keepOvertaken();
    void giveOvertaken(EpisodeId id);
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
    QHash<QString, QString> m_overtaken; ///< recording to transcript, for overtaken openings
    std::vector<std::unique_ptr<History>> m_histories; ///< the latest is at the end
    std::unique_ptr<OpenEpisode> m_current;
    Adding m_adding;
    QFutureWatcher<Result<EpisodePage>> m_preview; ///< reads the waiting text
    QFutureWatcher<Result<MediaFacts>> m_media;
};

} // namespace earmark
