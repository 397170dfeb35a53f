// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/head/description.h"

#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestDescription : public QObject
{
    Q_OBJECT

private slots:
    void onlyWordsAndLinksToTheWebComeThrough_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("html");

        QTest::newRow("plain") << u"One & two"_s << u"<p>One &amp; two</p>"_s;
        QTest::newRow("paragraphs") << u"<p>One</p><p>two</p>"_s << u"<p>One</p><p>two</p>"_s;
        QTest::newRow("script") << u"<p>a<script>alert(1)</script>b</p>"_s << u"<p>ab</p>"_s;
        QTest::newRow("style") << u"<style>p { color: red }</style><p>a</p>"_s << u"<p>a</p>"_s;
        QTest::newRow("remote picture")
            << u"<p>a<img src=\"http://example.org/spy.png\">b</p>"_s << u"<p>ab</p>"_s;
        QTest::newRow("file") << u"<p>a<img src=\"file:///etc/hostname\"></p>"_s << u"<p>a</p>"_s;
        QTest::newRow("handler") << u"<p onclick=\"steal()\" style=\"position:fixed\">a</p>"_s
                                 << u"<p>a</p>"_s;
        QTest::newRow("frame") << u"<p>a</p><iframe src=\"http://example.org\"></iframe>"_s
                               << u"<p>a</p>"_s;
        QTest::newRow("script link")
            << u"<p><a href=\"javascript:alert(1)\">a</a></p>"_s << u"<p>a</p>"_s;
        QTest::newRow("file link")
            << u"<p><a href=\"file:///etc/passwd\">a</a></p>"_s << u"<p>a</p>"_s;
        QTest::newRow("forged jump") << u"<p><a href=\"jump:5\">a</a></p>"_s << u"<p>a</p>"_s;
        QTest::newRow("web link") << u"<p><a href=\"https://example.org/?a=1&amp;b=2\">a</a></p>"_s
                                  << u"<p><a href=\"https://example.org/?a=1&amp;b=2\">a</a></p>"_s;
        QTest::newRow("quotes in a link")
            << u"<p><a href='https://example.org/\"onmouseover=x'>a</a></p>"_s
            << u"<p><a href=\"https://example.org/%22onmouseover=x\">a</a></p>"_s;
        QTest::newRow("bare address")
            << u"See https://example.org/page."_s
            << u"<p>See <a href=\"https://example.org/page\">https://example.org/page</a>.</p>"_s;
        QTest::newRow("text like a tag") << u"<p>1 &lt;b&gt; 2</p>"_s << u"<p>1 &lt;b&gt; 2</p>"_s;
    }

    void onlyWordsAndLinksToTheWebComeThrough()
    {
        QFETCH(QString, source);
        QTEST(readDescription(source, 0ms).html, "html");
    }

    void timeStampsJump_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<int>("seconds"); // -1: none

        QTest::newRow("minutes") << u"At 12:34 it begins"_s << 754;
        QTest::newRow("hours") << u"(1:02:03) the end"_s << 3723;
        QTest::newRow("at the beginning") << u"00:00 Hello"_s << 0;
        QTest::newRow("past the end") << u"At 59:00:00"_s << -1;
        QTest::newRow("no time") << u"A score of 12:3"_s << -1;
        QTest::newRow("sixty seconds") << u"At 1:60"_s << -1;
        QTest::newRow("a linked time")
            << u"<p><a href=\"https://example.org/#t=5\">0:05</a></p>"_s << 5;
    }

    void timeStampsJump()
    {
        QFETCH(QString, source);
        QFETCH(int, seconds);
        const QString html = readDescription(source, 2h).html;
        QCOMPARE(html.contains(u"jump:"_s), seconds >= 0);
        if (seconds >= 0)
            QVERIFY2(html.contains(jumpLink(std::chrono::seconds(seconds))), qPrintable(html));
    }

    void jumpsAreReadBack()
    {
        QCOMPARE(jumpOfLink(jumpLink(754s)), std::optional<milliseconds>(754s));
        QVERIFY(!jumpOfLink(u"https://example.org"_s));
        QVERIFY(!jumpOfLink(u"jump:now"_s));
    }

    void longOnesHaveABeginning()
    {
        QVERIFY(readDescription(u"Short."_s, 0ms).beginning.isEmpty());
        const Description longOne = readDescription(u"some words "_s.repeated(100), 0ms);
        QVERIFY(!longOne.beginning.isEmpty());
        QVERIFY(longOne.beginning.size() < 300);
        QVERIFY(longOne.html.size() > 1000);
    }
};

QTEST_MAIN(TestDescription)
#include "tst_description.moc"
