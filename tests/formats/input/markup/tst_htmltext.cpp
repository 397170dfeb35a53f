// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/input/markup/htmlparser.h"
#include "formats/input/markup/htmltext.h"
#include "formats/registry.h"

#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;

class TestHtmlText : public QObject
{
    Q_OBJECT

private slots:
    void isRecognisedByItsFirstElement_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("is");

        for (const QString &name :
             {u"time"_s, u"br"_s, u"table"_s, u"tr"_s, u"td"_s, u"blockquote"_s, u"header"_s,
              u"em"_s, u"font"_s, u"center"_s, u"dl"_s, u"NAV"_s, u"figure"_s, u"u"_s, u"s"_s,
              u"small"_s, u"hr"_s})
            QTest::newRow(qPrintable(name)) << u"\n<%1>Oui"_s.arg(name) << true;
        QTest::newRow("with an attribute") << u"<p\nclass='a'>"_s << true;
        QTest::newRow("a sound") << u"<music>\nHello"_s << false;
        QTest::newRow("a label") << u"<b-roll> Hello"_s << false;
    }

    void isRecognisedByItsFirstElement()
    {
        QFETCH(QString, text);
        QFETCH(bool, is);
        QCOMPARE(isHtml(text), is);
    }

    void readsTheTextOfAPage_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("text");

        QTest::newRow("terms") << u"<dl><dt>Anna</dt><dd><p>Hello.</p></dd><dt>Ben:</dt>"
                                  "<dd>Hi.</dd></dl>"_s
                               << u"Anna: Hello.\n\nBen: Hi."_s;
        QTest::newRow("conditions of Word")
            << u"<p><![if !supportLists]><span>·</span><![endif]>Anna</p>"_s << u"·Anna"_s;
        QTest::newRow("speakers behind times")
            << u"<table><tr><td>0:05</td><td>Anna</td><td>Hello.</td></tr></table>"_s
            << u"0:05 Anna: Hello."_s;
        QTest::newRow("speakers who come back") << u"<table><tr><td>Anna</td><td><p>Hello.</p></"
                                                   u"td></tr><tr><td>Ben</td><td>Hi.</td></tr>"
                                                   "<tr><td>Anna</td><td>Bye.</td></tr></table>"_s
                                                << u"Anna: Hello.\n\nBen Hi.\n\nAnna: Bye."_s;
        QTest::newRow("lines parted by nothing else")
            << u"<b>Anna:</b> Hello.\n<b>Ben:</b> Hi."_s << u"Anna: Hello.\nBen: Hi."_s;
        QTest::newRow("lines as they stand")
            << u"<pre>Anna: Hello.\n\nBen: Hi.</pre>"_s << u"Anna: Hello.\n\nBen: Hi."_s;
        QTest::newRow("a title in a sentence")
            << u"<p>In <cite>Nana</cite>, at <time>noon</time>.</p>"_s << u"In Nana, at noon."_s;
    }

    void readsTheTextOfAPage()
    {
        QFETCH(QString, page);
        QFETCH(QString, text);
        const auto read = textOfHtml(page);
        QVERIFY(read);
        QCOMPARE(read->text.trimmed(), text);
    }

    void knowsTheLinesOfThePage()
    {
        const auto read = textOfHtml(u"<html lang=\"fr\">\n<p>\n One\n two</p>\n<pre>three\n\nfour"
                                     "</pre>"_s);
        QVERIFY(read);
        QCOMPARE(read->language, u"fr"_s);
        QCOMPARE(read->text.trimmed(), u"One two\n\nthree\n\nfour"_s);
        QCOMPARE(read->lines, (QList<qsizetype>{3, 5, 5, 7, 7}));
    }

    void tagsWithTooManyAttributesAreReported_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("is");

        const QString much(20'000, u'x');
        QTest::newRow("attributes") << u"<p "_s + u"a "_s.repeated(10'000) + u'>' << true;
        QTest::newRow("behind others")
            << u"<p>x</p><p "_s + u"a "_s.repeated(10'000) + u'>' << true;
        QTest::newRow("a picture inside") << u"<img src = \"data:"_s + much + u"\">"_s << false;
        QTest::newRow("a script") << u"<script>if(a<b)"_s + much + u"</script><p>"_s << false;
        QTest::newRow("a script to the end") << u"<script>if(a<b)"_s + much << false;
        QTest::newRow("a text") << u"1 < 2 "_s + much << false;
    }

    void tagsWithTooManyAttributesAreReported()
    {
        QFETCH(QString, text);
        QFETCH(bool, is);
        QCOMPARE(hasEndlessTag(text), is);
    }

    void subtitlesThatBeginWithATagAreNotAPage()
    {
        const auto reading =
            readTranscript("<i>Hello</i>\n1\n00:00:01,000 --> 00:00:02,000\n"
                           "<i>Hi.</i>\n\n2\n00:00:03,000 --> 00:00:04,000\nYes.\n");
        QVERIFY(reading);
        QCOMPARE(reading->format, u"srt"_s);
        QCOMPARE(reading->transcript.cues.size(), 3);
    }
};

QTEST_GUILESS_MAIN(TestHtmlText)
#include "tst_htmltext.moc"
