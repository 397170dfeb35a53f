// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/shows/itemmatching.h"

#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QDateTime matchNow(QDate(2025, 6, 30), QTime(12, 0), Qt::UTC);

ShowItem item(const QString &key, const QString &title = u"Episode"_s, int day = 1)
{
    ShowItem one;
    one.key = key;
    one.title = title;
    one.published = QDateTime(QDate(2025, 6, day), QTime(10, 0), Qt::UTC);
    one.mediaUrl = u"https://x.org/"_s + key + u".mp3"_s;
    one.comparedUrl = u"x.org/"_s + key + u".mp3"_s;
    one.mediaType = u"audio/mpeg"_s;
    one.duration = 30min;
    return one;
}

ShowItem known(int id, ShowItem one)
{
    one.id = ShowItemId(id);
    one.seen = matchNow.addDays(-9);
    return one;
}

} // namespace

class TestItemMatching : public QObject
{
    Q_OBJECT

private slots:
    void theFirstTimeNothingIsNew()
    {
        const ItemPlan plan = planItems({}, {item(u"a"_s), item(u"b"_s)}, FeedIs::Whole, matchNow);
        QCOMPARE(plan.added.size(), 2);
        QVERIFY(!plan.added.first().isNew);
        QCOMPARE(plan.added.first().seen, matchNow);
    }

    void whatDidNotChangeIsNotWritten()
    {
        const ShowItem a = known(1, item(u"a"_s));
        const ItemPlan plan = planItems({a}, {item(u"a"_s)}, FeedIs::Whole, matchNow);
        QCOMPARE(plan.unchanged, 1);
        QVERIFY(plan.changed.isEmpty() && plan.added.isEmpty() && plan.gone.isEmpty());
    }

    void onlyYoungerEpisodesAreNew()
    {
        const QList<ShowItem> before{known(1, item(u"a"_s, u"A"_s, 10))};
        const ItemPlan plan = planItems(
            before, {item(u"a"_s, u"A"_s, 10), item(u"b"_s, u"B"_s, 9), item(u"c"_s, u"C"_s, 11)},
            FeedIs::Whole, matchNow);
        QCOMPARE(plan.added.size(), 2);
        QVERIFY(!plan.added.at(0).isNew);
        QVERIFY(plan.added.at(1).isNew);
    }

    // A members' feed that dates everything anew has no new episode.
    void aChangedEpisodeKeepsWhatTheListenerHas()
    {
        ShowItem a = known(1, item(u"a"_s));
        a.episode = EpisodeId(7);
        const ItemPlan plan =
            planItems({a}, {item(u"a"_s, u"Better"_s, 20)}, FeedIs::Whole, matchNow);
        QCOMPARE(plan.changed.size(), 1);
        QCOMPARE(plan.changed.first().title, u"Better"_s);
        QCOMPARE(plan.changed.first().id, ShowItemId(1));
        QCOMPARE(plan.changed.first().episode, EpisodeId(7));
        QCOMPARE(plan.changed.first().seen, a.seen);
        QVERIFY(!plan.changed.first().isNew);
    }

    void aChangedKeyIsFoundByTheFile()
    {
        ShowItem found = item(u"new"_s, u"Other title"_s, 9);
        found.comparedUrl = u"x.org/a.mp3"_s;
        const ItemPlan plan = planItems({known(1, item(u"a"_s))}, {found}, FeedIs::Whole, matchNow);
        QVERIFY(plan.added.isEmpty() && plan.gone.isEmpty());
        QCOMPARE(plan.changed.first().id, ShowItemId(1));
        QCOMPARE(plan.changed.first().key, u"new"_s);
    }

