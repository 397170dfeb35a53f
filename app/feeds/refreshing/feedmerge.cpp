// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/refreshing/feedmerge.h"

#include "feeds/feedreader.h"
#include "feeds/keeping/keptitem.h"
#include "feeds/refreshing/feedrhythm.h"
#include "feeds/text/addresses.h"
#include "library/shows/itemtable.h"
#include "library/shows/showtable.h"
#include "net/privateaddress.h"
#include "store/database.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace earmark {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int maxPages = 100;
constexpr qsizetype maxPagedItems = 10'000;

struct MergeWords
{
    Q_DECLARE_TR_FUNCTIONS(feeds)
};

bool isSamePlace(const QString &one, const QString &other)
{
    return comparedFeedAddress(one) == comparedFeedAddress(other);
}

/// One answer, and what the library knew before.
class Merge
{
public:
    Merge(const QSqlDatabase &db, const FeedQuestion &question, Show show, const QDateTime &now)
        : m_db(db)
        , m_question(question)
        , m_show(std::move(show))
        , m_now(now)
    {
        m_outcome.show = m_show.id;
        m_show.state.checked = now;
    }

    Result<FeedOutcome> fail(const QString &sentence, std::optional<std::chrono::seconds> wait = {})
    {
        m_outcome.error = sentence;
        FeedState &state = m_show.state;
        if (m_question.kind == FeedQuestion::Kind::Feed) {
            state.error = sentence;
            ++state.failures;
            state.next = m_now.addSecs(wait.value_or(pauseAfterFailures(state.failures)).count());
        }
        const auto written = writeFeedState(m_db, m_show.id, state);
        return written ? Result<FeedOutcome>(m_outcome) : written.error();
    }

    Result<FeedOutcome> failWith(const WebAnswer &answer)
    {
        const bool isBusy = answer.status == 429 || answer.status == 503;
        std::optional<std::chrono::seconds> wait = answer.retryAfter;
        if (isBusy) {
            wait = wait.value_or(pauseAfterFailures(m_show.state.failures + 1));
            m_outcome.hostAloneUntil = m_now.addSecs(wait->count());
            m_show.state.aloneUntil = m_outcome.hostAloneUntil;
        }
        if (answer.status == 410 && m_question.kind == FeedQuestion::Kind::Feed)
            m_show.state.isEnded = true;
        return fail(statusSentence(answer.status), wait);
    }

    Result<FeedOutcome> takeUnchanged(const WebAnswer &answer)
    {
        FeedState &state = m_show.state;
        if (!answer.validators.etag.isEmpty())
            state.etag = answer.validators.etag;
        if (!answer.validators.lastModified.isEmpty())
            state.lastModified = answer.validators.lastModified;
        succeed();
        const auto items = readItems(m_db, m_show.id);
        if (!items)
            return items.error();
        state.next = m_now.addSecs(pauseAfter(m_show, *items, {}, answer.maxAge).count());
        m_outcome.isUnchanged = true;
        const auto written = writeFeedState(m_db, m_show.id, state);
        return written ? Result<FeedOutcome>(m_outcome) : written.error();
    }

