// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "align/speechclock.h"

#include <QTest>

#include <chrono>

using namespace earmark;
using namespace std::chrono_literals;

class TestSpeechClock : public QObject
{
    Q_OBJECT

private slots:
    void standsStillInSilence()
    {
        const SpeechClock clock({.duration = 100s, .speech = {{10s, 20s}, {50s, 60s}}});
        QCOMPARE(clock.spokenBefore(5s), 0ms);
        QCOMPARE(clock.spokenBefore(15s), 5000ms);
        QCOMPARE(clock.spokenBefore(30s), 10000ms);
        QCOMPARE(clock.spokenBefore(55s), 15000ms);
        QCOMPARE(clock.spokenBefore(99s), 20000ms);
    }

    void aPauseSeparatesTheEndFromTheNextBegin()
    {
        const SpeechClock clock({.duration = 100s, .speech = {{10s, 20s}, {50s, 60s}}});
        QCOMPARE(clock.endAfter(10s), 20000ms);
        QCOMPARE(clock.beginAfter(10s), 50000ms);
        QCOMPARE(clock.endAfter(0s), 10000ms);
        QCOMPARE(clock.beginAfter(20s), 60000ms);
        QCOMPARE(clock.endAfter(12s), clock.beginAfter(12s));
    }

    void runsAllTheTimeWithoutSpeech()
    {
        const SpeechClock clock({.duration = 100s, .speech = {}});
        QCOMPARE(clock.spokenBefore(42s), 42000ms);
        QCOMPARE(clock.beginAfter(42s), 42000ms);
    }

    void repairsDamagedActivity()
    {
        const SpeechClock clock({.duration = 5s, .speech = {{1s, 4s}, {3s, 6s}, {7s, 7s}}});
        QCOMPARE(clock.duration(), 6000ms);
        QCOMPARE(clock.spokenBefore(6s), 5000ms);
    }
};

QTEST_GUILESS_MAIN(TestSpeechClock)
#include "tst_speechclock.moc"
