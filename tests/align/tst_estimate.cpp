// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "align/estimate.h"

#include <QTest>

#include <chrono>

using namespace earmark;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Cue cueOf(const QString &text, std::optional<milliseconds> begin = {},
          std::optional<milliseconds> end = {})
{
    Cue cue;
    cue.text = text;
    cue.begin = begin;
    cue.end = end;
    cue.origin = begin ? TimeOrigin::File : TimeOrigin::None;
    return cue;
}

// Lines of nine letters; each counts as ten with the space after it.
Transcript untimed(int lines)
{
    Transcript transcript;
    for (int i = 0; i < lines; ++i)
        transcript.addCue(cueOf(u"abcd efgh"_s));
    return transcript;
}

SpeechActivity speechIn(milliseconds duration, const QList<TimeSpan> &speech = {})
{
    return {.duration = duration, .speech = speech};
}

QList<milliseconds> beginsOf(const Transcript &transcript)
{
    QList<milliseconds> begins;
    for (const Cue &cue : transcript.cues)
        begins.append(cue.begin.value_or(-1ms));
    return begins;
}

bool neverGoesBackwards(const Transcript &transcript)
{
    milliseconds last{0};
    for (const Cue &cue : transcript.cues) {
        if (!cue.begin || !cue.end || *cue.begin < last || *cue.end < *cue.begin)
            return false;
        last = *cue.begin;
    }
    return true;
}

} // namespace

class TestEstimate : public QObject
{
    Q_OBJECT

private slots:
    void timeIsSpreadByTheLengthOfTheText()
    {
        Transcript transcript;
        transcript.addCue(cueOf(u"123456789"_s));
        transcript.addCue(cueOf(u"12345678901234567890123456789"_s));
        const auto timed = withEstimatedTimes(transcript, {}, speechIn(40s));
        QCOMPARE(beginsOf(timed), (QList<milliseconds>{0s, 10s}));
        QCOMPARE(*timed.cues.at(0).end, 10s);
        QCOMPARE(*timed.cues.at(1).end, 40s);
        QCOMPARE(timed.cues.at(1).origin, TimeOrigin::Estimated);
        QVERIFY(!timed.isTimed());
    }

    void nobodySpeaksInSilence()
    {
        const auto activity = speechIn(100s, {{10s, 20s}, {50s, 60s}});
        const auto timed = withEstimatedTimes(untimed(4), {}, activity);
        QCOMPARE(beginsOf(timed), (QList<milliseconds>{10s, 15s, 50s, 55s}));
        QCOMPARE(*timed.cues.at(1).end, 20s);
        QCOMPARE(*timed.cues.at(3).end, 60s);
    }

    void pinsBendTheMap()
    {
        const Transcript transcript = untimed(4);
        const auto timed =
            withEstimatedTimes(transcript, {{transcript.cues.at(2).id, 10s}}, speechIn(40s));
        QCOMPARE(beginsOf(timed), (QList<milliseconds>{0s, 5s, 10s, 25s}));
        QCOMPARE(timed.cues.at(2).origin, TimeOrigin::Pinned);
        QCOMPARE(timed.cues.at(1).origin, TimeOrigin::Estimated);
        QCOMPARE(*timed.cues.at(1).end, 10s);
    }

    void aLineThatIsNotSpokenTakesNoTime()
    {
        const Transcript transcript = untimed(3);
        const auto timed =
            withEstimatedTimes(transcript, {{transcript.cues.at(1).id, {}}}, speechIn(20s));
        QCOMPARE(beginsOf(timed), (QList<milliseconds>{0s, -1ms, 10s}));
        QCOMPARE(timed.cues.at(1).origin, TimeOrigin::NotSpoken);
        // A marked transcript stays marked; the original one without the pin gets a time again.
        QCOMPARE(withEstimatedTimes(timed, {}, speechIn(20s)).cues.at(1).origin,
                 TimeOrigin::NotSpoken);
        QVERIFY(withEstimatedTimes(transcript, {}, speechIn(20s)).cues.at(1).begin);
    }

    void contradictingPinsNeverGoBackwards()
    {
        const Transcript transcript = untimed(6);
        const QList<Pin> pins{{transcript.cues.at(1).id, 30s},
                              {transcript.cues.at(3).id, 10s},
                              {transcript.cues.at(4).id, 500s}};
        const auto timed = withEstimatedTimes(transcript, pins, speechIn(60s));
        QVERIFY(neverGoesBackwards(timed));
        QCOMPARE(*timed.cues.at(1).begin, 30s);
        QCOMPARE(*timed.cues.at(3).begin, 30s);
        QCOMPARE(*timed.cues.at(4).begin, 60s);
    }

