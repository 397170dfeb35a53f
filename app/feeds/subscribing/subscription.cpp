// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/subscribing/subscription.h"

#include "core/readfile.h"
#include "feeds/lists/opml.h"
#include "feeds/refreshing/feedmerge.h"
#include "feeds/text/addresses.h"
#include "library/shows/showtable.h"
#include "net/fetch.h"
#include "net/privateaddress.h"

#include <QtConcurrent>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxPagesOnTheWay = 1;

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
        m_isFile = true;
        read([path]() -> Result<ReadFeed> {
            const auto bytes = readFile(path);
            return bytes ? readFeedFile(*bytes, {.base = {}}) : bytes.error();
        });
        return;
    }
    if (!isFeedAddress(trimmed)) {
        end(Error{tr("“%1” is neither an address nor a file.").arg(trimmed.left(200))});
        return;
    }
    const QUrl url = fetchedAddress(feedAddressIn(trimmed));
    m_mayBePrivate = namesPrivateHost(url);
    if (const auto login = loginIn(url))
        keepLogin(url, *login);
    fetch(url);
}

// It counts for this run even if it can't be kept.
void Subscription::keepLogin(const QUrl &url, const Login &login)
{
    if (const auto kept = m_logins.keep(url, login); !kept)
        m_done.warning = kept.error().message;
}

void Subscription::fetch(const QUrl &url)
{
    m_address = withoutLogin(url.toString(QUrl::FullyEncoded));
    WebRequest request{.url = url, .accept = feedAccept, .mayBePrivate = m_mayBePrivate};
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
        const bool isNothing = answer->status == 404 || answer->status == 410;
        end(Error{isNothing ? tr("There is nothing at this address.")
                            : statusSentence(answer->status)});
        return;
    }
    m_done.answer = *answer;
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
    if (!read)
        end(read.error());
    else if (read->list)
        addList(*read->list);
    else if (read->feed)
        takeFeed(*read->feed);
    else if (!read->page->links.isEmpty() && m_pages++ < maxPagesOnTheWay)
        fetch(fetchedAddress(read->page->links.first().url));
    else
        end(Error{tr("The web page “%1” names no feed.").arg(read->page->title.left(100))});
}

void Subscription::takeFeed(const Feed &feed)
{
    if (m_isFile)
        m_address = feed.selfUrl;
    else if (!m_done.answer->movedTo.isEmpty())
        m_address = m_done.answer->movedTo.toString(QUrl::FullyEncoded);
    const QUrl address = fetchedAddress(m_address);
    if (!address.isValid())
        end(Error{tr("The feed does not say its own address; subscribe by that.")});
    else if (!m_mayBePrivate && namesPrivateHost(address))
        end(Fetch::privateAddress(address));
    else
        add({{m_address, feed.title, {}, {}}});
    if (m_done.answer)
        m_done.answer->movedTo.clear(); // that is the show's address already
}

void Subscription::addList(const FeedList &list)
{
    m_mayBePrivate = m_mayBePrivate || m_isFile;
    m_done.refused = list.refused;
    m_done.answer.reset();
    QList<ListedFeed> feeds;
    for (const ListedFeed &feed : list.feeds) {
        const QUrl address = fetchedAddress(feed.url);
        const auto login = loginIn(address);
        if (!address.isValid()) {
            ++m_done.refused;
        } else if (!m_mayBePrivate && namesPrivateHost(address)) {
            ++m_done.closed;
        } else {
            feeds.append(feed);
            if (login && m_isFile && !m_logins.find(address))
                keepLogin(address, *login);
        }
    }
    if (feeds.isEmpty())
        end(Error{tr("There are no feeds in the list.")});
    else
        add(feeds);
}

void Subscription::add(const QList<ListedFeed> &feeds)
{
    QList<Show> shows;
    for (const ListedFeed &feed : feeds) {
        Show show;
        show.feedUrl = withoutLogin(feed.url);
        show.title = feed.title;
        show.page = feed.page;
        show.folders = feed.folders;
        shows.append(show);
    }
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
    m_done.shows = *added;
    end(m_done);
}

void Subscription::end(const Result<Subscribed> &result)
{
    emit finished(result);
}

} // namespace earmark
