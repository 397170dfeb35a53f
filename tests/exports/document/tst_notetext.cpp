// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/document/notetext.h"

#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestNoteText : public QObject
{
    Q_OBJECT

private slots:
    void durationsAreRounded_data()
    {
        QTest::addColumn<qint64>("ms");
        QTest::addColumn<QString>("clock");
        QTest::addColumn<QString>("iso");

        QTest::newRow("none") << qint64(0) << u"00:00:00"_s << u"PT0S"_s;
        QTest::newRow("down") << qint64(7'499) << u"00:00:07"_s << u"PT7S"_s;
        QTest::newRow("up") << qint64(7'500) << u"00:00:08"_s << u"PT8S"_s;
        QTest::newRow("hours") << qint64(3'599'500) << u"01:00:00"_s << u"PT1H0M0S"_s;
        QTest::newRow("negative") << qint64(-5'000) << u"00:00:00"_s << u"PT0S"_s;
        QTest::newRow("huge") << std::numeric_limits<qint64>::max() << u"2562047788015:12:56"_s
                              << u"PT2562047788015H12M56S"_s;
    }

    void durationsAreRounded()
    {
        QFETCH(qint64, ms);
        QTEST(clockDuration(milliseconds(ms)), "clock");
        QTEST(isoDuration(milliseconds(ms)), "iso");
    }

    void aDateThatIsNoneIsEmpty()
    {
        QCOMPARE(isoMoment({}), QString());
        QCOMPARE(isoMoment(QDateTime::fromMSecsSinceEpoch(1'700'000'000'123)),
                 u"2023-11-14T22:13:20.123Z"_s);
    }
};

QTEST_GUILESS_MAIN(TestNoteText)
#include "tst_notetext.moc"