    Result<FeedOutcome> take(const Feed &feed, const WebAnswer &answer)
    {
        const auto known = readItems(m_db, m_show.id);
        if (!known)
            return known.error();
        const QList<ShowItem> found = keptItems(feed, m_question.page * int(maxPagedItems));
        const bool isPage = m_question.kind == FeedQuestion::Kind::Page;
        const bool isElsewhere = m_question.kind == FeedQuestion::Kind::NewAddress
            || (!isPage && !answer.movedTo.isEmpty());
        if (isElsewhere && !isOfThisShow(feed, *known, found))
            return fail(
                MergeWords::tr("The feed leads to another show, “%1”.").arg(feed.title.left(100)));
        if (m_question.kind == FeedQuestion::Kind::NewAddress
            && isSamePlace(feed.newUrl, m_show.feedUrl))
            return m_outcome; // the two feeds name each other
        const bool isWhole =
            !isPage && !feed.isPartial && answer.isWhole && feed.nextPage.isEmpty();
        const ItemPlan plan =
            planItems(*known, found, isWhole ? FeedIs::Whole : FeedIs::Partial, m_now);
        m_outcome.added = int(plan.added.size());
        m_outcome.changed = int(plan.changed.size());
        if (!isPage)
            describe(feed, answer, *known);
        askFurther(feed, *known, plan);
        const auto written = writeItems(m_db, m_show.id, plan,
                                        [this](const QSqlDatabase &db) { return writeAll(db); });
        return written ? Result<FeedOutcome>(m_outcome) : written.error();
    }

private:
    void succeed()
    {
        FeedState &state = m_show.state;
        state.refreshed = m_now;
        state.failures = 0;
        state.error.clear();
        state.isEnded = false;
        state.aloneUntil = {};
    }

    bool isOfThisShow(const Feed &feed, const QList<ShowItem> &known,
                      const QList<ShowItem> &found) const
    {
        if (known.isEmpty() || (!m_show.guid.isEmpty() && feed.guid == m_show.guid))
            return true;
        QSet<QString> keys;
        for (const ShowItem &item : known)
            keys.insert(item.key);
        return std::ranges::any_of(
            found, [&keys](const ShowItem &item) { return keys.contains(item.key); });
    }

    void describe(const Feed &feed, const WebAnswer &answer, const QList<ShowItem> &known)
    {
        m_show = describedShow(m_show, feed);
        succeed();
        FeedState &state = m_show.state;
        const bool isWhole = !feed.isPartial && answer.isWhole;
        const bool isOwn = answer.movedTo.isEmpty() && answer.url == m_question.url;
        const bool isMove = m_question.kind == FeedQuestion::Kind::NewAddress;
        const Validators kept = isWhole && (isOwn || isMove) ? answer.validators : Validators();
        state.etag = kept.etag;
        state.lastModified = kept.lastModified;
        if (isWhole)
            state.readWhole = m_now;
        else
            state.error = MergeWords::tr("The feed broke off; it will be asked again.");
        const QDateTime next =
            m_now.addSecs(pauseAfter(m_show, known, feed.rhythm, answer.maxAge).count());
        state.next = allowedFrom(next, feed.rhythm);
        if (isMove)
            m_show.feedUrl = answer.url.toString();
        else
            considerMove(answer, known.isEmpty());
    }

    // A permanent redirect counts when it was seen on two days, at once for a new show, and if only
    // http became https.
    void considerMove(const WebAnswer &answer, bool isNew)
    {
        FeedState &state = m_show.state;
        const QString target = answer.movedTo.toString();
        const QUrl own(m_show.feedUrl);
        const bool isSecured = own.scheme() == "http"_L1 && answer.url.scheme() == "https"_L1
            && isSamePlace(m_show.feedUrl, answer.url.toString());
        if (isSecured) {
            m_show.feedUrl = answer.url.toString();
        } else if (target.isEmpty() || isSamePlace(target, m_show.feedUrl)) {
            state.movedTo.clear();
        } else if (isNew || (state.movedTo == target && state.movedSince.date() != m_now.date())) {
            m_show.feedUrl = target;
            state.movedTo.clear();
        } else if (state.movedTo != target) {
            state.movedTo = target;
            state.movedSince = m_now;
        }
        if (state.movedTo.isEmpty())
            state.movedSince = {};
    }

