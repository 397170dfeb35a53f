// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/subscribing/subscription.h"

#include "core/readfile.h"
#include "feeds/lists/opml.h"
#include "feeds/text/addresses.h"
#include "library/shows/showtable.h"
#include "net/fetch.h"
#include "net/privateaddress.h"

#include <QtConcurrent>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostPagesOnTheWay = 1;

QString withoutLogin(const QString &url)
{
    QUrl address = fetchedAddress(url);
    if (address.userInfo().isEmpty())
        return url;
    address.setUserInfo({});
    return address.toString(QUrl::FullyEncoded);
}

Result<QList<ShowId>> addAll(const QString &databasePath, const QList<Show> &shows)
{
    const auto database = Database::connect(databasePath);
    if (!database)
        return database.error();
    QList<ShowId> ids;
    for (const Show &show : shows) {
        const auto id = addShow(database->sql(), show, comparedFeedAddress(show.feedUrl));
        if (!id)
            return id.error();
        if (!ids.contains(*id))
            ids.append(*id);
    }
    return ids;
}

} // namespace

Subscription::Subscription(Web &web, Shows &shows, Logins &logins, QObject *parent)
    : QObject(parent)
    , m_web(web)
    , m_shows(shows)
    , m_logins(logins)
{
    connect(&m_reading, &QFutureWatcherBase::finished, this, &Subscription::takeRead);
    connect(&m_adding, &QFutureWatcherBase::finished, this, &Subscription::takeAdded);
}

Subscription::~Subscription()
{
    m_reading.cancel();
    m_reading.waitForFinished();
    m_adding.waitForFinished();
}

void Subscription::begin(const QString &asked)
{
    const QString trimmed = asked.trimmed();
    const QString path = trimmed.startsWith("file:"_L1) ? QUrl(trimmed).toLocalFile() : trimmed;
    if (QFileInfo(path).isFile()) {
        read([path]() -> Result<ReadFeed> {
            const auto bytes = readFile(path);
            return bytes ? readFeedFile(*bytes, {.base = {}}) : bytes.error();
        });
        return;
    }
    const QUrl url = fetchedAddress(feedAddressIn(trimmed));
    if (url.isValid())
        fetch(url);
    else
        end(Error{tr("“%1” is neither an address nor a file.").arg(trimmed.left(200))});
}

void Subscription::fetch(const QUrl &url)
{
    m_address = url.toString(QUrl::FullyEncoded);
    if (const auto login = loginIn(url))
        (void)m_logins.keep(url, *login); // counts for this run even if it can't be kept
    WebRequest request{.url = url, .accept = feedAccept, .mayBePrivate = namesPrivateHost(url)};
    request.limits.bytes = largestFeed;
    connect(m_web.get(request, this), &Fetch::finished, this, &Subscription::takeAnswer);
}

void Subscription::takeAnswer(const Result<WebAnswer> &answer)
{
    if (!answer) {
        end(answer.error());
        return;
    }
    if (answer->status != 200) {
        end(Error{answer->status == 401 ? tr("The server asks for a user name and a password.")
                      : answer->status == 404 || answer->status == 410
                      ? tr("There is nothing at this address.")
                      : tr("The server answers with the status %1.").arg(answer->status)});
        return;
    }
    m_movedTo = answer->movedTo.toString(QUrl::FullyEncoded);
    const FeedOrigin origin{.base = answer->url, .charset = answer->charset};
    read([body = answer->body, origin] { return readFeedFile(body, origin); });
}

void Subscription::read(const std::function<Result<ReadFeed>()> &reading)
{
    m_reading.setFuture(QtConcurrent::run(reading));
}

void Subscription::takeRead()
{
    if (m_reading.isCanceled())
        return;
    const Result<ReadFeed> read = m_reading.result();
    if (!read) {
        end(read.error());
    } else if (read->list) {
        m_refused = read->list->refused;
        add(read->list->feeds);
    } else if (read->feed) {
        const QString asked = m_address.isEmpty() ? read->feed->selfUrl : m_address;
        add({{m_movedTo.isEmpty() ? asked : m_movedTo, read->feed->title, {}, {}}});
    } else if (!read->page->links.isEmpty() && m_pages++ < mostPagesOnTheWay) {
        fetch(fetchedAddress(read->page->links.first().url));
    } else {
        end(Error{tr("The web page “%1” names no feed.").arg(read->page->title.left(100))});
    }
}

void Subscription::add(const QList<ListedFeed> &feeds)
{
    QList<Show> shows;
    for (const ListedFeed &feed : feeds) {
        const QUrl address = fetchedAddress(feed.url);
        if (!address.isValid()) {
            ++m_refused;
            continue;
        }
        if (const auto login = loginIn(address))
            (void)m_logins.keep(address, *login);
        Show show;
        show.feedUrl = withoutLogin(feed.url);
        show.title = feed.title;
        show.page = feed.page;
        show.folders = feed.folders;
        shows.append(show);
    }
    if (shows.isEmpty())
        end(Error{m_address.isEmpty() && feeds.size() == 1
                      ? tr("The feed does not say its own address; subscribe by that.")
                      : tr("There are no feeds in the list.")});
    else
        m_adding.setFuture(QtConcurrent::run(addAll, m_shows.databasePath(), shows));
}

void Subscription::takeAdded()
{
    const Result<QList<ShowId>> added = m_adding.result();
    if (!added) {
        end(added.error());
        return;
    }
    for (const ShowId id : *added)
        m_shows.noteRefreshed(id);
    end(Subscribed{*added, m_refused});
}

void Subscription::end(const Result<Subscribed> &result)
{
    emit finished(result);
}

} // namespace earmark
