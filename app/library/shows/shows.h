// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/shows/downloadtable.h"
#include "library/shows/show.h"
#include "store/writequeue.h"

#include <QObject>

namespace earmark {

/// All shows and the queue. What the listener does to them is written only here, and the signals
/// tell it; workers that read feeds write what those say, and noteRefreshed() tells it. Errors: the
/// database's own.
class Shows : public QObject
{
    Q_OBJECT

public:
    /// Without a queue, writing returns what the disk says.
    explicit Shows(Database &database, WriteQueue *queue = nullptr, QObject *parent = nullptr);

    QString databasePath() const;

    Result<QList<Show>> shows() const; ///< by title
    Result<std::optional<Show>> show(ShowId id) const;
    /// The one that is or was known by an address in the form for comparing.
    Result<std::optional<ShowId>> showAt(const QString &comparedAddress) const;
    Result<QList<ShowItem>> items(ShowId id) const; ///< the youngest first
    Result<std::optional<ShowItem>> item(ShowItemId id) const;
    Result<QList<ShowItem>> newItems() const; ///< of all shows
    /// That of this number, else those of this key, else those whose title begins like this.
    Result<QList<ShowItem>> itemsNamed(const QString &asked) const;
    Result<QList<ShowItem>> queue() const;
    Result<std::optional<KeptDownload>> download(ShowItemId item) const; ///< one that has begun

    /// Adds a show with its address, title and folders, or restores the removed one.
    Result<ShowId> subscribe(const Show &show, const QString &comparedAddress);
    Result<> unsubscribe(ShowId id); ///< hides it; nothing is deleted
    Result<> restore(ShowId id);
    Result<> setEpisode(const ShowItem &item, EpisodeId episode); ///< of its downloaded file
    Result<> setNew(const ShowItem &item, bool isNew);
    Result<> setQueue(const QList<ShowItemId> &items);
    Result<> setDownload(const KeptDownload &download); ///< does not wait for the disk
    Result<> forgetDownload(ShowItemId item); ///< does not wait either

    void noteRefreshed(ShowId id); ///< a worker has written it

signals:
    void showAdded(earmark::ShowId id);
    void showChanged(earmark::ShowId id);
    void showRemoved(earmark::ShowId id);
    void itemsChanged(earmark::ShowId id);
    void queueChanged();

private:
    Result<> writeNow(const std::function<Result<>(const QSqlDatabase &)> &change);

    Database &m_database;
    WriteQueue *m_queue;
};

} // namespace earmark
