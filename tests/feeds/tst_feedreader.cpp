// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/feedreader.h"

#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;

namespace {

const FeedOrigin origin{.base = QUrl(QStringLiteral("https://h.org/show/feed.xml")), .charset = {}};

Feed feedOf(const QByteArray &xml)
{
    auto feed = readFeed(xml, origin);
    Feed failed;
    failed.title = feed ? QString() : u"! "_s + feed.error().message;
    return feed ? *std::move(feed) : failed;
}

Feed channel(const QByteArray &inside)
{
    return feedOf("<rss version=\"2.0\" xmlns:itunes=\"http://www.itunes.com/dtds/podcast-1.0.dtd\""
                  " xmlns:podcast=\"https://podcastindex.org/namespace/1.0\""
                  " xmlns:media=\"http://search.yahoo.com/mrss/\""
                  " xmlns:atom=\"http://www.w3.org/2005/Atom\""
                  " xmlns:content=\"http://purl.org/rss/1.0/modules/content/\""
                  " xmlns:psc=\"http://podlove.org/simple-chapters\"><channel><title>T</title>"
                  + inside + "</channel></rss>");
}

FeedItem item(const QByteArray &inside)
{
    return channel("<item>" + inside + "</item>").items.value(0);
}

constexpr auto sound = "<enclosure url='https://x.org/1.mp3' type='audio/mpeg' length='9'/>";

} // namespace

