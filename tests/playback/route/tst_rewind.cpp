// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "playback/route/rewind.h"

#include <QTest>

using namespace earmark;
using namespace std::chrono_literals;

class TestRewind : public QObject
{
    Q_OBJECT

private slots:
    void aShortPauseLosesNothing() { QCOMPARE(rewindAfter(119s, 10s), 0ms); }
    void itBeginsWithALittle() { QCOMPARE(rewindAfter(2min, 10s), milliseconds(3s)); }

    void itGrowsWithThePause()
    {
        const milliseconds some = rewindAfter(10min, 10s);
        QVERIFY(some > 5s && some < 8s);
        QVERIFY(rewindAfter(20min, 10s) > some);
    }

    void itNeverGoesFurtherThanWished()
    {
        QCOMPARE(rewindAfter(1h, 10s), milliseconds(10s));
        QCOMPARE(rewindAfter(48h, 10s), milliseconds(10s));
    }

    void itCanBeOff() { QCOMPARE(rewindAfter(48h, 0s), 0ms); }
};

QTEST_GUILESS_MAIN(TestRewind)

#include "tst_rewind.moc"
