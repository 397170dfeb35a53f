// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/text/addresses.h"
#include "feeds/text/titles.h"

#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;

class TestAddresses : public QObject
{
    Q_OBJECT

private slots:
    void onlyWebAddressesAreTaken_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("url");

        QTest::newRow("whole") << u"https://x.org/a b.mp3"_s << u"https://x.org/a b.mp3"_s;
        QTest::newRow("blanks") << u" \n https://x.org/a.mp3 "_s << u"https://x.org/a.mp3"_s;
        QTest::newRow("relative") << u"a.mp3?x=1"_s << u"https://h.org/show/a.mp3?x=1"_s;
        QTest::newRow("upwards") << u"../b/a.mp3"_s << u"https://h.org/b/a.mp3"_s;
        QTest::newRow("root") << u"/a.mp3"_s << u"https://h.org/a.mp3"_s;
        QTest::newRow("no scheme") << u"//x.org/a.mp3"_s << u"https://x.org/a.mp3"_s;
        QTest::newRow("script") << u"javascript:alert(1)"_s << QString();
        QTest::newRow("file") << u"file:///etc/passwd"_s << QString();
        QTest::newRow("data") << u"data:audio/mpeg;base64,AAAA"_s << QString();
        QTest::newRow("ftp") << u"ftp://x.org/a.mp3"_s << QString();
        QTest::newRow("empty") << u"  "_s << QString();
    }

    void onlyWebAddressesAreTaken()
    {
        QFETCH(QString, written);
        QFETCH(QString, url);
        QCOMPARE(webAddressIn(written, QUrl(u"https://h.org/show/feed.xml"_s)), url);
    }

    void whatPlaysIsToldByTypeThenEnding_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("plays");

        const QString mp3 = u"https://x.org/a.mp3?k=v.jpg"_s;
        QTest::newRow("audio") << u"audio/mpeg"_s << u"https://x.org/play"_s << true;
        QTest::newRow("video") << u"video/mp4"_s << u"https://x.org/a"_s << true;
        QTest::newRow("parameters") << u"audio/ogg; codecs=opus"_s << u"https://x.org/a"_s << true;
        QTest::newRow("ogg") << u"application/ogg"_s << u"https://x.org/a"_s << true;
        QTest::newRow("nothing") << QString() << mp3 << true;
        QTest::newRow("unknown") << QString() << u"https://x.org/track"_s << true;
        QTest::newRow("bytes") << u"application/octet-stream"_s << mp3 << true;
        QTest::newRow("broken") << u"mp3"_s << mp3 << true;
        QTest::newRow("picture") << u"image/jpeg"_s << mp3 << false;
        QTest::newRow("document") << u"application/pdf"_s << u"https://x.org/a.pdf"_s << false;
        QTest::newRow("no type, picture") << QString() << u"https://x.org/a.JPG"_s << false;
        QTest::newRow("bytes, picture")
            << u"binary/octet-stream"_s << u"https://x.org/a.png"_s << false;
        QTest::newRow("playlist") << u"application/x-mpegURL"_s << u"https://x.org/a.m3u8"_s
                                  << false;
    }

    void whatPlaysIsToldByTypeThenEnding()
    {
        QFETCH(QString, type);
        QFETCH(QString, url);
        QTEST(isPlayable(type, url), "plays");
    }

    // A tracking prefix, other numbers of a count, and https instead of http are the same file.
    void countersDoNotDistinguishFiles()
    {
        const QString plain = comparedAddress(u"https://cdn.host.org/show/1.mp3"_s);
        QCOMPARE(comparedAddress(u"http://CDN.host.org/show/1.mp3?updated=12&utm_source=x"_s),
                 plain);
        QCOMPARE(comparedAddress(u"https://dts.podtrac.com/redirect.mp3/chrt.fm/track/A1/"
                                 "pdst.fm/e/cdn.host.org/show/1.mp3?source=rss"_s),
                 plain);
        QCOMPARE(comparedAddress(u"https://op3.dev/e/https://cdn.host.org/show/1.mp3"_s), plain);
        QVERIFY(comparedAddress(u"https://cdn.host.org/show/2.mp3"_s) != plain);
        QVERIFY(comparedAddress(u"https://cdn.host.org/show/1.mp3?id=2"_s) != plain);
    }

    void theCaseOfAFeedsPathCounts()
    {
        QCOMPARE(comparedFeedAddress(u"HTTP://X.org:80/A"_s),
                 comparedFeedAddress(u"https://x.org/A"_s));
        QVERIFY(comparedFeedAddress(u"https://x.org/a"_s)
                != comparedFeedAddress(u"https://x.org/A"_s));
        QCOMPARE(comparedFeedAddress(u"https://u:p@x.org"_s),
                 comparedFeedAddress(u"https://x.org/"_s));
    }

    void titlesArePlain_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("title");

        QTest::newRow("tags") << u"<b>Bold</b> &amp; co."_s << u"Bold & co."_s;
        QTest::newRow("script") << u"<i>Café</i> &eacute; <script>alert(1)</script> 3"_s
                                << u"Café é 3"_s;
        QTest::newRow("signs") << u"AT&T < 2 > 1"_s << u"AT&T < 2 > 1"_s;
        QTest::newRow("number") << u"Tom &#38; Jerry &hellip;"_s << u"Tom & Jerry …"_s;
        QTest::newRow("no tag") << u"vector<int> and <3"_s << u"vector<int> and <3"_s;
        QTest::newRow("space") << u" a\n\t b\u00a0c "_s << u"a b c"_s;
        QTest::newRow("break") << u"a<br/>b"_s << u"a b"_s;
        QTest::newRow("no semicolon") << u"a &copy b"_s << u"a &copy b"_s;
    }

    void titlesArePlain()
    {
        QFETCH(QString, written);
        QTEST(plainTitle(written), "title");
    }
};

QTEST_GUILESS_MAIN(TestAddresses)
#include "tst_addresses.moc"
