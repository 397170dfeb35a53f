// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/xml/cleanedxml.h"

#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;

namespace {

QString cleaned(const QByteArray &xml, CleanedXml *how = nullptr)
{
    QByteArray all;
    const CleanedXml result = cleanXml(xml, [&all](QByteArrayView piece) {
        all += piece.toByteArray();
        return true;
    });
    if (how)
        *how = result;
    return QString::fromUtf8(all);
}

} // namespace

class TestCleanedXml : public QObject
{
    Q_OBJECT

private slots:
    void mendsWhatFeedsContain_data()
    {
        QTest::addColumn<QByteArray>("xml");
        QTest::addColumn<QString>("clean");
        QTest::addColumn<bool>("isMended");

        const auto row = [](const char *name, const char *xml, const char *clean, bool isMended) {
            QTest::newRow(name) << QByteArray(xml) << QString::fromUtf8(clean) << isMended;
        };
        row("nothing to do", "<rss a=\"1\"><b/>x</rss>", "<rss a=\"1\"><b/>x</rss>", false);
        row("before the root",
            "\n Warning: <br /> x <?xml version='1.0'?><!-- <rss> --><rss>a</rss>", "<rss>a</rss>",
            false);
        row("bare ampersand", "<rss>a & b &b=2 &none; AT&T</rss>",
            "<rss>a &amp; b &amp;b=2 &amp;none; AT&amp;T</rss>", true);
        row("HTML's names", "<rss>a&nbsp;b&eacute;&amp;</rss>", "<rss>a\u00a0bé&amp;</rss>", false);
        row("numbers", "<rss>&#233;&#xE9;&#0;&#8;&#150;</rss>", "<rss>éé–</rss>", false);
        row("bare less-than", "<rss>3 < 4 <3 > 2</rss>", "<rss>3 &lt; 4 &lt;3 &gt; 2</rss>", true);
        row("a tag that is none", "<rss>a <b and <i>c</i></rss>", "<rss>a &lt;b and <i>c</i></rss>",
            true);
        row("CDATA", "<rss><![CDATA[<b>&nbsp;</b>]]></rss>",
            "<rss>&lt;b&gt;&amp;nbsp;&lt;/b&gt;</rss>", false);
        row("comments", "<rss>a<!-- <item> & -->b</rss>", "<rss>ab</rss>", false);
        row("control characters",
            "<rss>a\x01\x08\x1b"
            "b\xef\xbf\xbe</rss>",
            "<rss>ab</rss>", true);
        row("attributes", "<rss a=1 b='x\"y' c a=2><i d=\"a&b<c\"></i></rss>",
            "<rss a=\"1\" b=\"x&quot;y\"><i d=\"a&amp;b&lt;c\"></i></rss>", true);
        row("crossed", "<rss><p>a<br>b</p></rss>", "<rss><p>a<br>b</br></p></rss>", true);
        row("end without begin", "<rss>a</i>b</rss>", "<rss>ab</rss>", true);
        row("case of the end", "<rss><TiTlE>a</title></RSS>", "<rss><TiTlE>a</TiTlE></rss>", false);
        row("item not closed", "<rss><channel><item>a<item>b</item></channel></rss>",
            "<rss><channel><item>a</item><item>b</item></channel></rss>", true);
        row("entities",
            "<!DOCTYPE rss [<!ENTITY a \"]>\">\n<!ENTITY b SYSTEM 'file:///x'>]><rss>&b;</rss>",
            "<rss>&amp;b;</rss>", true);
        row("odd names", "<rss><a:b:c x:y:z='1'/><:d/></rss>",
            "<rss><a:b_c x:y_z=\"1\"/><_d/></rss>", false);
        row("two documents", "<opml>a</opml>x<opml>b</opml>", "<opml>a</opml><opml>b</opml>",
            false);
    }

