// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/downloads/companions.h"
#include "feeds/downloads/download.h"
#include "library/library.h"
#include "net/hostturns.h"

#include <map>
#include <memory>

namespace earmark {

/// How far a download is.
struct DownloadState
{
    qint64 received = 0; ///< bytes; zero while it waits for its turn
    qint64 total = -1; ///< -1 if unknown

    bool operator==(const DownloadState &) const = default;
};

/// A recording that has come.
struct DownloadedItem
{
    ShowItem item;
    EpisodeId episode{};
    QString warning; ///< one sentence, usually empty
};

/// Downloads what the listener asks for: three recordings at once, one from each host. Each becomes
/// an episode of the library, with the transcript and the chapters that its feed offers.
class Downloads : public QObject
{
    Q_OBJECT

public:
    /// `folder` is the one for all downloads; it is made once it is needed.
    Downloads(Web &web, Library &library, Shows &shows, const QString &folder,
              const DownloadRules &rules = {}, QObject *parent = nullptr);
    ~Downloads() override; ///< stops all

    void start(const ShowItem &item); ///< nothing if it is under way
    void stop(ShowItemId id); ///< what came is kept for the next time
    bool isBusy() const { return !m_waiting.isEmpty() || !m_running.empty(); }
    std::optional<DownloadState> state(ShowItemId id) const; ///< nothing if it is not under way

signals:
    void changed(earmark::ShowItemId id); ///< its state
    void finished(const earmark::DownloadedItem &downloaded);
    void failed(const earmark::ShowItem &item, const earmark::Error &error);

private:
    struct Running
    {
        QString host;
        Show show;
        std::unique_ptr<Download> download;
        std::unique_ptr<CompanionFetch> companions;
    };

    void startNext();
    void begin(const ShowItem &item, const QString &host);
    void take(ShowItemId id, const Result<PublishedFile> &result);
    Result<EpisodeId> keep(const Running &running, const PublishedFile &file);
    void keepCompanions(const DownloadedItem &downloaded, const Companions &companions);
    void conclude(ShowItemId id);

    Web &m_web;
    Library &m_library;
    Shows &m_shows;
    QString m_folder;
    DownloadRules m_rules;
    HostTurns m_turns;
    QList<ShowItem> m_waiting;
    std::map<ShowItemId, Running> m_running;
    QTimer m_timer;
};

/// The episode of a downloaded file: what the feed says counts before what the file says.
Episode episodeOf(const Show &show, const ShowItem &item, const PublishedFile &file);

} // namespace earmark