    void aChangedKeyAndFileAreFoundByTitleDayAndLength_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<int>("day");
        QTest::addColumn<int>("minutes");
        QTest::addColumn<bool>("isFound");
        QTest::newRow("same") << u"“The” end"_s << 1 << 35 << true;
        QTest::newRow("other day") << u"\"The\" end"_s << 2 << 35 << false;
        QTest::newRow("other length") << u"\"The\" end"_s << 1 << 50 << false;
        QTest::newRow("other title") << u"The start"_s << 1 << 30 << false;
        QTest::newRow("unknown length") << u"\"The\" end"_s << 1 << 0 << true;
    }

    void aChangedKeyAndFileAreFoundByTitleDayAndLength()
    {
        QFETCH(QString, title);
        QFETCH(int, day);
        QFETCH(int, minutes);
        ShowItem found = item(u"b"_s, title, day);
        found.duration = std::chrono::minutes(minutes);
        const ItemPlan plan =
            planItems({known(1, item(u"a"_s, u"\"The\" end"_s))}, {found}, FeedIs::Whole, matchNow);
        QTEST(!plan.changed.isEmpty(), "isFound");
    }

    // A feed may offer everything by one address: play.php?source=1.
    void aFileThatSeveralItemsHaveTellsNothing()
    {
        ShowItem a = known(1, item(u"a"_s, u"A"_s, 1));
        ShowItem b = known(2, item(u"b"_s, u"B"_s, 2));
        ShowItem c = item(u"c"_s, u"C"_s, 3);
        a.comparedUrl = b.comparedUrl = c.comparedUrl = u"x.org/play.php"_s;
        ItemPlan plan = planItems({a, b}, {c}, FeedIs::Whole, matchNow);
        QCOMPARE(plan.added.size(), 1);
        QCOMPARE(plan.gone.size(), 2);
        plan = planItems({a, b}, {b, c}, FeedIs::Whole, matchNow);
        QCOMPARE(plan.added.size(), 1);
        ShowItem d = item(u"d"_s, u"D"_s, 4);
        d.comparedUrl = c.comparedUrl;
        plan = planItems({a}, {c, d}, FeedIs::Whole, matchNow);
        QCOMPARE(plan.added.size(), 2);
    }

    // A daily show may have two episodes a day, all with the same title.
    void aTitleThatSeveralItemsHaveTellsNothing()
    {
        const ItemPlan plan = planItems({known(1, item(u"a"_s)), known(2, item(u"b"_s))},
                                        {item(u"c"_s)}, FeedIs::Whole, matchNow);
        QCOMPARE(plan.added.size(), 1);
        QCOMPARE(plan.gone.size(), 2);
    }

    void aNewEpisodeOnTopChangesNoOther()
    {
        QList<ShowItem> before;
        QList<ShowItem> found{item(u"new"_s, u"N"_s, 9)};
        for (int i = 0; i < 3; ++i) {
            found.append(item(QString::number(i), QString::number(i), 8 - i));
            before.append(known(i + 1, found.last()));
            before.last().place = i;
            found.last().place = i + 1;
        }
        const ItemPlan plan = planItems(before, found, FeedIs::Whole, matchNow);
        QCOMPARE(plan.unchanged, 3);
        QVERIFY(plan.changed.isEmpty() && plan.moved.isEmpty());
        QCOMPARE(plan.added.first().place, -1);
    }

    void anotherOrderIsKeptButChangesNothing()
    {
        ShowItem a = known(1, item(u"a"_s, u"A"_s));
        ShowItem b = known(2, item(u"b"_s, u"B"_s));
        b.place = 1;
        const ShowItem first = b;
        ShowItem second = a;
        second.place = 2;
        const ItemPlan plan = planItems({a, b}, {first, second}, FeedIs::Whole, matchNow);
        QCOMPARE(plan.unchanged, 2);
        QCOMPARE(plan.moved, (QList<std::pair<ShowItemId, int>>{{ShowItemId(2), -1}}));
    }

    void whatIsMissingIsGoneOnlyFromAWholeFeed()
    {
        const QList<ShowItem> before{known(1, item(u"a"_s)), known(2, item(u"b"_s, u"B"_s))};
        const QList<ShowItem> found{item(u"b"_s, u"B"_s)};
        QCOMPARE(planItems(before, found, FeedIs::Whole, matchNow).gone, QList{ShowItemId(1)});
        QVERIFY(planItems(before, found, FeedIs::Partial, matchNow).gone.isEmpty());
        QVERIFY(planItems(before, {}, FeedIs::Whole, matchNow).gone.isEmpty());
    }

    void whatComesBackIsNoLongerGone()
    {
        ShowItem a = known(1, item(u"a"_s));
        a.isGone = true;
        const ItemPlan plan = planItems({a}, {item(u"a"_s)}, FeedIs::Whole, matchNow);
        QVERIFY(!plan.changed.first().isGone);
    }
};

QTEST_GUILESS_MAIN(TestItemMatching)
#include "tst_itemmatching.moc"
