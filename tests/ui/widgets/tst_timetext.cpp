// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/timetext.h"

#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;

class TestTimeText : public QObject
{
    Q_OBJECT

private slots:
    void timesAreAsShortAsPossible_data()
    {
        QTest::addColumn<int>("milliseconds");
        QTest::addColumn<QString>("text");

        QTest::newRow("nothing") << 0 << u"0:00"_s;
        QTest::newRow("seconds") << 41'999 << u"0:41"_s;
        QTest::newRow("minutes") << 754'200 << u"12:34"_s;
        QTest::newRow("hours") << 3'723'000 << u"1:02:03"_s;
        QTest::newRow("a long show") << 360'000'000 << u"100:00:00"_s;
        QTest::newRow("before") << -93'000 << u"−1:33"_s;
    }

    void timesAreAsShortAsPossible()
    {
        QFETCH(int, milliseconds);
        QTEST(timeText(std::chrono::milliseconds(milliseconds)), "text");
    }

    void durationsAreSaidInWords_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("text");

        QTest::newRow("seconds") << 42 << u"42 s"_s;
        QTest::newRow("a few minutes") << 160 << u"2 min 40"_s;
        QTest::newRow("whole minutes") << 180 << u"3 min"_s;
        QTest::newRow("many minutes") << 53 * 60 + 10 << u"53 min"_s;
        QTest::newRow("almost an hour") << 3'590 << u"1 h 00 min"_s;
        QTest::newRow("hours") << 3'900 << u"1 h 05 min"_s;
    }

    void durationsAreSaidInWords()
    {
        QFETCH(int, seconds);
        QTEST(durationText(std::chrono::seconds(seconds)), "text");
    }

    void readsTimes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("milliseconds"); // -1: no time

        QTest::newRow("minutes") << u"12:34"_s << 754'000;
        QTest::newRow("hours and a fraction") << u"1:02:03.5"_s << 3'723'500;
        QTest::newRow("seconds") << u"754"_s << 754'000;
        QTest::newRow("seconds and a fraction") << u" 754.2 "_s << 754'200;
        QTest::newRow("a comma") << u"0:01,25"_s << 1'250;
        QTest::newRow("many minutes") << u"90:00"_s << 5'400'000;
        QTest::newRow("sixty seconds") << u"1:60"_s << -1;
        QTest::newRow("sixty minutes") << u"1:60:00"_s << -1;
        QTest::newRow("one digit of seconds") << u"1:2"_s << -1;
        QTest::newRow("a word") << u"noon"_s << -1;
        QTest::newRow("empty") << QString() << -1;
    }

    void readsTimes()
    {
        QFETCH(QString, text);
        const auto time = readTimeText(text);
        QTEST(int(time.value_or(milliseconds(-1)).count()), "milliseconds");
    }
};

QTEST_GUILESS_MAIN(TestTimeText)
#include "tst_timetext.moc"
