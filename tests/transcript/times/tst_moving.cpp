// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/text.h"
#include "transcript/times/moving.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace earmark;

namespace {

Cue line(const QString &text, TimeSpan span)
{
    Cue cue;
    cue.text = text;
    cue.words = splitIntoWords(text);
    cue.origin = TimeOrigin::File;
    cue.begin = span.begin;
    cue.end = span.end;
    return cue;
}

/// The first two lines touch, then there is a gap of two seconds.
Transcript threeLines()
{
    Transcript transcript;
    transcript.addCue(line(u"One is here."_s, {1s, 3s}));
    transcript.addCue(line(u"Two is there."_s, {3s, 6s}));
    transcript.addCue(line(u"Three is gone."_s, {8s, 9s}));
    return transcript;
}

void timeWords(Cue &cue, const QList<TimeSpan> &spans)
{
    for (qsizetype i = 0; i < spans.size(); ++i)
        cue.words[i].span = spans.at(i);
}

QList<TimeSpan> spansOf(const Transcript &transcript)
{
    QList<TimeSpan> spans;
    for (const Cue &cue : transcript.cues)
        spans.append(cue.span().value_or(TimeSpan{-1ms, -1ms}));
    return spans;
}

} // namespace

/// Moving begins and ends of lines and words.
class TestMoving : public QObject
{
    Q_OBJECT

private slots:
    void aNeighbourThatTouchesMovesAlong()
    {
        const Transcript before = threeLines();
        const Transcript moved = moveTo(before, 1, false, 2500ms);
        QCOMPARE(spansOf(moved), (QList<TimeSpan>{{1s, 2500ms}, {2500ms, 6s}, {8s, 9s}}));
        QCOMPARE(moved.cues.at(0).origin, TimeOrigin::File);
        QCOMPARE(moved.cues.at(1).origin, TimeOrigin::Pinned);
        QCOMPARE(spansOf(moveTo(before, 0, true, 3200ms)),
                 (QList<TimeSpan>{{1s, 3200ms}, {3200ms, 6s}, {8s, 9s}}));
    }

    void aNeighbourBehindAGapStopsIt()
    {
        const Transcript before = threeLines();
        QCOMPARE(spansOf(moveTo(before, 1, true, 7s)).at(1), (TimeSpan{3s, 7s}));
        QCOMPARE(spansOf(moveTo(before, 1, true, 20s)),
                 (QList<TimeSpan>{{1s, 3s}, {3s, 8s}, {8s, 9s}}));
        QCOMPARE(spansOf(moveTo(before, 2, false, 2s)),
                 (QList<TimeSpan>{{1s, 3s}, {3s, 6s}, {6s, 9s}}));
    }

    void nothingBecomesShorterThanATenthOfASecond()
    {
        const Transcript before = threeLines();
        QCOMPARE(spansOf(moveTo(before, 1, false, 0s)).at(0), (TimeSpan{1s, 1100ms}));
        QCOMPARE(spansOf(moveTo(before, 1, false, 30s)).at(1), (TimeSpan{5900ms, 6s}));
        QCOMPARE(spansOf(moveTo(before, 0, false, -5s)).at(0), (TimeSpan{0s, 3s}));
    }

    void linesThatOverlapMoveAlone()
    {
        Transcript before = threeLines();
        before.cues[0].end = 4s;
        QCOMPARE(spansOf(moveTo(before, 1, false, 2s)),
                 (QList<TimeSpan>{{1s, 4s}, {2s, 6s}, {8s, 9s}}));
        QCOMPARE(spansOf(moveTo(before, 0, true, 5s)).at(0), (TimeSpan{1s, 5s}));
        QCOMPARE(spansOf(moveTo(before, 1, false, 0s)).at(1), (TimeSpan{1s, 6s}));
    }

    void wordsStayInTheirLine()
    {
        Transcript before = threeLines();
        timeWords(before.cues[0], {{1s, 1500ms}, {1500ms, 2s}, {2s, 3s}});
        timeWords(before.cues[1], {{3s, 4s}, {4s, 5s}, {5s, 6s}});
        const Transcript later = moveTo(before, 1, false, 3500ms);
        QCOMPARE(later.cues.at(0).words.last().span, (TimeSpan{2s, 3500ms}));
        QCOMPARE(later.cues.at(1).words.first().span, (TimeSpan{3500ms, 4s}));
        QCOMPARE(moveTo(before, 1, false, 5s).cues.at(1).begin, 3980ms); // before its word ends
        QCOMPARE(moveTo(before, 1, false, 1s).cues.at(1).begin, 2020ms);
    }

