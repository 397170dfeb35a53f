// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/feeds/subscribing.h"

#include "cli/feeds/feedcommand.h"
#include "cli/terminal.h"
#include "core/readfile.h"
#include "feeds/lists/opml.h"
#include "feeds/text/addresses.h"
#include "net/fetch.h"
#include "net/privateaddress.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace earmark {

namespace {

struct SubscribeWords
{
    Q_DECLARE_TR_FUNCTIONS(terminal)
};

bool isLocal(const Show &show)
{
    return namesPrivateHost(fetchedAddress(show.feedUrl));
}

QString withoutLogin(const QString &url)
{
    QUrl address = fetchedAddress(url);
    if (address.userInfo().isEmpty())
        return url;
    address.setUserInfo({});
    return address.toString(QUrl::FullyEncoded);
}

} // namespace

ShowsSession::ShowsSession(const CommandLine &line, QObject *parent)
    : QObject(parent)
    , m_line(line)
    , m_bar(std::make_unique<ProgressBar>())
{}

ShowsSession::~ShowsSession() = default;

void ShowsSession::start()
{
    if (const auto begun = begin(); !begun)
        finish(begun);
}

Result<> ShowsSession::begin()
{
    auto opened = ShowsLibrary::open(m_line);
    if (!opened)
        return opened.error();
    m_opened = *std::move(opened);
    if (m_line.command == "refresh"_L1)
        return beginRefresh();
    const QString operand = m_line.files.first();
    if (isFeedAddress(operand)) {
        const QUrl url = fetchedAddress(feedAddressIn(operand));
        m_mayBePrivate = namesPrivateHost(url);
        if (const auto login = loginIn(url))
            keepLogin(url, *login);
        fetch(url);
        return done;
    }
    if (!QFileInfo::exists(operand))
        return Error{SubscribeWords::tr("“%1” is neither a file nor an address.").arg(operand)};
    const auto bytes = readFile(operand);
    if (!bytes)
        return bytes.error();
    const auto read = readFeedFile(*bytes, {.base = {}});
    if (!read)
        return read.error();
    m_isOwnList = m_mayBePrivate = read->list.has_value();
    return takeRead(*read, nullptr);
}

void ShowsSession::keepLogin(const QUrl &url, const Login &login)
{
    const auto kept = m_opened->logins.keep(url, login);
    if (!kept && !std::exchange(m_hasComplained, true))
        complain(kept.error());
}

Result<> ShowsSession::beginRefresh()
{
    QList<ShowId> ids;
    const auto all = m_opened->shows.shows();
    if (!all)
        return all.error();
    for (const Show &show : *all) {
        if (m_line.files.isEmpty() && !show.state.isEnded)
            ids.append(show.id);
    }
    for (const QString &asked : m_line.files) {
        const auto show = findShow(m_opened->shows, asked);
        if (!show)
            return show.error();
        ids.append(show->id);
    }
    return refresh(ids);
}

void ShowsSession::fetch(const QUrl &url)
{
    m_address = withoutLogin(url.toString(QUrl::FullyEncoded));
    WebRequest request{.url = url, .accept = feedAccept, .mayBePrivate = m_mayBePrivate};
    request.limits.bytes = largestFeed;
    connect(m_opened->web.get(request, this), &Fetch::finished, this, &ShowsSession::takeAnswer);
}

void ShowsSession::takeAnswer(const Result<WebAnswer> &answer)
{
    if (!answer) {
        finish(answer.error());
        return;
    }
    if (answer->status != 200) {
        finish(checkFeedStatus(*answer));
        return;
    }
    const auto read = readFeedFile(answer->body, {.base = answer->url, .charset = answer->charset});
    if (auto taken = read ? takeRead(*read, &*answer) : Result<>(read.error()); !taken)
        finish(taken);
}

Result<> ShowsSession::takeRead(const ReadFeed &read, const WebAnswer *answer)
{
    if (read.list)
        return addAll(*read.list);
    if (read.feed) {
        if (!answer)
            m_address = read.feed->selfUrl;
        else if (!answer->movedTo.isEmpty())
            m_address = answer->movedTo.toString(QUrl::FullyEncoded);
        const auto id = add({m_address, read.feed->title, {}, {}});
        if (!id)
            return id.error();
        return refresh({*id}, answer);
    }
    if (!read.page->links.isEmpty() && m_pages++ == 0) {
        fetch(fetchedAddress(read.page->links.first().url));
        return done;
    }
    return Error{
        SubscribeWords::tr("The web page “%1” names no feed.").arg(read.page->title.left(100))};
}

