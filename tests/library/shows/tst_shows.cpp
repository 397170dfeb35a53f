// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/shows/itemtable.h"
#include "library/shows/shows.h"
#include "library/shows/showtable.h"
#include "store/query.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace earmark;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestShows : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto opened = Database::open(m_folder->filePath(u"library.db"_s));
        QVERIFY(opened);
        m_database = std::make_unique<Database>(*std::move(opened));
        m_shows = std::make_unique<Shows>(*m_database);
    }

    void subscribingTwiceIsOneShow()
    {
        QSignalSpy added(m_shows.get(), &Shows::showAdded);
        const ShowId id = subscribe();
        QCOMPARE(subscribe(), id);
        QCOMPARE(m_shows->shows()->size(), 1);
        QCOMPARE(m_shows->shows()->first().folders, QList<QStringList>{{u"News"_s}});
        QCOMPARE(added.size(), 2);
    }

    void aShowIsHiddenAndComesBack()
    {
        const ShowId id = subscribe();
        QVERIFY(m_shows->unsubscribe(id));
        QVERIFY(m_shows->shows()->isEmpty());
        QCOMPARE(subscribe(), id);
        QCOMPARE(m_shows->shows()->size(), 1);
    }

    void allThatIsWrittenIsReadAgain()
    {
        Show show = *m_shows->show(subscribe()).operator*();
        show.title = u"T"_s;
        show.guid = u"g"_s;
        show.description = u"d"_s;
        show.author = u"a"_s;
        show.page = u"https://x.org/"_s;
        show.language = u"fr"_s;
        show.image = u"https://x.org/c"_s;
        show.isComplete = true;
        const QDateTime now = QDateTime::fromSecsSinceEpoch(1'750'000'000);
        show.state = {.etag = "W/\"x\"",
                      .lastModified = "yesterday",
                      .checked = now,
                      .refreshed = now.addSecs(1),
                      .readWhole = now.addSecs(2),
                      .next = now.addSecs(3),
                      .failures = 4,
                      .error = u"No"_s,
                      .movedTo = u"https://y.org/"_s,
                      .movedSince = now.addSecs(5),
                      .aloneUntil = now.addSecs(6),
                      .isEnded = true};
        QVERIFY(writeShow(m_database->sql(), show));
        QVERIFY(writeFeedState(m_database->sql(), show.id, show.state));
        QCOMPARE(*m_shows->show(show.id).operator*(), show);
    }

    void itemsAreWrittenAndReadAgain()
    {
        const ShowId id = subscribe();
        ShowItem item{.show = id,
                      .key = u"k"_s,
                      .title = u"T"_s,
                      .page = u"https://x.org/1"_s,
                      .notes = u"n"_s,
                      .published = QDateTime(QDate(2025, 6, 2), QTime(10, 0), Qt::UTC),
                      .seen = QDateTime::fromSecsSinceEpoch(1'750'000'000),
                      .duration = 5s,
                      .mediaUrl = u"https://x.org/a b.mp3"_s,
                      .comparedUrl = u"x.org/a b.mp3"_s,
                      .mediaType = u"audio/mpeg"_s,
                      .mediaLength = 9,
                      .details = "{\"a\":1}",
                      .place = 3,
                      .isGone = false,
                      .isNew = true};
        ItemPlan plan;
        plan.added = {item};
        QVERIFY(writeItems(m_database->sql(), id, plan));
        item.id = m_shows->items(id)->first().id;
        QCOMPARE(m_shows->items(id)->first(), item);
        QCOMPARE(m_shows->newItems()->size(), 1);
        QCOMPARE(m_shows->show(id).operator*()->fresh, 1);
        ItemPlan later;
        later.gone = {item.id};
        QVERIFY(writeItems(m_database->sql(), id, later));
        QVERIFY(m_shows->item(item.id).operator*()->isGone);
    }

    // It was read before: the listener may have done something since.
    void aRefreshWritesOnlyWhatTheFeedSays()
    {
        const ShowId id = subscribe();
        addItems(id, {u"a"_s, u"b"_s});
        const Show show = *m_shows->show(id).operator*();
        QList<ShowItem> items = *m_shows->items(id);
        QVERIFY(m_shows->setNew(items.first(), true));
        QVERIFY(run(m_database->sql(), u"UPDATE show SET folders = '[[\"Mine\"]]'"_s));
        ItemPlan plan;
        items[0].title = u"Other"_s;
        items[0].seen = {};
        plan.changed = {items.at(0)};
        plan.moved = {{items.at(1).id, 7}};
        QVERIFY(writeItems(m_database->sql(), id, plan));
        QVERIFY(writeShow(m_database->sql(), show));
        const ShowItem after = *m_shows->item(items.at(0).id).operator*();
        QCOMPARE(after.title, u"Other"_s);
        QVERIFY(after.isNew && after.seen.isValid());
        QVERIFY(after.seen > QDateTime::fromSecsSinceEpoch(1));
        QCOMPARE(m_shows->item(items.at(1).id).operator*()->place, 7);
        QCOMPARE(m_shows->shows()->first().folders, QList<QStringList>{{u"Mine"_s}});
    }

    void itemsAreFoundByWhatIsTyped_data()
    {
        QTest::addColumn<QString>("asked");
        QTest::addColumn<QString>("keys");
        QTest::newRow("number") << u"1"_s << u"2"_s;
        QTest::newRow("key") << u"café"_s << u"café"_s;
        QTest::newRow("beginning") << u"ti"_s << u"2 café"_s;
        QTest::newRow("other case") << u"TITRE É"_s << u"café"_s;
        QTest::newRow("other letter") << u"Titre à"_s << QString();
        QTest::newRow("sign of a pattern") << u"T%"_s << QString();
        QTest::newRow("another") << u"Title_"_s << QString();
        QTest::newRow("backslash") << u"T\\"_s << QString();
    }

    // The key of the first is the number of the second.
    void itemsAreFoundByWhatIsTyped()
    {
        QFETCH(QString, asked);
        const ShowId id = subscribe();
        addItems(id, {u"2"_s, u"café"_s});
        QList<ShowItem> items = *m_shows->items(id);
        items[0].title = u"Title 1"_s;
        items[1].title = u"Titre été"_s;
        ItemPlan plan;
        plan.changed = items;
        QVERIFY(writeItems(m_database->sql(), id, plan));
        QStringList keys;
        const QList<ShowItem> found = *m_shows->itemsNamed(asked);
        for (const ShowItem &item : found)
            keys.append(item.key);
        QTEST(keys.join(u' '), "keys");
        QVERIFY(m_shows->unsubscribe(id));
        QVERIFY(m_shows->itemsNamed(asked)->isEmpty());
    }

    void itemsMayExchangeTheirKeys()
    {
        const ShowId id = subscribe();
        addItems(id, {u"a"_s, u"b"_s});
        QList<ShowItem> items = *m_shows->items(id);
        std::swap(items[0].key, items[1].key);
        ItemPlan plan;
        plan.changed = items;
        QVERIFY(writeItems(m_database->sql(), id, plan));
        QCOMPARE(m_shows->items(id)->at(0).key, u"b"_s);
    }

    void theQueueKeepsItsOrder()
    {
        const ShowId id = subscribe();
        addItems(id, {u"a"_s, u"b"_s, u"c"_s});
        const QList<ShowItem> items = *m_shows->items(id);
        QSignalSpy changed(m_shows.get(), &Shows::queueChanged);
        QVERIFY(m_shows->setQueue({items.at(2).id, items.at(0).id}));
        QCOMPARE(changed.size(), 1);
        const auto queue = m_shows->queue();
        QVERIFY(queue);
        QCOMPARE(queue->size(), 2);
        QCOMPARE(queue->at(0).key, u"c"_s);
        QCOMPARE(queue->at(1).key, u"a"_s);
    }

private:
    ShowId subscribe()
    {
        Show show;
        show.feedUrl = u"https://x.org/feed"_s;
        show.folders = {{u"News"_s}};
        return m_shows->subscribe(show, u"x.org/feed"_s).operator*();
    }

    void addItems(ShowId id, const QStringList &keys)
    {
        ItemPlan plan;
        for (const QString &key : keys) {
            ShowItem item;
            item.key = key;
            item.seen = QDateTime::currentDateTimeUtc();
            item.place = int(plan.added.size());
            plan.added.append(item);
        }
        QVERIFY(writeItems(m_database->sql(), id, plan));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Shows> m_shows;
};

QTEST_GUILESS_MAIN(TestShows)
#include "tst_shows.moc"
