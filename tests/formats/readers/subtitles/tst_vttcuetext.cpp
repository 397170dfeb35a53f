// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/subtitles/vttcuetext.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;

namespace {

// The text of each voice, marked with its name.
QStringList spansOf(const QString &text)
{
    QStringList spans;
    for (const VttSpan &span : readVttCueText(text))
        spans.append(span.voice ? *span.voice + u'>' + span.text : span.text);
    return spans;
}

} // namespace

class TestVttCueText : public QObject
{
    Q_OBJECT

private slots:
    void readsText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("spans");

        QTest::newRow("plain") << u"a\nb"_s << QStringList{u"a\nb"_s};
        QTest::newRow("tags") << u"<b>a</b> <i.x>b</i> <c.d.e>c"_s << QStringList{u"a b c"_s};
        QTest::newRow("unknown tag") << u"a<foo>b</foo>c"_s << QStringList{u"abc"_s};
        QTest::newRow("voices") << u"a<v.x B  C>b</v>c<v D>d"_s
                                << QStringList{u"a"_s, u"B C>b"_s, u"c"_s, u"D>d"_s};
        QTest::newRow("voice without a name") << u"<v>a"_s << QStringList{u">a"_s};
        QTest::newRow("reference in a name") << u"<v A&amp;B>a"_s << QStringList{u"A&B>a"_s};
        QTest::newRow("references") << u"&lt;b&gt; &eacute;&#233;&#xe9; &nbsp;&notit;"_s
                                    << QStringList{u"<b> ééé \u00a0¬it;"_s};
        QTest::newRow("ruby text is not spoken")
            << u"<ruby>a<rt>x<b>y</b></rt>b</ruby>c"_s << QStringList{u"abc"_s};
        QTest::newRow("end tag that matches nothing")
            << u"<b>a</i>b</b>c"_s << QStringList{u"abc"_s};
        QTest::newRow("lone bracket") << u"a <"_s << QStringList{u"a "_s};
        QTest::newRow("empty") << QString() << QStringList();
        QTest::newRow("bad stamp") << u"a<0:00.5>b"_s << QStringList{u"ab"_s};
    }

    void readsText()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, spans);
        QCOMPARE(spansOf(text), spans);
    }

    void keepsTimeStamps()
    {
        const auto spans = readVttCueText(u"<v A>a <00:00:01.500>b<00:02.000> c</v><00:03.000>d");
        QCOMPARE(spans.size(), 2);
        const QList<VttSpan::Stamp> stamps{{2, milliseconds(1500)}, {3, milliseconds(2000)}};
        QCOMPARE(spans.at(0).stamps, stamps);
        QCOMPARE(spans.at(1).stamps.first().time, milliseconds(3000));
    }

    // The W3C's tests, if the folder with them exists.
    void passesTheConformanceTests()
    {
        const QString shared = qEnvironmentVariable("EARMARK_SHARED");
        QFile file(shared + u"/conformance/webvtt/wpt-cuetext/cases.json"_s);
        if (shared.isEmpty())
            return;
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray cases = QJsonDocument::fromJson(file.readAll()).array();
        QCOMPARE(cases.size(), 76);
        for (const QJsonValue &value : cases) {
            QStringList expected;
            for (const QJsonValue &span : value["spans"_L1].toArray()) {
                const QString text = span["text"_L1].toString();
                expected.append(span["speaker"_L1].isNull()
                                    ? text
                                    : span["speaker"_L1].toString() + u'>' + text);
            }
            QVERIFY2(spansOf(value["input"_L1].toString()) == expected,
                     qPrintable(value["name"_L1].toString()));
        }
    }
};

QTEST_GUILESS_MAIN(TestVttCueText)
#include "tst_vttcuetext.moc"