Result<ShowId> ShowsSession::add(const ListedFeed &feed)
{
    const QUrl address = fetchedAddress(feed.url);
    if (!address.isValid())
        return Error{
            SubscribeWords::tr("The feed does not say its own address; subscribe by that.")};
    if (!m_mayBePrivate && namesPrivateHost(address))
        return Fetch::privateAddress(address);
    const auto login = loginIn(address);
    if (login && m_isOwnList && !m_opened->logins.find(address))
        keepLogin(address, *login);
    Show show;
    show.feedUrl = withoutLogin(feed.url);
    show.title = feed.title;
    show.page = feed.page;
    show.folders = feed.folders;
    return m_opened->shows.subscribe(show, comparedFeedAddress(show.feedUrl));
}

Result<> ShowsSession::addAll(const FeedList &list)
{
    int closed = 0;
    for (const ListedFeed &feed : list.feeds) {
        if (!m_mayBePrivate && namesPrivateHost(fetchedAddress(feed.url))) {
            ++closed;
            continue;
        }
        const auto id = add(feed);
        if (!id)
            return id.error();
        m_ids.append(*id);
    }
    if (list.refused > 0)
        complain(
            {SubscribeWords::tr("%n entries of the list are no feeds.", nullptr, list.refused)});
    if (closed > 0)
        complain({SubscribeWords::tr("%n addresses of the list belong to this computer or a local "
                                     "network and are left out.",
                                     nullptr, closed)});
    return refresh(m_ids);
}

Result<> ShowsSession::refresh(const QList<ShowId> &ids, const WebAnswer *fetched)
{
    m_ids = ids;
    QList<Show> shows;
    for (const ShowId id : ids) {
        const auto show = m_opened->shows.show(id);
        if (!show)
            return show.error();
        if (*show)
            shows.append(**show);
    }
    const bool isOwn = m_line.noPause && std::ranges::all_of(shows, isLocal);
    m_refresher = std::make_unique<Refresher>(m_opened->web, m_opened->shows.databasePath(),
                                              isOwn ? 0ms : milliseconds(1s));
    connect(m_refresher.get(), &Refresher::refreshed, this, &ShowsSession::takeOutcome);
    connect(m_refresher.get(), &Refresher::progressed, this,
            [this](int part, int all) { m_bar->show(double(part) / double(std::max(all, 1))); });
    connect(m_refresher.get(), &Refresher::finished, this, [this] { finish(done); });
    if (fetched && shows.size() == 1 && shows.first().feedUrl == m_address) {
        WebAnswer answer = *fetched;
        answer.movedTo.clear(); // that is the show's address already
        m_refresher->refreshFrom(shows.first(), answer);
    } else {
        m_refresher->refresh(shows);
    }
    return done;
}

void ShowsSession::takeOutcome(const FeedOutcome &outcome)
{
    FeedOutcome &whole = m_outcomes[outcome.show];
    whole.added += outcome.added;
    whole.changed += outcome.changed;
    whole.isUnchanged = whole.isUnchanged || outcome.isUnchanged;
    if (whole.error.isEmpty())
        whole.error = outcome.error;
}

void ShowsSession::finish(const Result<> &result)
{
    m_bar.reset();
    Result<> printed = result ? print() : result;
    if (!printed)
        complain(printed.error());
    const bool isWell =
        std::ranges::all_of(m_outcomes, [](const FeedOutcome &one) { return one.error.isEmpty(); });
    emit finished(printed && isWell ? exitDone : exitFailed);
}

Result<> ShowsSession::print() const
{
    QJsonArray list;
    QString table;
    for (const ShowId id : m_ids) {
        const auto found = m_opened->shows.show(id);
        if (!found)
            return found.error();
        const Show show = found->value_or(Show());
        const FeedOutcome outcome = m_outcomes.value(id);
        QJsonObject json = showJson(show);
        json.insert(u"added"_s, outcome.added);
        json.insert(u"changed"_s, outcome.changed);
        json.insert(u"unchanged"_s, outcome.isUnchanged);
        json.insert(u"error"_s, outcome.error);
        list.append(json);
        table +=
            tableRow({QString::number(qint64(id)), show.title.isEmpty() ? show.feedUrl : show.title,
                      QString::number(outcome.added), outcome.error});
    }
    return printList(m_line.json, list, table);
}

} // namespace earmark