    void mendsWhatFeedsContain()
    {
        QFETCH(QByteArray, xml);
        QFETCH(QString, clean);
        CleanedXml how;
        QCOMPARE(cleaned(xml, &how), clean);
        QTEST(how.isMended, "isMended");
        QVERIFY(!how.isCut && how.hasRoot);
    }

    void tellsThatItBreaksOff_data()
    {
        QTest::addColumn<QByteArray>("xml");
        QTest::newRow("elements") << QByteArray("<rss><a>b");
        QTest::newRow("tag") << QByteArray("<rss><a b=\"c");
        QTest::newRow("end tag") << QByteArray("<rss>a</r");
        QTest::newRow("sign") << QByteArray("<rss>a<");
        QTest::newRow("comment") << QByteArray("<rss><!-- a </rss>");
        QTest::newRow("CDATA") << QByteArray("<rss><![CDATA[ a </rss>");
    }

    void tellsThatItBreaksOff()
    {
        QFETCH(QByteArray, xml);
        CleanedXml how;
        const QString begin = cleaned(xml, &how);
        QVERIFY(how.isCut);
        QVERIFY((begin + QString::fromUtf8(how.ending)).endsWith(u"</rss>"_s));
    }

    void aPageIsNotRead()
    {
        CleanedXml how;
        QCOMPARE(cleaned("<!doctype html><html><head><rss>a</rss>", &how), QString());
        QVERIFY(how.isPage && !how.hasRoot);
    }

    void deepElementsAreLeftOut()
    {
        const QByteArray deep =
            QByteArray("<a>").repeated(100'000) + QByteArray("</a>").repeated(100'000);
        CleanedXml how;
        const QString clean = cleaned("<rss>" + deep + "<b/></rss>", &how);
        QVERIFY(clean.endsWith(u"<b/></rss>"_s));
        QCOMPARE(clean.count(u"<a>"_s), 199);
        QVERIFY(!how.isCut);
    }

    // A time that grows with the square of the length would run into the limit of the test.
    void hugeDamageIsReadAtOnce_data()
    {
        QTest::addColumn<QByteArray>("begin");
        QTest::addColumn<QByteArray>("piece");
        QTest::addColumn<QString>("cleanBegin");
        QTest::addColumn<QString>("cleanPiece");
        const auto row = [](const char *name, const char *begin, const char *piece,
                            const QString &cleanBegin, const QString &cleanPiece = {}) {
            QTest::newRow(name) << QByteArray(begin) << QByteArray(piece) << cleanBegin
                                << cleanPiece;
        };
        row("instructions", "<rss>", "<?a ", u"<rss>"_s);
        row("tags", "<rss>", "<a b='", u"<rss>"_s, u"&lt;a b='"_s);
        row("attributes", "<rss><x ", "b=1 c ", u"<rss>&lt;x "_s, u"b=1 c "_s);
        row("ends", "<rss>", "</a", u"<rss>"_s);
        row("references", "<rss>", "&a&b", u"<rss>"_s, u"&amp;a&amp;b"_s);
        row("comments", "<rss>", "<!-- ", u"<rss>"_s);
        row("types", "<rss>", "<!D [", u"<rss>"_s);
        row("open", "<rss>", "<a>", u"<rss>"_s + u"<a>"_s.repeated(199));
    }

    void hugeDamageIsReadAtOnce()
    {
        QFETCH(QByteArray, begin);
        QFETCH(QByteArray, piece);
        QFETCH(QString, cleanBegin);
        QFETCH(QString, cleanPiece);
        CleanedXml how;
        const QString clean = cleaned(begin + piece.repeated(200'000), &how);
        QVERIFY(how.isCut);
        if (cleanPiece.isEmpty())
            QCOMPARE(clean, cleanBegin);
        QVERIFY(clean.startsWith(cleanBegin + cleanPiece.repeated(100'000)));
    }
};

QTEST_GUILESS_MAIN(TestCleanedXml)
#include "tst_cleanedxml.moc"
