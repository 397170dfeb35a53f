// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/feeds/subscribing.h"

#include "cli/terminal.h"
#include "feeds/text/addresses.h"
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
    auto *subscription = new Subscription(m_opened->web, m_opened->shows, m_opened->logins, this);
    connect(subscription, &Subscription::finished, this, &ShowsSession::takeSubscribed);
    subscription->begin(m_line.files.first());
    return done;
}

void ShowsSession::takeSubscribed(const Result<Subscribed> &result)
{
    if (!result) {
        finish(result.error());
        return;
    }
    if (!result->warning.isEmpty())
        complain({result->warning});
    if (result->refused > 0)
        complain(
            {SubscribeWords::tr("%n entries of the list are no feeds.", nullptr, result->refused)});
    if (result->closed > 0)
        complain({SubscribeWords::tr("%n addresses of the list belong to this computer or a local "
                                     "network and are left out.",
                                     nullptr, result->closed)});
    if (const auto begun = refresh(result->shows, result->answer); !begun)
        finish(begun);
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

Result<> ShowsSession::refresh(const QList<ShowId> &ids, const std::optional<WebAnswer> &fetched)
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
    if (fetched && shows.size() == 1)
        m_refresher->refreshFrom(shows.first(), *fetched);
    else
        m_refresher->refresh(shows);
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
