// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/keeping/keptitem.h"
#include "feeds/refreshing/feedrhythm.h"

#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

FeedItem fileItem(const QString &guid, const QString &file, const QString &link = {})
{
    FeedItem item;
    item.guid = guid;
    item.link = link;
    item.medium =
        FeedFile{.url = u"https://x.org/"_s + file, .type = {}, .title = {}, .integrity = {}};
    return item;
}

QStringList keysOf(const QList<FeedItem> &items)
{
    Feed feed;
    feed.items = items;
    QStringList keys;
    for (const ShowItem &item : keptItems(feed))
        keys.append(item.key);
    return keys;
}

} // namespace

class TestKeptItem : public QObject
{
    Q_OBJECT

private slots:
    void aGuidIsTheKey()
    {
        QCOMPARE(keysOf({fileItem(u"A"_s, u"1"_s), fileItem(u"a"_s, u"2"_s)}),
                 (QStringList{u"A"_s, u"a"_s}));
    }

    void everyItemHasItsOwnKey()
    {
        const QList<QList<FeedItem>> feeds{
            {fileItem(u"same"_s, u"1"_s), fileItem(u"same"_s, u"2"_s)},
            {fileItem(u"a"_s, u"1"_s), fileItem(u"a"_s, u"2"_s), fileItem(u"b"_s, u"3"_s)},
            {fileItem({}, u"1"_s), fileItem({}, u"2"_s)},
            {fileItem({}, u"1"_s, u"https://x.org/p"_s),
             fileItem({}, u"2"_s, u"https://x.org/p"_s)},
            {fileItem({}, u"1"_s, u"https://x.org/1"_s),
             fileItem({}, u"1"_s, u"https://x.org/2"_s)}};
        for (const QList<FeedItem> &items : feeds) {
            const QStringList keys = keysOf(items);
            QCOMPARE(QSet<QString>(keys.begin(), keys.end()).size(), items.size());
        }
    }

    void countersDoNotChangeTheKey()
    {
        QCOMPARE(keysOf({fileItem({}, u"1.mp3?updated=5"_s), fileItem({}, u"2.mp3"_s)}),
                 keysOf({fileItem({}, u"1.mp3?updated=6"_s), fileItem({}, u"2.mp3"_s)}));
    }

    // Or each item would get what the listener has of the next one.
    void aNewItemOnTopChangesNoKey_data()
    {
        QTest::addColumn<QList<FeedItem>>("items");
        QTest::newRow("counted files")
            << QList<FeedItem>{fileItem({}, u"play?source=3"_s), fileItem({}, u"play?source=2"_s),
                               fileItem({}, u"play?source=1"_s)};
        QTest::newRow("one guid") << QList<FeedItem>{
            fileItem(u"a"_s, u"3"_s), fileItem(u"a"_s, u"2"_s), fileItem(u"a"_s, u"1"_s),
            fileItem(u"b"_s, u"0"_s)};
        QList<FeedItem> titled{fileItem(u"a"_s, u"1"_s), fileItem(u"a"_s, u"1"_s),
                               fileItem(u"a"_s, u"1"_s)};
        for (qsizetype i = 0; i < titled.size(); ++i)
            titled[i].title = QString::number(-i);
        QTest::newRow("one file") << titled;
    }

    void aNewItemOnTopChangesNoKey()
    {
        QFETCH(QList<FeedItem>, items);
        const QStringList after = keysOf(items);
        const QStringList before = keysOf(items.sliced(1));
        QCOMPARE(after.sliced(1), before);
        QCOMPARE(QSet<QString>(after.begin(), after.end()).size(), items.size());
    }

    void detailsAreReadAgain()
    {
        FeedItem item;
        item.otherFiles = {{u"https://x.org/a.opus"_s, u"audio/opus"_s, u"Small"_s, {}, 0}};
        item.transcripts = {{u"https://x.org/t"_s, u"text/vtt"_s, u"fr"_s, true}};
        item.chaptersUrl = u"https://x.org/c"_s;
        item.chapters = {{{1s, 2s}, u"A"_s}};
        item.persons = {{u"Ada"_s, u"host"_s, u"https://x.org/ada"_s}};
        item.soundbites = {{{3s, 4s}, u"B"_s}};
        item.keywords = {u"k"_s};
        item.links = {u"https://x.org/l"_s};
        item.image = u"https://x.org/i"_s;
        item.season = 3;
        item.seasonName = u"Third"_s;
        item.number = u"7b"_s;
        item.kind = u"bonus"_s;
        item.isExplicit = true;
        item.isMadeByAi = true;
        QCOMPARE(itemWithDetails(detailsOf(item)), item);
        FeedItem plain;
        plain.kind = u"full"_s;
        QCOMPARE(detailsOf(plain), "{}");
        QCOMPARE(itemWithDetails("{}"), plain);
    }

    void aFeedThatSaysNothingChangesNoTitle()
    {
        Show show;
        show.title = u"Known"_s;
        QCOMPARE(describedShow(show, {}).title, u"Known"_s);
    }

    void pausesFollowTheShow()
    {
        Show show;
        QList<ShowItem> weekly;
        for (int i = 0; i < 5; ++i) {
            ShowItem item;
            item.published = QDateTime(QDate(2025, 6, 1), QTime(0, 0), Qt::UTC).addDays(-7 * i);
            weekly.append(item);
        }
        const auto pause = pauseAfter(show, weekly, {}, {});
        QVERIFY(pause > 18h && pause < 24h);
        QVERIFY(pauseAfter(show, {}, {}, {}) < 4h);
        FeedRhythm rhythm;
        rhythm.atLeast = 600min;
        QVERIFY(pauseAfter(show, {}, rhythm, {}) >= 9h);
        rhythm.atLeast = 60'000min;
        QVERIFY(pauseAfter(show, {}, rhythm, 999h) <= 27h);
        show.isComplete = true;
        QVERIFY(pauseAfter(show, {}, {}, {}) > 20 * 24h);
        QCOMPARE(pauseAfterFailures(1), std::chrono::seconds(1h));
        QCOMPARE(pauseAfterFailures(3), std::chrono::seconds(4h));
        QCOMPARE(pauseAfterFailures(99), std::chrono::seconds(7 * 24h));
    }

    void hoursAndDaysOffAreSkipped()
    {
        FeedRhythm rhythm;
        rhythm.hoursOff.set(10);
        rhythm.daysOff.set(0); // Monday
        const QDateTime monday(QDate(2025, 6, 2), QTime(9, 30), Qt::UTC);
        QCOMPARE(allowedFrom(monday, rhythm), QDateTime(QDate(2025, 6, 3), QTime(0, 0), Qt::UTC));
        const QDateTime tuesday(QDate(2025, 6, 3), QTime(10, 30), Qt::UTC);
        QCOMPARE(allowedFrom(tuesday, rhythm), QDateTime(QDate(2025, 6, 3), QTime(11, 0), Qt::UTC));
        rhythm.hoursOff.set();
        QCOMPARE(allowedFrom(monday, rhythm), monday);
    }
};

QTEST_GUILESS_MAIN(TestKeptItem)
#include "tst_keptitem.moc"
