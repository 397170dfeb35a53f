// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../readerfixture.h"
#include "transcript/edit/lines.h"
#include "ui/reader/beside/secondcolumn.h"

#include <QHelpEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolTip>

using namespace earmark;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// A second transcript beside the page: in step, marked, and quiet when it is closed.
class TestSecondColumn : public QObject, private ReaderFixture
{
    Q_OBJECT

private slots:
    void init()
    {
        openTalk();
        m_pane->resize(1200, 600);
        m_column = &m_pane->beside();
        m_other = talk(90);
        m_other = withText(m_other, m_other.cues.at(2).id,
                           u"Line 2 tells of pebbles and of nothing else at all."_s);
        m_other = withText(m_other, m_other.cues.at(60).id,
                           u"Line 60 tells of apples and of really nothing else at all."_s);
        for (Cue &cue : m_other.cues) // so that the two are not equally long
            cue.beginsTurn = false;
        show();
    }

    void cleanup() { m_pane.reset(); }

    void bothShowTheCurrentLine()
    {
        m_pane->setPosition(301s);
        QCOMPARE(m_view->marks().currentRow, 60);
        QCOMPARE(second()->marks().currentRow, 60);
        QVERIFY(second()->isInView(second()->text().rowSpan(60)));
    }

    void whatBelongsTogetherIsAtTheSameHeight()
    {
        for (const qsizetype row : {30, 70, 12}) {
            m_view->showAtTop(m_view->text().rowSpan(row).begin, 200);
            QVERIFY(std::abs(topOf(m_view, row) - topOf(second(), row)) < 4);
        }
    }

    void thePageFollowsTheSecondText()
    {
        m_pane->setPosition(1s);
        second()->setFocus();
        second()->setCaretPosition(second()->text().rowSpan(50).begin);
        QVERIFY(m_view->isInView(m_view->text().rowSpan(50)));
        QVERIFY(std::abs(topOf(m_view, 50) - topOf(second(), 50)) < 4);
        QVERIFY(!m_view->isFollowing());
        QCOMPARE(m_column->targetCue(), cue(50).id);
        QTest::keyClick(second(), Qt::Key_End, Qt::ControlModifier);
        QVERIFY(m_view->isInView(m_view->text().rowSpan(89)));
    }

    void differencesAreMarkedAndTold()
    {
        QCOMPARE(m_view->marks().differences.size(), 2);
        QCOMPARE(second()->marks().differences.size(), 2);
        const QRect word = wordOf(2, 4);
        QHelpEvent help(QEvent::ToolTip, word.center(),
                        m_view->viewport()->mapToGlobal(word.center()));
        QApplication::sendEvent(m_view->viewport(), &help);
        QCOMPARE(QToolTip::text(), u"The other transcript: pebbles"_s);
    }

    void theFrameAroundADifferenceIsSeen()
    {
        m_view->showAtTop(0);
        const QRect word = wordOf(2, 4).adjusted(-3, -3, 3, 3);
        const QImage marked = m_view->viewport()->grab(word).toImage();
        m_view->setDifferences({});
        QVERIFY(marked != m_view->viewport()->grab(word).toImage());
    }

    void differencesAreWalkedOneByOne()
    {
        QVERIFY(m_column->walk(1));
        QCOMPARE(m_view->selectedText(), u"stones"_s);
        QVERIFY(m_column->walk(1));
        QCOMPARE(m_view->targetRow(), 60); // a word is missing there
        QVERIFY(m_view->isInView(m_view->text().rowSpan(60)));
        QVERIFY(!m_column->walk(1));
        QVERIFY(m_column->walk(-1));
        QCOMPARE(m_view->selectedText(), u"stones"_s);
        QVERIFY(!m_column->walk(-1));
    }

    void aClickInItPlays()
    {
        const QSignalSpy sought(m_pane.get(), &ReaderPane::seekRequested);
        const QRect place =
            second()->bandsInView(second()->text().wordSpan(1, 0)).first().toAlignedRect();
        QTest::mouseClick(second()->viewport(), Qt::LeftButton, {}, place.center());
        QCOMPARE(sought.size(), 1);
        QCOMPARE(sought.first().first().value<milliseconds>(), 5s);
    }

    void nothingIsLeftWhenItCloses()
    {
        second()->setFocus();
        m_column->close();
        QVERIFY(m_view->marks().differences.isEmpty());
        QVERIFY(second()->text().isEmpty());
        QVERIFY(m_view->hasFocus());
        QVERIFY(!m_column->walk(1));
    }

    void anEditedPageIsScrolledAlone()
    {
        m_pane->setLines(withJoin(m_view->text().transcript(), cue(5).id)); // not paired yet
        m_view->showAtTop(m_view->text().rowSpan(70).begin, 200);
        QVERIFY(!second()->isInView(second()->text().rowSpan(70)));
        show();
        QVERIFY(second()->isInView(second()->text().rowSpan(71)));
    }

private:
    void show()
    {
        const Transcript page = m_view->text().transcript();
        if (!m_column->isOpen())
            m_column->open(u"other.vtt"_s);
        m_column->setText(m_other, *paired(page, m_other));
        QCoreApplication::sendPostedEvents();
        QTRY_VERIFY(second()->isVisible());
    }

    TranscriptView *second() const { return m_column->view(); }

    /// On the screen.
    static qreal topOf(TranscriptView *view, qsizetype row)
    {
        const QPointF top = view->bandsInView(view->text().rowSpan(row)).first().topLeft();
        return view->viewport()->mapToGlobal(top).y();
    }

    SecondColumn *m_column = nullptr;
    Transcript m_other;
};

QTEST_MAIN(TestSecondColumn)
#include "tst_secondcolumn.moc"