class TestFeedReader : public QObject
{
    Q_OBJECT

private slots:
    void readsAnItemWithAllItSays()
    {
        const FeedItem one = item(
            "<title>One</title><guid> g </guid><link>/1</link>\n"
            "<pubDate>Mon, 02 Jun 2025 10:00:00 "
            "GMT</pubDate><itunes:duration>1:15</itunes:duration>\n"
            "<description>short</description><content:encoded><![CDATA[<p>the longest "
            "<b>notes</b></p>]]></content:encoded>\n"
            "<enclosure url=\"https://x.org/1.mp3\" length=\"99\" type=\"audio/mpeg\"/>\n"
            "<itunes:season>3.0</itunes:season><podcast:season name=\"Third\">3</podcast:season>\n"
            "<podcast:episode display=\"Part "
            "7b\">7.5</podcast:episode><itunes:episodeType>Trailer</itunes:episodeType>\n"
            "<itunes:explicit>Clean</itunes:explicit><itunes:image href=\" https://x.org/c.png "
            "\"/>\n"
            "<itunes:keywords>a, b ,,c</itunes:keywords>\n"
            "<podcast:transcript url=\"t.vtt\" type=\"text/VTT; charset=utf-8\" "
            "rel=\"captions\"/><podcast:transcript type=\"text/vtt\"/>\n"
            "<podcast:chapters url=\"c.json\" type=\"application/json+chapters\"/>\n"
            "<podcast:person role=\"Guest\" href=\"https://x.org/anna\">Anna &amp; "
            "co</podcast:person>\n"
            "<podcast:soundbite startTime=\"1.5\" duration=\"4\">Best</podcast:soundbite>\n"
            "<podcast:txt purpose=\"ai-content\">TRUE</podcast:txt>\n"
            "<podcast:socialInteract uri=\"https://x.org/toot\" protocol=\"activitypub\"/>\n"
            "<psc:chapters><psc:chapter start=\"0\" title=\"A\"/><psc:chapter start=\"00:01:00.5\" "
            "title=\"B\"/><psc:chapter start=\"x\" title=\"C\"/></psc:chapters>");
        QCOMPARE(one.guid, u"g"_s);
        QCOMPARE(one.title, u"One"_s);
        QCOMPARE(one.link, u"https://h.org/1"_s);
        QCOMPARE(one.notes, u"<p>the longest <b>notes</b></p>"_s);
        QCOMPARE(one.published, QDateTime(QDate(2025, 6, 2), QTime(10, 0), Qt::UTC));
        QCOMPARE(one.duration, milliseconds(75'000));
        QCOMPARE(one.medium->url, u"https://x.org/1.mp3"_s);
        QCOMPARE(one.medium->length, 99);
        QCOMPARE(one.season, 3);
        QCOMPARE(one.seasonName, u"Third"_s);
        QCOMPARE(one.number, u"Part 7b"_s);
        QCOMPARE(one.kind, u"trailer"_s);
        QCOMPARE(one.isExplicit, false);
        QCOMPARE(one.image, u"https://x.org/c.png"_s);
        QCOMPARE(one.keywords, (QStringList{u"a"_s, u"b"_s, u"c"_s}));
        QCOMPARE(one.transcripts.size(), 1);
        QCOMPARE(one.transcripts.first().url, u"https://h.org/show/t.vtt"_s);
        QCOMPARE(one.transcripts.first().type, u"text/vtt"_s);
        QVERIFY(one.transcripts.first().isTimed);
        QCOMPARE(one.chaptersUrl, u"https://h.org/show/c.json"_s);
        QCOMPARE(one.persons,
                 (QList<FeedPerson>{{u"Anna & co"_s, u"guest"_s, u"https://x.org/anna"_s}}));
        QCOMPARE(one.soundbites.first().span.end, milliseconds(5500));
        QVERIFY(one.isMadeByAi);
        QCOMPARE(one.links, QStringList{u"https://x.org/toot"_s});
        QCOMPARE(one.chapters.size(), 2);
        QCOMPARE(one.chapters.at(0).span.end, milliseconds(60'500));
    }

    void readsAChannelWithAllItSays()
    {
        const Feed feed = channel(
            "<link>https://x.org/</link><language>fr</language>\n"
            "<itunes:author>Ada</itunes:author><itunes:image "
            "href=\"c.png\"/><podcast:guid>917</podcast:guid>\n"
            "<itunes:category text=\"Leisure\"><itunes:category text=\"Chess &amp; "
            "Go\"/></itunes:category>\n"
            "<itunes:new-feed-url>https://x.org/new</itunes:new-feed-url><itunes:type>Serial</"
            "itunes:type>\n"
            "<atom:link rel=\"next\" href=\"?page=2\"/><atom:link rel=\"self\" "
            "href=\"https://x.org/self\"/>\n"
            "<podcast:funding url=\"https://x.org/give\">Give</podcast:funding><ttl>90</ttl>\n"
            "<skipHours><hour>0</hour><hour>23</hour></skipHours><skipDays><day>Sunday</day></"
            "skipDays>\n"
            "<itunes:complete>Yes</itunes:complete><podcast:person>Bea</podcast:person>\n"
            "<podcast:podroll><podcast:remoteItem feedGuid=\"1\" feedUrl=\"https://y.org/f\" "
            "title=\"Y\"/></podcast:podroll>\n"
            "<item><guid>1</guid><podcast:transcript url=\"t.srt\" "
            "type=\"application/srt\"/></item>\n"
            "<item><guid>2</guid><podcast:person>Cy</podcast:person></item>");
        QCOMPARE(feed.title, u"T"_s);
        QCOMPARE(feed.link, u"https://x.org/"_s);
        QCOMPARE(feed.author, u"Ada"_s);
        QCOMPARE(feed.image, u"https://h.org/show/c.png"_s);
        QCOMPARE(feed.guid, u"917"_s);
        QCOMPARE(feed.categories, (QStringList{u"Leisure"_s, u"Leisure/Chess & Go"_s}));
        QCOMPARE(feed.newUrl, u"https://x.org/new"_s);
        QVERIFY(feed.isSerial && feed.rhythm.isComplete);
        QCOMPARE(feed.nextPage, u"https://h.org/show/feed.xml?page=2"_s);
        QCOMPARE(feed.selfUrl, u"https://x.org/self"_s);
        QCOMPARE(feed.funding, (QList<NamedLink>{{u"https://x.org/give"_s, u"Give"_s}}));
        QCOMPARE(feed.recommended, (QList<NamedLink>{{u"https://y.org/f"_s, u"Y"_s}}));
        QCOMPARE(feed.rhythm.atLeast, std::chrono::minutes(90));
        QVERIFY(feed.rhythm.hoursOff.test(23) && feed.rhythm.daysOff.test(6));
        QCOMPARE(feed.items.at(0).transcripts.first().language, u"fr"_s);
        QCOMPARE(feed.items.at(0).persons.first().name, u"Bea"_s);
        QCOMPARE(feed.items.at(1).persons.size(), 1);
        QCOMPARE(feed.items.at(1).persons.first().name, u"Cy"_s);
    }

    void theFirstFileThatPlaysIsTheMedium_data()
    {
        QTest::addColumn<QByteArray>("inside");
        QTest::addColumn<QString>("url"); // empty: none
        QTest::addColumn<int>("others");
        QTest::newRow("picture first")
            << QByteArray("<enclosure url='https://x.org/a.jpg' type='image/jpeg'/>"
                          "<enclosure url='https://x.org/a.mp3'/>")
            << u"https://x.org/a.mp3"_s << 1;
        QTest::newRow("two qualities")
            << QByteArray("<enclosure url='https://x.org/a.mp3' type='audio/mpeg'/>"
                          "<enclosure url='https://x.org/a.opus' type='audio/opus'/>")
            << u"https://x.org/a.mp3"_s << 1;
        QTest::newRow("the same in Media RSS")
            << QByteArray("<enclosure url='https://x.org/a.mp3'/><media:group><media:content "
                          "url='https://x.org/a.mp3' type='audio/mpeg'/></media:group>")
            << u"https://x.org/a.mp3"_s << 0;
        QTest::newRow("only Media RSS")
            << QByteArray("<media:content url='https://x.org/v' medium='video'/>")
            << u"https://x.org/v"_s << 0;
        QTest::newRow("default alternate") << QByteArray(
            "<podcast:alternateEnclosure type='audio/opus'><podcast:source uri='ipfs://x'/>"
            "<podcast:source uri='https://x.org/a.opus'/></podcast:alternateEnclosure>"
            "<podcast:alternateEnclosure type='audio/mpeg' default='true'><podcast:source "
            "uri='https://x.org/a.mp3'/></podcast:alternateEnclosure>")
                                           << u"https://x.org/a.mp3"_s << 1;
        QTest::newRow("bad schemes")
            << QByteArray("<enclosure url='javascript:x' type='audio/mpeg'/>"
                          "<enclosure url='file:///a.mp3'/><enclosure url='data:audio/mpeg,x'/>"
                          "<enclosure url=''/>")
            << QString() << 0;
        QTest::newRow("none") << QByteArray("<title>x</title>") << QString() << 0;
    }

    void theFirstFileThatPlaysIsTheMedium()
    {
        QFETCH(QByteArray, inside);
        const FeedItem one = item(inside);
        QTEST(one.medium ? one.medium->url : QString(), "url");
        QTEST(int(one.otherFiles.size()), "others");
    }

    void prefixesMayBeMissingOrOthers()
    {
        const QByteArray inside = "<channel><item><P:transcript url='t.vtt' type='text/vtt'/>"
                                  "<I:duration>75</I:duration></item></channel></rss>";
        const Feed undeclared =
            feedOf("<rss>" + QByteArray(inside).replace("P:", "podcast:").replace("I:", "itunes:"));
        QCOMPARE(undeclared.items.first().transcripts.size(), 1);
        QCOMPARE(undeclared.items.first().duration, milliseconds(75'000));
        const Feed renamed =
            feedOf("<rss xmlns:P='https://github.com/Podcastindex-org/podcast-namespace/blob/main/"
                   "docs/1.0.md' xmlns:I='HTTP://www.itunes.com/DTDs/PodCast-1.0.dtd/'>"
                   + inside);
        QCOMPARE(renamed.items.first().transcripts.size(), 1);
        QCOMPARE(renamed.items.first().duration, milliseconds(75'000));
    }

    void readsOtherKindsOfFeeds()
    {
        const Feed atom = feedOf(
            "<a:feed xmlns:a='http://www.w3.org/2005/Atom' xml:base='https://b.org/x/'>"
            "<a:title type='html'>A &amp;amp; &lt;b&gt;B&lt;/b&gt;</a:title><a:entry>"
            "<a:title type='xhtml'><div>One <em>and</em> only</div></a:title><a:id>1</a:id>"
            "<a:updated>2025-05-02T10:00:00.5Z</a:updated><a:link rel='enclosure' href='1.pdf' "
            "type='application/pdf'/><a:link rel='enclosure' href='1.mp3'/></a:entry></a:feed>");
        QCOMPARE(atom.title, u"A & B"_s);
        QCOMPARE(atom.items.first().title, u"One and only"_s);
        QCOMPARE(atom.items.first().medium->url, u"https://b.org/x/1.mp3"_s);
        QVERIFY(atom.items.first().published);

        const Feed bare = feedOf("<feed><title>A</title><entry><id>1</id><content type='audio/mpeg'"
                                 " src='2.mp3'/></entry></feed>");
        QCOMPARE(bare.items.first().medium->url, u"https://h.org/show/2.mp3"_s);

        const Feed rdf = feedOf(
            "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' "
            "xmlns='http://purl.org/rss/1.0/' xmlns:dc='http://purl.org/dc/elements/1.1/' "
            "xmlns:enc='http://purl.oclc.org/net/rss_2.0/enc#'><channel><title>R</title></channel>"
            "<item rdf:about='https://x.org/1'><title>One</title><dc:date>2025-06-02</dc:date>"
            "<enc:enclosure rdf:resource='https://x.org/1.mp3' enc:type='audio/mpeg'/></item>"
            "</rdf:RDF>");
        QCOMPARE(rdf.title, u"R"_s);
        QCOMPARE(rdf.items.first().guid, u"https://x.org/1"_s);
        QCOMPARE(rdf.items.first().medium->type, u"audio/mpeg"_s);

        const Feed old = feedOf("<RSS><CHANNEL><TITLE>Old</TITLE><ITEM><TITLE>1</TITLE></ITEM>"
                                "</CHANNEL></RSS>");
        QCOMPARE(old.title, u"Old"_s);
        QCOMPARE(old.items.size(), 1);

        const Feed json =
            feedOf("{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"J\",\n"
                   "\"items\":[{\"id\":1,\"title\":\"One\",\"date_published\":\"2025-06-02T10:00:"
                   "00+02:00\",\"attachments\":[\n"
                   "{\"url\":\"1.mp3\",\"mime_type\":\"audio/"
                   "mpeg\",\"duration_in_seconds\":61}]},{\"id\":\"b\"}]}");
        QCOMPARE(json.items.size(), 2);
        QCOMPARE(json.items.first().guid, u"1"_s);
        QCOMPARE(json.items.first().medium->url, u"https://h.org/show/1.mp3"_s);
        QCOMPARE(json.items.first().duration, milliseconds(61'000));
    }

    void titlesHoldNoControlCharacters()
    {
        const auto json = readFeed(
            "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"a\\u001b[1mb\\u0000\",\n"
            "\"items\":[{\"title\":\"c\\td\\u009b\"}]}",
            {.base = {}});
        QVERIFY(json);
        QCOMPARE(json->title, u"a[1mb"_s);
        QCOMPARE(json->items.first().title, u"c d"_s);
        const auto rss = readFeed("<rss><channel><title>a&amp;#27;b&#x7f;</title></channel></rss>",
                                  {.base = {}});
        QVERIFY(rss);
        QCOMPARE(rss->title, u"ab"_s);
    }

    void whatIsNoFeedIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("blank") << QByteArray(" \n ");
        QTest::newRow("page") << QByteArray("<!DOCTYPE html><title>Sign in</title><p>x");
        QTest::newRow("JSON") << QByteArray("{\"error\": \"not a feed\"}");
        QTest::newRow("list") << QByteArray("<opml><body/></opml>");
        QTest::newRow("XML") << QByteArray("<?xml version='1.0'?><kml><a/></kml>");
        QTest::newRow("text") << QByteArray("Hello");
        QTest::newRow("bytes") << QByteArray("\0\1\2\3\xff\xfe\0\0", 8);
    }

    void whatIsNoFeedIsRefused()
    {
        QFETCH(QByteArray, bytes);
        const auto feed = readFeed(bytes, origin);
        QVERIFY(!feed);
        QVERIFY(feed.error().message.size() > 10);
    }

    void aPageIsRefusedByItsTitle()
    {
        const auto feed = readFeed("<html><title>Sign in &amp; go</title>", origin);
        QVERIFY(!feed && feed.error().message.contains(u"Sign in & go"));
    }

    void ofACutFeedWholeItemsStay()
    {
        const QByteArray xml = QByteArray("<rss><channel><title>T</title><item><guid>1</guid>")
            + sound + "</item><item><guid>2</guid><title>half";
        const Feed feed = feedOf(xml);
        QCOMPARE(feed.items.size(), 1);
        QVERIFY(feed.isPartial && feed.isMended);
        QVERIFY(!channel("<item/>").isPartial);
    }

    void liveItemsAndStrangersAreNoEpisodes()
    {
        const Feed feed = channel(
            "<podcast:liveItem status='live' start='2025-06-01T10:00:00Z'><title>On air</title>"
            "<guid>1</guid><podcast:contentLink href='https://x.org/chat'/></podcast:liveItem>"
            "<other><item><guid>2</guid></item></other><item><guid>3</guid></item>");
        QCOMPARE(feed.items.size(), 1);
        QCOMPARE(feed.items.first().guid, u"3"_s);
        QCOMPARE(feed.live.size(), 1);
        QCOMPARE(feed.live.first().link, u"https://x.org/chat"_s);
    }

    void twinsAreOneItem()
    {
        const QByteArray one = "<item><guid>1</guid><title>a</title></item>";
        const Feed feed = channel(one + one + "<item><guid>1</guid><title>b</title></item>");
        QCOMPARE(feed.items.size(), 2);
    }

    void aFeedQuotedInAFeedIsText()
    {
        const Feed feed = feedOf("<feed xmlns='http://www.w3.org/2005/Atom'><title>A</title><entry>"
                                 "<id>1</id><content><![CDATA[<rss><channel><item/></channel>"
                                 "</rss>]]></content></entry></feed>");
        QCOMPARE(feed.items.size(), 1);
        QVERIFY(feed.items.first().notes.contains(u"<rss>"));
    }

    void entitiesOfTheFileStayText()
    {
        const Feed feed =
            feedOf("<!DOCTYPE rss [<!ENTITY a 'lol'><!ENTITY b '&a;&a;'><!ENTITY c SYSTEM "
                   "'file:///etc/passwd'>]><rss><channel><title>&b;&c;</title></channel></rss>");
        QCOMPARE(feed.title, u"&b;&c;"_s);
    }

    void largeFeedsAreRead()
    {
        QByteArray items;
        for (int i = 0; i < 10'000; ++i)
            items += "<item><title>Episode " + QByteArray::number(i) + "</title><guid>g"
                + QByteArray::number(i) + "</guid>" + sound + "<description>"
                + QByteArray(1000, 'x') + "</description></item>";
        QBENCHMARK_ONCE
        {
            QCOMPARE(channel(items).items.size(), 10'000);
        }
    }

    void readingCanBeStopped()
    {
        const auto feed =
            readFeed("<rss><channel><item/><item/></channel></rss>", origin, [] { return false; });
        QVERIFY(!feed);
    }
};

QTEST_GUILESS_MAIN(TestFeedReader)
#include "tst_feedreader.moc"
