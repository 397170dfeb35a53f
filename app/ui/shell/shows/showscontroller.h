// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/downloads/downloads.h"
#include "feeds/refreshing/refresher.h"
#include "ui/shows/showlistmodel.h"

#include <QPointer>

namespace earmark {

class Notices;
class Session;
class ShowItemListModel;
class ShowsPane;
class SubscribeDialog;
struct Subscribed;
struct WindowActions;

/// The shows in the left pane: subscribing, refreshing, downloading and opening their episodes.
/// Asks no server unless the listener wants it.
class ShowsController : public QObject
{
    Q_OBJECT

public:
    ShowsController(const WindowActions &actions, Session &session, WriteQueue *queue,
                    const QString &dataFolder, Notices &notices, QWidget *window);
    ~ShowsController() override;

    ShowsPane *pane() const { return m_pane; }
    Shows &shows() { return m_shows; }

signals:
    void shown(); ///< the pane is to be seen

private:
    void connectPane();
    void connectWork();
    void askWhatToAdd();
    void subscribe(SubscribeDialog *dialog, const QString &asked);
    void takeSubscribed(const Subscribed &subscribed);
    /// `fetched` is the feed of a single show, which need not be asked for again.
    void refresh(const QList<Show> &shows, const std::optional<WebAnswer> &fetched = {});
    void refreshOne(ShowId id);
    void refreshAll();
    void takeOutcome(const FeedOutcome &outcome);
    void sayWhatCame();
    void openShow(ShowId id);
    void closeShow();
    void describeShow();
    void unsubscribe(ShowId id);
    void activate(ShowItemId id);
    std::optional<EpisodeId> episodeOnDisk(const ShowItem &item);
    void startDownload(ShowItemId id);
    void stopDownload(ShowItemId id);
    void takeDownloaded(const DownloadedItem &downloaded);
    void exportList();

    Session &m_session;
    Notices &m_notices;
    QWidget *m_window;
    Logins m_logins;
    Web m_web;
    Database m_database; ///< another connection to the library
    Shows m_shows;
    ShowListModel m_list;
    Refresher m_refresher;
    Downloads m_downloads;
    ShowsPane *m_pane;
    QPointer<SubscribeDialog> m_dialog;
    std::unique_ptr<ShowItemListModel> m_items; ///< of the show that is open
    QList<FeedOutcome> m_failures; ///< of this refresh
    int m_added = 0; ///< episodes in this refresh
    ShowId m_awaited{}; ///< subscribed to, to be opened once it is listed
    ShowItemId m_opensNext{}; ///< to be opened once it is downloaded
};

} // namespace earmark
