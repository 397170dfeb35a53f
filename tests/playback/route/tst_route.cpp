// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "playback/route/route.h"

#include <QTest>

using namespace earmark;
using namespace std::chrono_literals;

class TestRoute : public QObject
{
    Q_OBJECT

private slots:
    void whatIsLeftOutIsEnteredAtItsEnd()
    {
        const Route route{{{10s, 20s}, {30s, 25s}, {40s, Route::nowhere}}};
        QCOMPARE(route.entry(9s), milliseconds(9s));
        QCOMPARE(route.entry(10s), milliseconds(20s));
        QCOMPARE(route.entry(19s), milliseconds(20s));
        QCOMPARE(route.entry(20s), milliseconds(20s));
        QCOMPARE(route.entry(31s), milliseconds(31s)); // what repeats leaves nothing out
        QCOMPARE(route.entry(41s), Route::nowhere);
    }

    void theNextCutIsTheFirstAhead()
    {
        const Route route{{{10s, 20s}, {30s, 25s}}};
        QCOMPARE(route.next(9s), &route.cuts.at(0));
        QCOMPARE(route.next(10s), &route.cuts.at(1));
        QCOMPARE(route.next(30s), nullptr);
        QCOMPARE(Route().next(0s), nullptr);
    }

    void playingPassesACut()
    {
        const Route route{{{10s, 20s}}};
        QVERIFY(route.isCut(9s, 10s));
        QVERIFY(!route.isCut(8s, 9s));
        QVERIFY(!route.isCut(10s, 30s));
    }
};

QTEST_GUILESS_MAIN(TestRoute)

#include "tst_route.moc"
