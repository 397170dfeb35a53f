// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/input/markup/characterreferences.h"

#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;

class TestCharacterReferences : public QObject
{
    Q_OBJECT

private slots:
    void decodes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("decoded");

        QTest::newRow("none") << u"plain text"_s << u"plain text"_s;
        QTest::newRow("common") << u"&lt;a&gt; &amp; &quot;&apos;"_s << u"<a> & \"'"_s;
        QTest::newRow("once only") << u"&amp;lt;"_s << u"&lt;"_s;
        QTest::newRow("no semicolon") << u"&eacute&copy 1"_s << u"é© 1"_s;
        QTest::newRow("longest name") << u"&notin; &not; &notit;"_s << u"∉ ¬ ¬it;"_s;
        QTest::newRow("semicolon needed") << u"&hellip &hellip;"_s << u"&hellip …"_s;
        QTest::newRow("two characters") << u"&nsubE;"_s << u"⫅̸"_s;
        QTest::newRow("longest of all") << u"&CounterClockwiseContourIntegral;"_s << u"∳"_s;
        QTest::newRow("numbers") << u"&#233;&#xE9;&#Xe9;&#128512;"_s
                                 << u"éééa"_s.replace(u'a', u"😀"_s);
        QTest::newRow("windows-1252") << u"&#146;&#x80;"_s << u"’€"_s;
        QTest::newRow("no character")
            << u"&#0;&#xD800;&#x110000;&#99999999999999;"_s << u"\ufffd\ufffd\ufffd\ufffd"_s;
        QTest::newRow("no number") << u"&#; &#x; &#xg"_s << u"&#; &#x; &#xg"_s;
        QTest::newRow("alone") << u"a & b && &; &"_s << u"a & b && &; &"_s;
        QTest::newRow("unknown") << u"AT&T; &nonsense;"_s << u"AT&T; &nonsense;"_s;
    }

    void decodes()
    {
        QFETCH(QString, text);
        QFETCH(QString, decoded);
        QCOMPARE(decodeCharacterReferences(text), decoded);
    }
};

QTEST_GUILESS_MAIN(TestCharacterReferences)
#include "tst_characterreferences.moc"
