// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/shows/shows.h"

#include "library/shows/itemtable.h"
#include "library/shows/showtable.h"

using namespace std::chrono_literals;

namespace earmark {

Shows::Shows(Database &database, WriteQueue *queue, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_queue(queue)
{}

QString Shows::databasePath() const
{
    return m_database.path();
}

Result<QList<Show>> Shows::shows() const
{
    return readShows(m_database.sql());
}

Result<std::optional<Show>> Shows::show(ShowId id) const
{
    return readShow(m_database.sql(), id);
}

Result<std::optional<ShowId>> Shows::showAt(const QString &comparedAddress) const
{
    return findShow(m_database.sql(), comparedAddress);
}

Result<QList<ShowItem>> Shows::items(ShowId id) const
{
    return readItems(m_database.sql(), id);
}

Result<std::optional<ShowItem>> Shows::item(ShowItemId id) const
{
    return readItem(m_database.sql(), id);
}

Result<QList<ShowItem>> Shows::newItems() const
{
    return readNewItems(m_database.sql());
}

Result<QList<ShowItem>> Shows::itemsNamed(const QString &asked) const
{
    return findItems(m_database.sql(), asked);
}

Result<QList<ShowItem>> Shows::queue() const
{
    return readQueue(m_database.sql());
}

Result<std::optional<KeptDownload>> Shows::download(ShowItemId item) const
{
    return readDownload(m_database.sql(), item);
}

// Usually it is on disk when this returns, so that it can be read at once.
Result<> Shows::writeNow(const std::function<Result<>(const QSqlDatabase &)> &change)
{
    auto written = write(m_queue, m_database, {.write = change});
    if (m_queue)
        (void)m_queue->wait(2s);
    return written;
}

Result<ShowId> Shows::subscribe(const Show &show, const QString &comparedAddress)
{
    auto written = writeNow([show, comparedAddress](const QSqlDatabase &db) -> Result<> {
        const auto added = addShow(db, show, comparedAddress);
        return added ? Result<>(done) : added.error();
    });
    if (!written)
        return written.error();
    const auto id = showAt(comparedAddress);
    if (!id)
        return id.error();
    const ShowId found = id->value_or(ShowId());
    emit showAdded(found);
    return found;
}

Result<> Shows::unsubscribe(ShowId id)
{
    auto written =
        writeNow([id](const QSqlDatabase &db) { return writeShowRemoved(db, id, true); });
    if (written)
        emit showRemoved(id);
    return written;
}

Result<> Shows::restore(ShowId id)
{
    auto written =
        writeNow([id](const QSqlDatabase &db) { return writeShowRemoved(db, id, false); });
    if (written)
        emit showAdded(id);
    return written;
}

Result<> Shows::setEpisode(const ShowItem &item, EpisodeId episode)
{
    auto written = writeNow([id = item.id, episode](const QSqlDatabase &db) {
        return writeItemEpisode(db, id, episode);
    });
    if (written)
        emit itemsChanged(item.show);
    return written;
}

Result<> Shows::setNew(const ShowItem &item, bool isNew)
{
    auto written = writeNow(
        [id = item.id, isNew](const QSqlDatabase &db) { return writeItemNew(db, id, isNew); });
    if (written)
        emit itemsChanged(item.show);
    return written;
}

Result<> Shows::setQueue(const QList<ShowItemId> &items)
{
    auto written = writeNow([items](const QSqlDatabase &db) { return writeQueue(db, items); });
    if (written)
        emit queueChanged();
    return written;
}

Result<> Shows::setDownload(const KeptDownload &download)
{
    return write(
        m_queue, m_database,
        {.write = [download](const QSqlDatabase &db) { return writeDownload(db, download); },
         .isMadeByHand = false});
}

Result<> Shows::forgetDownload(ShowItemId item)
{
    return write(m_queue, m_database,
                 {.write = [item](const QSqlDatabase &db) { return removeDownload(db, item); },
                  .isMadeByHand = false});
}

void Shows::noteRefreshed(ShowId id)
{
    emit showChanged(id);
    emit itemsChanged(id);
}

} // namespace earmark
