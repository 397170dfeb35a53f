// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../talksession.h"
#include "session/times/retiming.h"
#include "transcript/edit/lines.h"

#include <QSignalSpy>
#include <QTest>

using namespace earmark;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// Moving the times of the open transcript: acts that are kept and undone like any other.
class TestRetiming : public QObject, private TalkSession
{
    Q_OBJECT

private slots:
    void init()
    {
        openTalk("WEBVTT\n\n00:00.500 --> 00:02.000\nOne is here.\n\n"
                 "00:02.000 --> 00:04.000\nTwo is there.\n\n"
                 "00:05.000 --> 00:06.000\nThree is gone.\n",
                 20s);
    }

    void cleanup() { closeTalk(); }

    void aMovedEdgeIsOneActAndOutlivesARestart()
    {
        const QList<Cue> before = open().transcript().cues;
        QSignalSpy changed(&open(), &OpenEpisode::transcriptChanged);
        QVERIFY(retiming().moveEdge({.cue = line(1)}, 2050ms));
        QVERIFY(retiming().moveEdge({.cue = line(1)}, 2100ms));
        QCOMPARE(changed.first().first().value<TextChange>(), TextChange::Times);
        QVERIFY(!retiming().moveEdge({.cue = line(1)}, 2100ms)); // nothing new
        QCOMPARE(spans(), (QList<TimeSpan>{{500ms, 2100ms}, {2100ms, 4s}, {5s, 6s}}));
        QCOMPARE(open().history().count(), 2); // the transcript was opened before
        restart();
        QCOMPARE(spans(), (QList<TimeSpan>{{500ms, 2100ms}, {2100ms, 4s}, {5s, 6s}}));
        QCOMPARE(open().transcript().cues.at(1).origin, TimeOrigin::Pinned);
        QCOMPARE(open().history().undoName(), u"Move a time"_s);
        open().undo();
        QCOMPARE(open().transcript().cues, before);
        open().redo();
        QCOMPARE(spans().at(1).begin, 2100ms);
    }

    void aPinnedLineIsMovedToo()
    {
        QVERIFY(open().pin(line(1), 2500ms));
        const QList<Cue> before = open().transcript().cues;
        QVERIFY(retiming().moveEdge({.cue = line(1)}, 2600ms));
        QCOMPARE(spans().at(1).begin, 2600ms);
        QVERIFY(open().keptTranscript()->pins.isEmpty());
        restart();
        QCOMPARE(spans().at(1).begin, 2600ms);
        open().undo();
        QCOMPARE(open().transcript().cues, before);
        restart();
        QCOMPARE(open().transcript().cues, before);
        open().redo();
        QCOMPARE(spans().at(1).begin, 2600ms);
        // What is said afterwards counts.
        QVERIFY(open().pin(line(1), 3s));
        QCOMPARE(spans().at(1).begin, 3s);
        QVERIFY(open().unpin(line(1)));
        QCOMPARE(spans().at(1).begin, 2600ms);
        QVERIFY(open().unpin(line(1)));
        QCOMPARE(open().transcript().cues.at(1).origin, TimeOrigin::Estimated);
    }

    void movedTimesOutliveAnAlignment()
    {
        Alignment alignment;
        alignment.duration = 20s;
        for (const Cue &cue : open().transcript().cues) {
            const TimeSpan span{*cue.begin + 100ms, *cue.end + 100ms};
            const QList<TimeSpan> words(cue.words.size(), {span.begin, span.begin + 300ms});
            alignment.cues.append({.cue = cue.id, .span = span, .confidence = 1, .words = words});
        }
        QVERIFY(open().setAlignment(open().transcriptId(), alignment));
        QVERIFY(retiming().moveEdge({.cue = line(1), .isEnd = true}, 4500ms));
        QVERIFY(retiming().moveEdge({.cue = line(1)}, 2200ms));
        const auto moved = spans();
        QCOMPARE(moved, (QList<TimeSpan>{{600ms, 2200ms}, {2200ms, 4500ms}, {5100ms, 6100ms}}));
        QCOMPARE(open().transcript().cues.at(0).origin, TimeOrigin::Aligned);
        restart();
        QCOMPARE(spans(), moved);
        QVERIFY(open().setAlignment(open().transcriptId(), alignment)); // again
        QCOMPARE(spans().at(1), moved.at(1));
        QVERIFY(open().setAlignment(open().transcriptId(), {})); // back to the file
        QCOMPARE(spans().at(1), moved.at(1));
        QCOMPARE(spans().at(2), (TimeSpan{5s, 6s}));
    }

    void fromHereOnMovesTheFilesAndTheAlignedTimes()
    {
        const QList<Cue> before = open().transcript().cues;
        QVERIFY(retiming().shiftFrom(line(1), 1s));
        QCOMPARE(spans(), (QList<TimeSpan>{{500ms, 2s}, {3s, 5s}, {6s, 7s}}));
        QCOMPARE(open().transcript().cues.at(2).origin, TimeOrigin::File);
        restart();
        QCOMPARE(spans(), (QList<TimeSpan>{{500ms, 2s}, {3s, 5s}, {6s, 7s}}));
        open().undo();
        QCOMPARE(open().transcript().cues, before);
    }

    void betweenTwoPinsTheLinesAreStretched()
    {
        QVERIFY(!retiming().canStretch(line(0)));
        QVERIFY(!retiming().stretchFrom(line(0)));
        QVERIFY(open().pin(line(2), 9500ms)); // 4.5 s after the first line in the file, now 9 s
        QVERIFY(retiming().canStretch(line(0)));
        QVERIFY(retiming().stretchFrom(line(0)));
        QCOMPARE(spans().at(0), (TimeSpan{500ms, 3500ms}));
        QCOMPARE(spans().at(1), (TimeSpan{3500ms, 7500ms}));
        QCOMPARE(spans().at(2).begin, 9500ms);
        open().undo();
        QCOMPARE(spans().at(1), (TimeSpan{2s, 4s}));
        QCOMPARE(spans().at(2).begin, 9500ms);
        QVERIFY(retiming().stretchFrom(line(0), 5s));
        QCOMPARE(spans().at(0), (TimeSpan{5s, 6500ms}));
        QCOMPARE(spans().at(1), (TimeSpan{6500ms, 8500ms}));
    }

    void movedTimesGoWithEditedWords()
    {
        QVERIFY(retiming().moveEdge({.cue = line(1)}, 2300ms));
        QVERIFY(open().editing().setText(line(1), u"Two was there."_s));
        QCOMPARE(spans().at(1), (TimeSpan{2300ms, 4s}));
        QVERIFY(open().editing().change(ActKind::JoinLines,
                                        withJoin(open().editing().text(), line(2))));
        QCOMPARE(spans().at(1), (TimeSpan{2300ms, 6s}));
        restart();
        QCOMPARE(spans().at(1), (TimeSpan{2300ms, 6s}));
    }

private:
    Retiming retiming() const { return Retiming(open()); }

    QList<TimeSpan> spans() const
    {
        QList<TimeSpan> spans;
        for (const Cue &cue : open().transcript().cues)
            spans.append(cue.span().value_or(TimeSpan{}));
        return spans;
    }
};

QTEST_GUILESS_MAIN(TestRetiming)
#include "tst_retiming.moc"