    // The address that the feed gives itself, or its next page: as long as all of a page is new.
    void askFurther(const Feed &feed, const QList<ShowItem> &known, const ItemPlan &plan)
    {
        const bool isFirst = m_question.kind == FeedQuestion::Kind::Feed;
        if (isFirst && !feed.newUrl.isEmpty() && !isSamePlace(feed.newUrl, m_show.feedUrl)) {
            m_outcome.next = FeedQuestion{.show = m_show.id,
                                          .url = fetchedAddress(feed.newUrl),
                                          .kind = FeedQuestion::Kind::NewAddress};
            return;
        }
        const QUrl next = fetchedAddress(feed.nextPage);
        const bool isAllNew = !plan.added.isEmpty() && plan.changed.isEmpty() && plan.unchanged == 0
            && !feed.isPartial;
        const bool isBounded =
            m_question.page < maxPages && known.size() + plan.added.size() < maxPagedItems;
        if (isAllNew && isBounded && next.isValid() && next != m_question.url)
            m_outcome.next = FeedQuestion{.show = m_show.id,
                                          .url = next,
                                          .kind = FeedQuestion::Kind::Page,
                                          .page = m_question.page + 1};
    }

    Result<> writeAll(const QSqlDatabase &db) const
    {
        auto written = writeShow(db, m_show);
        if (written)
            written = addShowAddress(db, m_show.id, comparedFeedAddress(m_show.feedUrl));
        return written ? writeFeedState(db, m_show.id, m_show.state) : written;
    }

    QSqlDatabase m_db;
    const FeedQuestion &m_question;
    Show m_show;
    QDateTime m_now;
    FeedOutcome m_outcome;
};

} // namespace

QString statusSentence(int status)
{
    switch (status) {
    case 204:
        return MergeWords::tr("The server sends nothing.");
    case 304:
        return MergeWords::tr("The server says that nothing has changed though it was not asked.");
    case 401:
        return MergeWords::tr("The server asks for a user name and a password.");
    case 403:
        return MergeWords::tr("The server refuses to give the feed.");
    case 404:
        return MergeWords::tr("The feed is not where it was.");
    case 410:
        return MergeWords::tr("The feed is gone for good; its episodes stay.");
    case 429:
    case 503:
        return MergeWords::tr("The server is busy and wants to be asked later.");
    default:
        return MergeWords::tr("The server answers with the status %1 instead of a feed.")
            .arg(status);
    }
}

FeedQuestion questionFor(const Show &show, const QDateTime &now)
{
    constexpr qint64 week = qint64{7} * 24 * 3600;
    const bool isFresh = show.state.readWhole.isValid() && show.state.readWhole.secsTo(now) < week;
    const bool hasValidators = !show.state.etag.isEmpty() || !show.state.lastModified.isEmpty();
    return {.show = show.id,
            .url = fetchedAddress(show.feedUrl),
            .kind = FeedQuestion::Kind::Feed,
            .isConditional = isFresh && hasValidators};
}

WebRequest requestFor(const FeedQuestion &question, const Show &show)
{
    WebRequest request{.url = question.url, .accept = feedAccept};
    if (question.isConditional)
        request.validators = {show.state.etag, show.state.lastModified};
    // Only the listener's own address may be private, and where it leads from there.
    request.mayBePrivate = namesPrivateHost(fetchedAddress(show.feedUrl));
    request.limits.bytes = largestFeed;
    return request;
}

Result<FeedOutcome> mergeAnswer(const QString &databasePath, const FeedQuestion &question,
                                const Result<WebAnswer> &answer, const QDateTime &now,
                                const std::function<bool()> &goOn)
{
    const auto database = Database::connect(databasePath, Database::Sync::Normal);
    if (!database)
        return database.error();
    const auto show = readShow(database->sql(), question.show);
    if (!show)
        return show.error();
    if (!*show)
        return FeedOutcome{.show = question.show};
    Merge merge(database->sql(), question, **show, now);
    if (!answer)
        return merge.fail(answer.error().message);
    if (answer->status == 304 && question.isConditional)
        return merge.takeUnchanged(*answer);
    if (answer->status != 200)
        return merge.failWith(*answer);
    const auto feed =
        readFeed(answer->body, {.base = answer->url, .charset = answer->charset}, goOn);
    if (!feed)
        return merge.fail(feed.error().message);
    return merge.take(*feed, *answer);
}

} // namespace earmark
