// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "talk.h"
#include "transcript/edit/lines.h"
#include "transcript/edit/turns.h"
#include "ui/reader/view/transcriptview.h"

#include <QRandomGenerator>
#include <QTest>

using namespace earmark;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// The page after an edit: only what was edited is laid out anew, and what is in view stays.
class TestEditedPage : public QObject
{
    Q_OBJECT

private slots:
    void anEditedLayoutIsAsOneMadeAnew()
    {
        QRandomGenerator random(3);
        Transcript transcript = talk(120);
        PageText text(transcript);
        PageLayout layout(text);
        layOutAll(layout, text);
        for (int i = 0; i < 120; ++i) {
            const PageText before = text;
            transcript = withEdit(transcript, random);
            const qsizetype apart = i % 3 == 0 ? random.bounded(transcript.cues.size()) : -1;
            text = PageText(transcript, apart, TextFlow::Paragraphs, before);
            const auto [first, last] = before.turnsInCommon(text);
            QVERIFY(first + last <= std::min(before.turnCount(), text.turnCount()));
            layout.replaceTurns(first, before.turnCount() - first - last,
                                text.turnCount() - first - last);
            layOutAll(layout, text);
            PageLayout fresh(text);
            layOutAll(fresh, text);
            for (qsizetype turn = 0; turn < text.turnCount(); ++turn)
                QCOMPARE(layout.top(turn), fresh.top(turn));
            QCOMPARE(layout.height(), fresh.height());
            const qsizetype edited = std::min(first, text.turnCount() - 1);
            QCOMPARE(layout.turnLayout(edited).text(), fresh.turnLayout(edited).text());
        }
    }

    void mostTurnsAreTheSameAfterAnEdit()
    {
        const Transcript before = talk(120);
        const Cue &cue = before.cues.at(61);
        const auto [first, last] = PageText(before).turnsInCommon(
            PageText(withText(before, cue.id, cue.text + u" And more."_s)));
        QCOMPARE(first, 20);
        QCOMPARE(last, 19);
        const auto [split, afterIt] =
            PageText(before).turnsInCommon(PageText(withSplit(before, cue.id, 5)));
        QCOMPARE(split + afterIt, 39);
    }

    void anEditAboveLeavesWhatIsInViewInItsPlace()
    {
        TranscriptView view;
        view.resize(700, 500);
        view.show();
        Transcript transcript = talk(180);
        view.setTranscript(transcript);
        const CueId seen = transcript.cues.at(90).id;
        view.reveal(view.text().rowSpan(90));
        const auto topOf = [&view, seen] {
            const qsizetype row = view.text().transcript().rowOf(seen);
            return view.bandsInView(view.text().rowSpan(row)).first().top();
        };
        const qreal top = topOf();
        const Cue above = transcript.cues.at(3);
        transcript = withText(transcript, above.id, above.text.repeated(30));
        view.setLines(transcript, {});
        QVERIFY(std::abs(topOf() - top) <= 1);
        transcript = withSplit(transcript, above.id, 12);
        view.setLines(transcript, {});
        QVERIFY(std::abs(topOf() - top) <= 1);
    }

    void theCaretStaysInItsLine()
    {
        TranscriptView view;
        view.resize(700, 500);
        view.show();
        Transcript transcript = talk(30);
        view.setTranscript(transcript);
        view.setCaret(view.text().rowSpan(9).begin + 4);
        transcript = withText(transcript, transcript.cues.at(2).id, u"Short."_s);
        view.setLines(transcript, {});
        QCOMPARE(view.caretPosition(), view.text().rowSpan(9).begin + 4);
    }

    void whatIsMarkedStaysMarkedWhileALineIsApart()
    {
        TranscriptView view;
        view.resize(700, 500);
        view.show();
        const Transcript transcript = talk(30);
        view.setTranscript(transcript);
        const auto at = [&view](qsizetype row) {
            const qsizetype begin = view.text().rowSpan(row).begin;
            return PageSpan{begin + 2, begin + 5};
        };
        view.setPassages({{AnnotationId(1), at(1), 0, false}, {AnnotationId(2), at(20), 0, false}},
                         {{AnnotationId(3), at(9), 0, false}});
        view.setHits({at(0), at(12)}, 1);
        view.setApart(transcript.cues.at(4).id);
        QCOMPARE(view.marks().passages.at(0).span, at(1));
        QCOMPARE(view.marks().passages.at(1).span, at(20));
        QCOMPARE(view.marks().bookmarks.first().span, at(9));
        QCOMPARE(view.marks().hits, (QList<PageSpan>{at(0), at(12)}));
        QCOMPARE(view.marks().currentHit, 1);
        view.setLines(withText(transcript, transcript.cues.at(0).id, {}), {}); // gone
        QCOMPARE(view.marks().hits, QList<PageSpan>{at(11)});
        QCOMPARE(view.marks().passages.last().span, at(19));
    }

    void aCueApartHasTheRoomThatItIsGiven()
    {
        TranscriptView view;
        view.resize(700, 500);
        view.show();
        const Transcript transcript = talk(30);
        view.setTranscript(transcript);
        const CueId cue = transcript.cues.at(1).id;
        view.setApart(cue);
        QCOMPARE(view.text().turnCount(), 12); // its turn is in three parts
        const qreal below = view.columnOf(2).top() - view.columnOf(1).top();
        view.setRoomOf(cue, below + 100);
        QCOMPARE(view.columnOf(2).top() - view.columnOf(1).top(), below + 100);
        view.setApart({});
        QCOMPARE(view.text().turnCount(), 10);
    }

private:
    static Transcript withEdit(const Transcript &text, QRandomGenerator &random)
    {
        const qsizetype row = random.bounded(text.cues.size());
        const Cue &cue = text.cues.at(row);
        switch (random.bounded(5)) {
        case 0:
            return withText(text, cue.id, cue.text.repeated(1 + random.bounded(3)));
        case 1:
            return withSplit(text, cue.id, random.bounded(cue.text.size()));
        case 2:
            return withJoin(text, cue.id);
        case 3:
            return withTurn(text, cue.id, !cue.beginsTurn);
        default:
            return withSpeaker(text, row, row, text.speakers.at(random.bounded(2)).id);
        }
    }

    static void layOutAll(PageLayout &layout, const PageText &text)
    {
        for (qsizetype turn = 0; turn < text.turnCount(); ++turn)
            layout.layOut(turn);
    }
};

QTEST_MAIN(TestEditedPage)
#include "tst_editedpage.moc"
