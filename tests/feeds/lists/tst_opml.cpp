// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/lists/feedpage.h"
#include "feeds/lists/opml.h"

#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;

class TestOpml : public QObject
{
    Q_OBJECT

private slots:
    void readsListsHoweverBroken()
    {
        const auto list = readOpml(
            "<?xml version='1.0'?>\n"
            "<opml version=\"1.0\"><body>\n"
            "<outline text=\"R&amp;D &quot;x&quot; caf&eacute;\" xmlUrl=\" https://x.org/a?x=1&y=2 "
            "\"/>\n"
            "<outline text=\"News\" TYPE=\"folder\"><outline type=\"rSs\" title=\"Two\" "
            "xmlURL=\"feed://x.org/b\"/>\n"
            "  <outline text=\"Deep\"><outline xmlUrl=\"itpc://x.org/c\" "
            "category=\"/Tag/One,/Two\"/></outline></outline>\n"
            "<outline text=\"Again\" type=\"rss\" xmlUrl=\"https://X.org/a?x=1&amp;y=2\"/>\n"
            "<outline text=\"bad\" xmlUrl=\"|rm -rf ~\"/><outline text=\"empty\" xmlUrl=\"\"/>\n"
            "<outline type=\"include\" xmlUrl=\"https://x.org/other.opml\"/>\n"
            "</body></opml>\n"
            "<opml><body><outline text=\"Third\" xmlUrl=\"https://x.org/d\" "
            "htmlUrl=\"https://x.org/\"/>\n"
            "<outline text=\"cut\" xmlUrl=\"https://x.o");
        QVERIFY(list);
        QCOMPARE(list->refused, 2);
        QVERIFY(list->isPartial);
        QCOMPARE(list->feeds.size(), 4);
        QCOMPARE(list->feeds.at(0).title, u"R&D \"x\" café"_s);
        QCOMPARE(list->feeds.at(0).url, u"https://x.org/a?x=1&y=2"_s);
        QCOMPARE(list->feeds.at(1), (ListedFeed{u"http://x.org/b"_s, u"Two"_s, {}, {{u"News"_s}}}));
        QCOMPARE(list->feeds.at(2),
                 (ListedFeed{u"http://x.org/c"_s,
                             {},
                             {},
                             {{u"News"_s, u"Deep"_s}, {u"Tag"_s, u"One"_s}, {u"Two"_s}}}));
        QCOMPARE(list->feeds.at(3).page, u"https://x.org/"_s);
    }

    void aFeedIsNoList()
    {
        QVERIFY(!readOpml("<rss><channel><title>x</title></channel></rss>"));
        QVERIFY(!readUrlList("This is a text.\nhttps://x.org/a"));
    }

    void readsAddressesInLines()
    {
        const auto list = readUrlList("# mine\nhttps://x.org/a\n\nhttps://x.org/b \"tag one\" two "
                                      "\"~My title\"\nexec:~/run.sh\n");
        QVERIFY(list);
        QCOMPARE(list->refused, 1);
        QCOMPARE(list->feeds.size(), 2);
        QCOMPARE(
            list->feeds.at(1),
            (ListedFeed{u"https://x.org/b"_s, u"My title"_s, {}, {{u"tag one"_s}, {u"two"_s}}}));
    }

    void whatIsWrittenIsReadAgain()
    {
        const QList<ListedFeed> feeds{
            {u"https://x.org/a?x=1&y=2"_s, u"R&D \"x\" < y"_s, u"https://x.org/"_s, {}},
            {u"https://x.org/b"_s, u"Two"_s, {}, {{u"News"_s}, {u"News"_s, u"Deep & dark"_s}}}};
        const auto list = readOpml(writeOpml(feeds, u"Shows"_s));
        QVERIFY(list);
        QCOMPARE(list->feeds, feeds);
    }

    void passwordsAreNotWritten()
    {
        const QByteArray opml =
            writeOpml({{u"https://me:secret@x.org/a"_s, {}, {}, {}}}, u"Shows"_s);
        QVERIFY(!opml.contains("secret") && !opml.contains("me:"));
        QVERIFY(opml.contains("https://x.org/a"));
    }

    void addressesOfFeedsHaveManyForms_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("url");
        const auto row = [](const char *written, const char *url) {
            QTest::newRow(written) << QString::fromUtf8(written) << QString::fromUtf8(url);
        };
        row("feed://x.org/a", "http://x.org/a");
        row("feed:https://x.org/a", "https://x.org/a");
        row("feed://https://x.org/a", "https://x.org/a");
        row("PCAST://x.org/a", "http://x.org/a");
        row("https://subscribeonandroid.com/x.org/a", "http://x.org/a");
        row("x.org/a", "https://x.org/a");
        row(" https://x.org/a ", "https://x.org/a");
        row("localhost:8080/a", "");
        row("javascript:alert(1)", "");
        row("|ls", "");
        row("", "");
        row("word", "");
    }

    void addressesOfFeedsHaveManyForms()
    {
        QFETCH(QString, written);
        QTEST(feedAddressIn(written), "url");
    }

    void pagesNameTheirFeeds()
    {
        const auto page = readFeedPage(
            u"<html><head><title> A\n show </title><base href='https://x.org/show/'>"
            "<LINK REL='alternate' TYPE='application/atom+xml' HREF='c.atom' title='Comments'>"
            "<LINK REL='Alternate' TYPE='application/atom+xml' HREF='a.atom' title='Blog'>"
            "<link rel='alternate nofollow' type='application/rss+xml' href='f.xml?x=1&amp;y=2'>"
            "<link rel=stylesheet type='application/rss+xml' href=s.css>"
            "<link rel=alternate type=text/html href=fr.html>"
            "<link rel=alternate type='application/rss+xml' href='javascript:x'></head>"_s,
            QUrl(u"https://h.org/"_s));
        QVERIFY(page);
        QCOMPARE(page->title, u"A show"_s);
        QCOMPARE(page->links,
                 (QList<FeedLink>{
                     {u"https://x.org/show/f.xml?x=1&y=2"_s, {}, u"application/rss+xml"_s},
                     {u"https://x.org/show/a.atom"_s, u"Blog"_s, u"application/atom+xml"_s},
                     {u"https://x.org/show/c.atom"_s, u"Comments"_s, u"application/atom+xml"_s}}));
    }
};

QTEST_GUILESS_MAIN(TestOpml)
#include "tst_opml.moc"
