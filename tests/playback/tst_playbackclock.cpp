// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "playback/output/playbackclock.h"
#include "playback/samplering.h"

#include <QTest>

using namespace earmark;
using namespace std::chrono_literals;

namespace {

constexpr int passage = 1;

} // namespace

class TestPlaybackClock : public QObject
{
    Q_OBJECT

private slots:
    void standsStillUntilSomethingIsHeard()
    {
        PlaybackClock clock(1'000);
        clock.restart(passage, 500);
        QCOMPARE(clock.position(0s), 500);
        clock.setHeard(passage, 100, 1s);
        QCOMPARE(clock.position(9s), 500);
        clock.append(passage, {0, 500, 1});
        QCOMPARE(clock.position(9s), 500);
    }

    void itRunsBetweenTheReports()
    {
        PlaybackClock clock(1'000);
        clock.restart(passage, 500);
        clock.append(passage, {0, 500, 2});
        clock.setHeard(passage, 100, 10s);
        QCOMPARE(clock.position(10s), 700);
        QCOMPARE(clock.position(10s + 50ms), 800);
        QCOMPARE(clock.position(9s), 700);
    }

    void aChangeOfRateAffectsOnlyLaterSound()
    {
        PlaybackClock clock(1'000);
        clock.restart(passage, 0);
        clock.append(passage, {0, 0, 1});
        clock.append(passage, {1'000, 1'000, 3});
        clock.setHeard(passage, 900, 10s);
        QCOMPARE(clock.position(10s), 900);
        QCOMPARE(clock.position(10s + 200ms), 1'300);
        clock.append(passage, {1'200, 1'600, 0.5});
        QCOMPARE(clock.position(10s + 200ms), 1'300);
        QCOMPARE(clock.position(10s + 400ms), 1'650);
    }

    void itStandsStillWhereSoundIsMissing()
    {
        PlaybackClock clock(1'000);
        clock.restart(passage, 0);
        clock.append(passage, {0, 0, 1});
        clock.stall(passage, 300);
        clock.stall(passage, 320);
        clock.setHeard(passage, 10, 1s);
        QCOMPARE(clock.position(2s), 300);
        clock.append(passage, {400, 300, 1});
        QCOMPARE(clock.position(1s + 450ms), 360);
    }

    void itStandsStillWhileTheOutputDoes()
    {
        PlaybackClock clock(1'000);
        clock.restart(passage, 500);
        clock.append(passage, {0, 500, 1});
        clock.setHeard(passage, 0, 1s);
        QCOMPARE(clock.position(1s + 50ms), 500);
        clock.setHeard(passage, 20, 2s);
        QCOMPARE(clock.position(2s + 50ms), 570);
        clock.setHeard(passage, 20, 2s + 60ms);
        QCOMPARE(clock.position(3s), 520);
        clock.setHeard(passage, 60, 3s);
        QCOMPARE(clock.position(3s + 10ms), 570);
    }

    void smallJumpsOfTheOutputAreSmoothed()
    {
        PlaybackClock clock(1'000);
        clock.restart(passage, 0);
        clock.append(passage, {0, 0, 1});
        clock.setHeard(passage, 100, 1s);
        clock.setHeard(passage, 130, 1s + 20ms);
        const double position = clock.position(1s + 20ms);
        QVERIFY(position > 120 && position < 123);
        clock.setHeard(passage, 400, 1s + 40ms);
        QCOMPARE(clock.position(1s + 40ms), 400);
    }

    void oldSegmentsAreForgotten()
    {
        PlaybackClock clock(1'000);
        clock.restart(passage, 0);
        for (int i = 0; i < 50; ++i) {
            clock.append(passage, {i * 100, i * 1'000.0, 1});
            clock.setHeard(passage, i * 100, i * 100ms);
        }
        QCOMPARE(clock.position(4'950ms), 49'050);
    }

    // The playing thread read its samples before the listener jumped, but reports them only after
    // the jump.
    void ignoresReportsAboutThePassageBeforeAJump()
    {
        constexpr int next = passage + 1;
        SampleRing ring(100);
        PlaybackClock clock(1'000);
        ring.expect(passage);
        clock.restart(passage, 500);
        QVERIFY(ring.write(passage, std::vector<float>(50)));
        std::vector<float> block(50);
        QCOMPARE(ring.read(passage, block), size_t(50));

        ring.expect(next);
        clock.restart(next, 9'000);

        clock.append(passage, {0, 500, 1});
        clock.setHeard(passage, 30, 1s);
        QCOMPARE(clock.position(1s), 9'000);
        clock.append(next, {0, 9'000, 1});
        clock.setHeard(passage, 40, 1s);
        clock.stall(passage, 0);
        QCOMPARE(clock.position(2s), 9'000);
        clock.setHeard(next, 10, 2s);
        QCOMPARE(clock.position(2s + 10ms), 9'020);
    }
};

QTEST_GUILESS_MAIN(TestPlaybackClock)
#include "tst_playbackclock.moc"