    void aWordMovesWithTheOneThatTouches()
    {
        Transcript before = threeLines();
        timeWords(before.cues[1], {{3s, 4s}, {4s, 5s}, {5500ms, 6s}});
        const WordId second = before.cues.at(1).words.at(1).id;
        const CueId cue = before.cues.at(1).id;
        const Transcript begun = withEdgeAt(before, before, {cue, second, false}, 3800ms);
        QCOMPARE(begun.cues.at(1).words.at(0).span, (TimeSpan{3s, 3800ms}));
        QCOMPARE(begun.cues.at(1).words.at(1).span, (TimeSpan{3800ms, 5s}));
        QCOMPARE(begun.cues.at(1).span(), (TimeSpan{3s, 6s}));
        QCOMPARE(begun.cues.at(1).origin, TimeOrigin::Pinned);
        const Transcript ended = withEdgeAt(before, before, {cue, second, true}, 9s);
        QCOMPARE(ended.cues.at(1).words.at(1).span, (TimeSpan{4s, 5500ms})); // stops at the next
        // The first word begins with the line.
        const WordId first = before.cues.at(1).words.at(0).id;
        QCOMPARE(withEdgeAt(before, before, {cue, first, false}, 2900ms).cues.at(1).begin, 2900ms);
    }

    void aWordWithoutATimeGetsOne()
    {
        const Transcript before = threeLines();
        const Cue &cue = before.cues.at(1);
        const TimeEdge edge{cue.id, cue.words.at(1).id, false};
        const milliseconds now = *timeOf(before, edge);
        QVERIFY(now > 3s && now < 6s);
        const Transcript moved = withEdgeAt(before, before, edge, now + 50ms);
        QCOMPARE(timeOf(moved, edge), now + 50ms);
        QVERIFY(!moved.cues.at(1).words.at(0).span);
    }

    void anEstimatedLineBecomesKnownWhereItIsMoved()
    {
        Transcript shown = threeLines();
        shown.cues[1].origin = TimeOrigin::Estimated;
        Transcript known = shown;
        known.cues[1].begin.reset();
        known.cues[1].end.reset();
        const Transcript moved = withEdgeAt(known, shown, {.cue = shown.cues.at(1).id}, 3050ms);
        QCOMPARE(moved.cues.at(1).begin, 3050ms);
        QVERIFY(!moved.cues.at(1).end); // still estimated
        QCOMPARE(moved.cues.at(1).origin, TimeOrigin::Pinned);
        QCOMPARE(moved.cues.at(0), known.cues.at(0));
    }

    void fromHereOnAllMoveAlike()
    {
        Transcript before = threeLines();
        timeWords(before.cues[2], {{8s, 9s}});
        const CueId second = before.cues.at(1).id;
        const Transcript later = withTimesShifted(before, before, second, 1500ms);
        QCOMPARE(spansOf(later), (QList<TimeSpan>{{1s, 3s}, {4500ms, 7500ms}, {9500ms, 10500ms}}));
        QCOMPARE(later.cues.at(2).words.first().span, (TimeSpan{9500ms, 10500ms}));
        QCOMPARE(later.cues.at(1).origin, TimeOrigin::Pinned);
        QCOMPARE(later.cues.at(2).origin, TimeOrigin::File);
        // The line above gives way, but stays.
        QCOMPARE(spansOf(withTimesShifted(before, before, second, -1s)),
                 (QList<TimeSpan>{{1s, 2s}, {2s, 5s}, {7s, 8s}}));
        QCOMPARE(spansOf(withTimesShifted(before, before, second, -9s)),
                 (QList<TimeSpan>{{1s, 1100ms}, {1100ms, 4100ms}, {6100ms, 7100ms}}));
    }

    void stretchingIsInProportion()
    {
        Transcript unpinned;
        for (int i = 0; i < 5; ++i)
            unpinned.addCue(line(u"A line."_s, {i * 10s, i * 10s + 4s}));
        Transcript known = unpinned;
        known.cues[0].origin = known.cues[4].origin = TimeOrigin::Pinned;
        known.cues[4].begin = 60s;
        known.cues[2].origin = TimeOrigin::NotSpoken;
        known.cues[2].begin.reset();
        known.cues[2].end.reset();
        const Transcript moved = withTimesStretched(known, unpinned, known.cues.at(0).id, 20s);
        QCOMPARE(spansOf(moved),
                 (QList<TimeSpan>{{20s, 24s}, {30s, 34s}, {-1ms, -1ms}, {50s, 54s}, {60s, 44s}}));
        QCOMPARE(moved.cues.at(1).origin, TimeOrigin::File);
        QCOMPARE(moved.cues.at(0).origin, TimeOrigin::Pinned);
        QCOMPARE(withTimesStretched(known, unpinned, known.cues.at(4).id, 20s), known);
        QCOMPARE(withTimesStretched(known, unpinned, known.cues.at(0).id, 70s), known);
    }

private:
    static Transcript moveTo(const Transcript &before, qsizetype row, bool isEnd, milliseconds time)
    {
        return withEdgeAt(before, before, {.cue = before.cues.at(row).id, .isEnd = isEnd}, time);
    }
};

QTEST_GUILESS_MAIN(TestMoving)
#include "tst_moving.moc"
