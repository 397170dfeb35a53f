// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../windowhouse.h"
#include "ui/reader/correct/lineeditor.h"
#include "ui/reader/correct/wavestrip.h"

#include <QStandardPaths>

using namespace earmark;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// The times of a line while it is corrected, in the real window.
class TestTimesController : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init() { m_house = std::make_unique<WindowHouse>(); }
    void cleanup() { m_house.reset(); }

    void keysMoveTheLineAndPlayItsEdge()
    {
        m_house->openLine();
        const TimeSpan before = *line().span();
        QTest::keyClick(editor(), Qt::Key_F8);
        QCOMPARE(line().span(), (TimeSpan{before.begin + 50ms, before.end}));
        QVERIFY(m_house->player.isPeeking());
        QTest::keyClick(editor(), Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(line().begin, before.begin + 40ms);
        QTest::keyClick(editor(), Qt::Key_F7, Qt::ShiftModifier);
        QCOMPARE(line().end, before.end - 50ms);
        QCOMPARE(editor()->toPlainText(), line().text);
        QVERIFY(editor()->hasFocus());
        QTest::keyClick(editor(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(line().end, before.end);
    }

    void awayFromTheBeginAWordMoves()
    {
        m_house->openLine();
        const TimeSpan before = *line().span();
        QTest::keyClick(editor(), Qt::Key_Right, Qt::ControlModifier);
        const auto word = *wordBegin(line(), 1);
        QTest::keyClick(editor(), Qt::Key_F8);
        QCOMPARE(line().span(), before);
        QCOMPARE(wordBegin(line(), 1), word + 50ms);
    }

    void theStripShowsAndMovesTheLine()
    {
        m_house->openLine();
        auto *strip = m_house->window->findChild<WaveStrip *>();
        QVERIFY(strip->isVisible());
        QVERIFY(strip->geometry().top() >= editor()->geometry().bottom());
        QVERIFY(strip->accessibleName().contains(u"0:00."_s));
        const TimeSpan before = *line().span();
        emit strip->edgeMoved(true, before.end - 200ms);
        QCOMPARE(line().end, before.end - 200ms);
        QTest::mouseClick(strip, Qt::LeftButton, {}, {40, 20});
        QVERIFY(editor()->hasFocus());
        QTest::keyClick(editor(), Qt::Key_Escape);
        QVERIFY(!strip->isVisible());
    }

private:
    LineEditor *editor() const { return m_house->editor(); }
    Cue line() const { return m_house->view()->text().transcript().cues.first(); }

    std::unique_ptr<WindowHouse> m_house;
};

QTEST_MAIN(TestTimesController)
#include "tst_timescontroller.moc"
