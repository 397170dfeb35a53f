// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../talk.h"
#include "ui/reader/spots/keptname.h"
#include "ui/reader/view/transcriptview.h"

#include <QScrollBar>
#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;

/// Two speakers, each with a turn much longer than the view.
class TestKeptName : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_transcript = talk(120);
        for (qsizetype row = 0; row < 120; ++row) {
            m_transcript.cues[row].beginsTurn = row % 60 == 0;
            m_transcript.cues[row].speaker = m_transcript.speakers.at(row / 60).id;
        }
        m_text = PageText(m_transcript);
        m_layout = std::make_unique<PageLayout>(m_text);
        m_layout->resetText();
        m_layout->setViewWidth(900);
    }

    void aNameThatIsInViewIsNotRepeated()
    {
        QVERIFY(!keptName(m_text, *m_layout, viewAt(0)));
        const qsizetype second = turnOf(60);
        layOutAll();
        QVERIFY(!keptName(m_text, *m_layout, viewAt(m_layout->top(second))));
    }

    void theNameStaysAtTheTopWhileItsTurnIsInView()
    {
        layOutAll();
        const auto kept = keptName(m_text, *m_layout, viewAt(300));
        QVERIFY(kept);
        QCOMPARE(kept->row, 0);
        QCOMPARE(kept->place.top(), 300.0);
        QVERIFY(kept->name.right() < m_layout->columnLeft());
        QVERIFY(kept->place.contains(kept->name));
        const auto later = keptName(m_text, *m_layout, viewAt(m_layout->height() - 300));
        QVERIFY(later);
        QCOMPARE(later->row, 60);
    }

    void theNextTurnPushesItOut()
    {
        layOutAll();
        const qreal next = m_layout->top(turnOf(60));
        const auto kept = keptName(m_text, *m_layout, viewAt(next - 5));
        QVERIFY(kept);
        QVERIFY(kept->place.top() < next - 5);
        QVERIFY(kept->place.bottom() <= next);
    }

    void aNarrowPageHasAStrip()
    {
        m_layout->setViewWidth(480);
        layOutAll();
        const auto kept = keptName(m_text, *m_layout, QRectF(0, 400, 480, 500));
        QVERIFY(kept);
        QCOMPARE(kept->place.left(), 0.0);
        QCOMPARE(kept->place.width(), 480.0);
        QVERIFY(kept->place.height() < 40);
    }

    void aSpeakerWithoutANameLeavesTheMarginEmpty()
    {
        for (Cue &cue : m_transcript.cues)
            cue.speaker = {};
        m_text = PageText(m_transcript);
        m_layout->resetText();
        QVERIFY(!keptName(m_text, *m_layout, viewAt(300)));
    }

    void itCanBeClicked()
    {
        TranscriptView view;
        view.resize(900, 600);
        view.setTranscript(m_transcript);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        view.verticalScrollBar()->setValue(400);
        const QRectF column = view.columnOf(0);
        PageSpot spot;
        for (int x = int(column.left()) - 20; x > 0 && spot.kind != PageSpot::Kind::Name; --x)
            spot = view.spotAt({x, 10});
        QCOMPARE(spot.kind, PageSpot::Kind::Name);
        QCOMPARE(spot.row, 0);
    }

private:
    static QRectF viewAt(qreal top) { return {0, top, 900, 600}; }

    qsizetype turnOf(qsizetype row) const { return m_text.turnAt(m_text.rowSpan(row).begin); }

    void layOutAll()
    {
        for (qsizetype turn = 0; turn < m_text.turnCount(); ++turn)
            m_layout->layOut(turn);
    }

    Transcript m_transcript;
    PageText m_text;
    std::unique_ptr<PageLayout> m_layout;
};

QTEST_MAIN(TestKeptName)
#include "tst_keptname.moc"