    void timesOfTheFileAreKept()
    {
        Transcript transcript;
        transcript.addCue(cueOf(u"abcd efgh"_s, 10s, 12s));
        transcript.addCue(cueOf(u"abcd efgh"_s));
        transcript.addCue(cueOf(u"abcd efgh"_s));
        transcript.addCue(cueOf(u"abcd efgh"_s, 20s, 21s));
        const auto timed = withEstimatedTimes(transcript, {}, speechIn(60s));
        QCOMPARE(beginsOf(timed), (QList<milliseconds>{10s, 12s, 16s, 20s}));
        QCOMPARE(timed.cues.at(0), transcript.cues.at(0));
        QCOMPARE(timed.cues.at(3), transcript.cues.at(3));
    }

    void aPinOverrulesTheFile()
    {
        Transcript transcript;
        for (int i = 0; i < 4; ++i)
            transcript.addCue(cueOf(u"abcd efgh"_s, i * 1000ms, i * 1000ms + 1000ms));
        const auto timed =
            withEstimatedTimes(transcript, {{transcript.cues.at(1).id, 2500ms}}, speechIn(10s));
        QVERIFY(neverGoesBackwards(timed));
        QCOMPARE(*timed.cues.at(1).begin, 2500ms);
        QCOMPARE(timed.cues.at(2).origin, TimeOrigin::Estimated);
        QCOMPARE(timed.cues.at(3).origin, TimeOrigin::File);
        QCOMPARE(*timed.cues.at(3).begin, 3s);
    }

    void earlierEstimatesAreForgotten()
    {
        const Transcript transcript = untimed(5);
        const auto first =
            withEstimatedTimes(transcript, {{transcript.cues.at(2).id, 90s}}, speechIn(100s));
        const auto again = withEstimatedTimes(transcript, {}, speechIn(50s));
        QCOMPARE(beginsOf(again), (QList<milliseconds>{0s, 10s, 20s, 30s, 40s}));
        const auto refined =
            withEstimatedTimes(again, {{transcript.cues.at(2).id, 90s}}, speechIn(100s));
        QCOMPARE(refined, first);
    }

    void theWordsOfAMovedLineLoseTheirTimes()
    {
        Transcript transcript;
        Cue cue = cueOf(u"one two"_s, 1s, 2s);
        cue.words = {{.id = {}, .offset = 0, .length = 3, .span = TimeSpan{1s, 1500ms}}};
        transcript.addCue(cue);
        const CueId id = transcript.cues.first().id;
        QVERIFY(withEstimatedTimes(transcript, {{id, 1s}}, speechIn(9s))
                    .cues.first()
                    .words.first()
                    .span);
        QVERIFY(!withEstimatedTimes(transcript, {{id, 4s}}, speechIn(9s))
                     .cues.first()
                     .words.first()
                     .span);
    }

    void worksWithNothingKnownAtAll()
    {
        const auto timed = withEstimatedTimes(untimed(3), {}, {});
        QVERIFY(neverGoesBackwards(timed));
        QVERIFY(*timed.cues.at(2).begin > *timed.cues.at(1).begin);
        QVERIFY(withEstimatedTimes({}, {}, speechIn(10s)).isEmpty());
        QVERIFY(neverGoesBackwards(withEstimatedTimes(untimed(3), {{CueId(999), 4s}}, {})));
    }

    void timeNeverGoesBackwardsWhateverIsKnown()
    {
        quint32 state = 1;
        const auto next = [&state](quint32 limit) {
            state = state * 1664525U + 1013904223U;
            return (state >> 8) % limit;
        };
        for (int round = 0; round < 200; ++round) {
            Transcript transcript;
            milliseconds begin{0};
            for (int i = 0; i < 30; ++i) {
                begin += milliseconds(next(4000));
                transcript.addCue(
                    next(3) > 0 ? cueOf(u"some words here"_s)
                                : cueOf(u"a line"_s, begin, begin + milliseconds(next(3000))));
            }
            QList<Pin> pins;
            for (int i = 0; i < 5; ++i)
                pins.append({transcript.cues.at(next(30)).id, milliseconds(next(70'000))});
            const auto activity = speechIn(60s, {{1s, 8s}, {9s, 30s}, {41s, 59s}});
            QVERIFY(neverGoesBackwards(withEstimatedTimes(transcript, pins, activity)));
        }
    }
};

QTEST_GUILESS_MAIN(TestEstimate)
#include "tst_estimate.moc"
