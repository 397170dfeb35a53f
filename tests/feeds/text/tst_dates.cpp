// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/text/dates.h"
#include "feeds/text/durations.h"

#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;

class TestDates : public QObject
{
    Q_OBJECT

private slots:
    void readsDates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("date"); // empty: none

        const auto row = [](const char *text, const char *date) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(date);
        };
        row("Mon, 02 Jun 2025 10:00:00 GMT", "2025-06-02T10:00:00Z");
        row("Mon, 2 Jun 2025 10:00:00 +0200", "2025-06-02T08:00:00Z");
        row("2 Jun 25 10:00 EST", "2025-06-02T15:00:00Z");
        row("Mon, 02 June 2025 10:00:00 PDT", "2025-06-02T17:00:00Z");
        row("Mon, 02 Jun 2025 10:00:00 CEST", "2025-06-02T08:00:00Z");
        row("Thu, 02 Jun 2025 10:00:00", "2025-06-02T10:00:00Z");
        row("Mon, 08 Sept 2025 00:00:00 GMT", "2025-09-08T00:00:00Z");
        row("\n  Mon,  02   Jun 2025 10:00:00 -0500 ", "2025-06-02T15:00:00Z");
        row("Mon 02 Jun 2025 10:00:00 GMT-0400 (EDT)", "2025-06-02T14:00:00Z");
        row("Mon, 02 Jun 2025 10:00:00 +02:00", "2025-06-02T08:00:00Z");
        row("2025-06-02T10:00:00.123456+02:00", "2025-06-02T08:00:00Z");
        row("2025-06-02 10:00:00", "2025-06-02T10:00:00Z");
        row("2025-06-02", "2025-06-02T00:00:00Z");
        row("2025-06-02T10:00+0200", "2025-06-02T08:00:00Z");
        row("20250602T100000Z", "2025-06-02T10:00:00Z");
        row("Jun 2, 2025 10:00 AM", "2025-06-02T10:00:00Z");
        row("June 2, 2025", "2025-06-02T00:00:00Z");
        row("June 2nd, 2025 12:05 am", "2025-06-02T00:05:00Z");
        row("Mon Jun  2 10:00:00 2025", "2025-06-02T10:00:00Z");
        row("Mon Jun  2 10:00:00 PDT 2025", "2025-06-02T17:00:00Z");
        row("lun., 02 juin 2025 10:00:00 +0200", "2025-06-02T08:00:00Z");
        row("sam. 1 févr. 2025 10:00:00 +0100", "2025-02-01T09:00:00Z");
        row("ven., 15 août 2025 10:00:00 +0200", "2025-08-15T08:00:00Z");
        row("dim., 13 juil. 2025 10:00:00 +0200", "2025-07-13T08:00:00Z");
        row("Seg, 24 Set 2018 19:42:40 -0300", "2018-09-24T22:42:40Z");
        row("Mo, 05 Mai 2025 10:00:00 +0200", "2025-05-05T08:00:00Z");
        row("Di, 04 März 2025 10:00:00 +0100", "2025-03-04T09:00:00Z");
        row("mié, 01 ene 2025 10:00:00 GMT", "2025-01-01T10:00:00Z");
        row("gio, 02 gen 2025 10:00:00 GMT", "2025-01-02T10:00:00Z");
        row("2 de junio de 2025", "2025-06-02T00:00:00Z");
        row("Mon, 02 Jun 2025 24:00:00 GMT", "2025-06-03T00:00:00Z");
        row("Mon, 02 Jun 2025 10:00:60 GMT", "2025-06-02T10:01:00Z");
        row("Sat, 01 Jan 00 10:00:00 GMT", "2000-01-01T10:00:00Z");
        row("Thu, 01 Jan 70 00:00:00 GMT", "1970-01-01T00:00:00Z");
        row("1748858400", "2025-06-02T10:00:00Z");
        row("Mon, 02 Jun 2025 3:05:07 PM +0000", "2025-06-02T15:05:07Z");
        row("Sun, 08 Jun 2099 10:00:00 Z", "2099-06-08T10:00:00Z");
        row("Mon, 31 Feb 2025 10:00:00 GMT", "");
        row("Mon, 02 Jun 2025 25:00:00 GMT", "");
        row("Mon, 02 Jun 2025 10:00:00 NOWHERE", "");
        row("yesterday", "");
        row("", "");
        row("0", "");
        row("0000-00-00 00:00:00", "");
        row("02/06/2025", "");
    }

    void readsDates()
    {
        QFETCH(QString, text);
        QFETCH(QString, date);
        const auto read = readFeedDate(text);
        QCOMPARE(read ? read->toString(Qt::ISODate) : QString(), date);
        QVERIFY(!read || read->timeSpec() == Qt::UTC);
    }

    void readsDurations_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("length"); // -1: none

        const auto row = [](const char *text, qint64 length) {
            QTest::newRow(text) << QString::fromUtf8(text) << length;
        };
        row("3723", 3'723'000);
        row("75.6", 75'600);
        row("0:75", 75'000);
        row("1:75:09", 8'109'000);
        row("25:3:30", 90'210'000);
        row("01:02:03.500", 3'723'500);
        row(" 75 ", 75'000);
        row(":45", 45'000);
        row("PT1H2M3S", 3'723'000);
        row("1h2m3s", 3'723'000);
        row("1 hr 2 min", 3'720'000);
        row("62 min", 3'720'000);
        row("75s", 75'000);
        row("0", 0);
        row("1:02:03:04", -1);
        row("-5", -1);
        row("NaN", -1);
        row("", -1);
        row("PT", -1);
        row("1,5", -1);
        row("3723000", -1); // milliseconds
        row("99999999999", -1);
    }

    void readsDurations()
    {
        QFETCH(QString, text);
        QFETCH(qint64, length);
        const auto read = readFeedDuration(text);
        QCOMPARE(read ? read->count() : -1, length);
    }
};

QTEST_GUILESS_MAIN(TestDates)
#include "tst_dates.moc"
