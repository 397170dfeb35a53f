// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "playback/playbackclock.h"

#include <QTest>

using namespace earmark;
using namespace std::chrono_literals;

class TestPlaybackClock : public QObject
{
    Q_OBJECT

private slots:
    void itStandsUntilSomethingIsHeard()
    {
        PlaybackClock clock(1'000);
        clock.restart(500);
        QCOMPARE(clock.position(0s), 500);
        clock.setHeard(100, 1s);
        QCOMPARE(clock.position(9s), 500);
        clock.append({0, 500, 1});
        QCOMPARE(clock.position(9s), 500);
    }

    void itRunsBetweenTheReports()
    {
        PlaybackClock clock(1'000);
        clock.restart(500);
        clock.append({0, 500, 2});
        clock.setHeard(100, 10s);
        QCOMPARE(clock.position(10s), 700);
        QCOMPARE(clock.position(10s + 50ms), 800);
        QCOMPARE(clock.position(9s), 700);
    }

    void aChangeOfRateTouchesOnlyWhatComesAfterIt()
    {
        PlaybackClock clock(1'000);
        clock.append({0, 0, 1});
        clock.append({1'000, 1'000, 3});
        clock.setHeard(900, 10s);
        QCOMPARE(clock.position(10s), 900);
        QCOMPARE(clock.position(10s + 200ms), 1'300);
        clock.append({1'200, 1'600, 0.5});
        QCOMPARE(clock.position(10s + 200ms), 1'300);
        QCOMPARE(clock.position(10s + 400ms), 1'650);
    }

    void itStandsStillWhereSoundIsMissing()
    {
        PlaybackClock clock(1'000);
        clock.append({0, 0, 1});
        clock.stall(300);
        clock.stall(320);
        clock.setHeard(0, 1s);
        QCOMPARE(clock.position(2s), 300);
        clock.append({400, 300, 1});
        QCOMPARE(clock.position(1s + 450ms), 350);
    }

    void smallJumpsOfTheOutputAreSmoothed()
    {
        PlaybackClock clock(1'000);
        clock.append({0, 0, 1});
        clock.setHeard(100, 1s);
        clock.setHeard(130, 1s + 20ms);
        const double position = clock.position(1s + 20ms);
        QVERIFY(position > 120 && position < 123);
        clock.setHeard(400, 1s + 40ms);
        QCOMPARE(clock.position(1s + 40ms), 400);
    }

    void oldSegmentsAreForgotten()
    {
        PlaybackClock clock(1'000);
        for (int i = 0; i < 50; ++i) {
            clock.append({i * 100, i * 1'000.0, 1});
            clock.setHeard(i * 100, i * 100ms);
        }
        QCOMPARE(clock.position(4'950ms), 49'050);
    }
};

QTEST_GUILESS_MAIN(TestPlaybackClock)
#include "tst_playbackclock.moc"
