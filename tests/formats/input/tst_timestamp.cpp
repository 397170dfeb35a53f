// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/input/timestamp.h"

#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;

class TestTimestamp : public QObject
{
    Q_OBJECT

private slots:
    void readsTimes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("time"); // -1 for none

        QTest::newRow("whole") << u"01:02:03.004"_s << qint64(3'723'004);
        QTest::newRow("comma") << u"00:01,5"_s << qint64(1500);
        QTest::newRow("long fraction") << u"1.23456"_s << qint64(1234);
        QTest::newRow("bare seconds") << u"75"_s << qint64(75'000);
        QTest::newRow("many minutes") << u"90:00"_s << qint64(5'400'000);
        QTest::newRow("long show") << u"100:00:00"_s << qint64(360'000'000);
        QTest::newRow("colon before the fraction") << u"00:00:01:500"_s << qint64(1500);
        QTest::newRow("spaces") << u" \u00a01:05\u202f"_s << qint64(65'000);
        QTest::newRow("point at the end") << u"5."_s << qint64(5000);
        QTest::newRow("minutes and seconds in words") << u"7'30"_s << qint64(-1);
        QTest::newRow("negative") << u"-1"_s << qint64(-1);
        QTest::newRow("empty") << QString() << qint64(-1);
        QTest::newRow("letters") << u"1:0x"_s << qint64(-1);
        QTest::newRow("no digits") << u":05"_s << qint64(-1);
        QTest::newRow("five parts") << u"1:1:1:1:1"_s << qint64(-1);
        QTest::newRow("two fractions") << u"1.5.5"_s << qint64(-1);
        QTest::newRow("too long") << u"99999999999:00"_s << qint64(-1);
    }

    void readsTimes()
    {
        QFETCH(QString, text);
        QFETCH(qint64, time);
        QCOMPARE(readTimestamp(text).value_or(milliseconds(-1)).count(), time);
    }

    void writesWhatItReads()
    {
        QCOMPARE(writtenTimestamp(milliseconds(3'723'004), u'.'), u"01:02:03.004"_s);
        QCOMPARE(writtenTimestamp(milliseconds(0), u','), u"00:00:00,000"_s);
        QCOMPARE(writtenTimestamp(milliseconds(360'000'000), u'.'), u"100:00:00.000"_s);
    }
};

QTEST_GUILESS_MAIN(TestTimestamp)
#include "tst_timestamp.moc"
