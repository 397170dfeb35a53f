// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/markup/ttmltimes.h"

#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;

class TestTtmlTimes : public QObject
{
    Q_OBJECT

private slots:
    void readsTimeExpressions_data()
    {
        QTest::addColumn<QString>("root");
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("time");

        QTest::newRow("seconds") << u""_s << u"12.5s"_s << qint64(12'500);
        QTest::newRow("minutes") << u""_s << u"0.2m"_s << qint64(12'000);
        QTest::newRow("clock") << u""_s << u"00:01:02.345"_s << qint64(62'345);
        QTest::newRow("frames") << u"frameRate=24"_s << u"00:00:01:12"_s << qint64(1500);
        QTest::newRow("frames behind a semicolon")
            << u"frameRate=30 timeBase=smpte dropMode=dropNTSC"_s << u"00:00:01;15"_s
            << qint64(1500);
        QTest::newRow("dropped frames")
            << u"frameRate=30 frameRateMultiplier=1000:1001 timeBase=smpte dropMode=dropNTSC"_s
            << u"01:00:00;00"_s << qint64(3'599'996);
        QTest::newRow("slower frames")
            << u"frameRate=24 frameRateMultiplier=1000:1001"_s << u"86400f"_s << qint64(3'603'600);
        QTest::newRow("ticks") << u"tickRate=10000000"_s << u"5000000t"_s << qint64(500);
        QTest::newRow("ticks of frames") << u"frameRate=25"_s << u"25t"_s << qint64(1000);
        QTest::newRow("ticks of parts of frames")
            << u"frameRate=25 subFrameRate=2"_s << u"25t"_s << qint64(500);
        QTest::newRow("ticks alone") << u""_s << u"3t"_s << qint64(3000);
        QTest::newRow("none") << u""_s << u"soon"_s << qint64(-1);
        QTest::newRow("negative") << u""_s << u"-1s"_s << qint64(-1);
        QTest::newRow("hardly any frames") << u"frameRate=1e-300"_s << u"30f"_s << qint64(1000);
        QTest::newRow("longer than anybody lives") << u""_s << u"999999999h"_s << qint64(-1);
        QTest::newRow("a clock of that") << u""_s << u"999999999:00:00"_s << qint64(-1);
        QTest::newRow("frames of that") << u""_s << u"999999999:00:00:01"_s << qint64(-1);
        QTest::newRow("no rate") << u"frameRate=0"_s << u"30f"_s << qint64(1000);
    }

    void readsTimeExpressions()
    {
        QFETCH(QString, root);
        QFETCH(QString, text);
        QFETCH(qint64, time);
        QXmlStreamAttributes attributes;
        for (const QString &attribute : root.split(u' ', Qt::SkipEmptyParts))
            attributes.append(attribute.section(u'=', 0, 0), attribute.section(u'=', 1));
        const auto read = TtmlClock(attributes).timeOf(text);
        QCOMPARE(read ? read->count() : -1, time);
    }
};

QTEST_GUILESS_MAIN(TestTtmlTimes)
#include "tst_ttmltimes.moc"
