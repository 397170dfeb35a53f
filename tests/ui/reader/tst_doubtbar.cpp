// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../namedcontrols.h"
#include "ui/reader/doubtbar.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestDoubtBar : public QObject
{
    Q_OBJECT

private slots:
    void everyControlHasAName() { QCOMPARE(unnamedControls(m_bar), QStringList()); }

    void itSaysWhichLine()
    {
        m_bar.showLine(2, 12, 65s, u"And then?"_s);
        const QString said = m_bar.findChild<QLabel *>()->text();
        for (const QString &part : {u"3"_s, u"12"_s, u"1:05"_s, u"And then?"_s})
            QVERIFY2(said.contains(part), qPrintable(said));
        m_bar.showLine(0, 1, {}, QString(500, u'x'));
        QVERIFY(m_bar.findChild<QLabel *>()->text().size() < 250);
    }

    void keysMoveTheLine_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<bool>("shift");
        QTest::addColumn<int>("distance");
        QTest::newRow("left") << Qt::Key_Left << false << -100;
        QTest::newRow("right") << Qt::Key_Right << false << 100;
        QTest::newRow("a little left") << Qt::Key_Left << true << -20;
        QTest::newRow("a little right") << Qt::Key_Right << true << 20;
    }
    void keysMoveTheLine()
    {
        QFETCH(Qt::Key, key);
        QFETCH(bool, shift);
        QFETCH(int, distance);
        const QSignalSpy moved(&m_bar, &DoubtBar::moveRequested);
        QTest::keyClick(&m_bar, key, shift ? Qt::ShiftModifier : Qt::NoModifier);
        QCOMPARE(moved.size(), 1);
        QCOMPARE(moved.first().first().value<milliseconds>(), milliseconds(distance));
    }

    void keysDecide()
    {
        const QSignalSpy pinned(&m_bar, &DoubtBar::pinRequested);
        const QSignalSpy unsaid(&m_bar, &DoubtBar::notSaidRequested);
        const QSignalSpy again(&m_bar, &DoubtBar::againRequested);
        const QSignalSpy steps(&m_bar, &DoubtBar::stepRequested);
        const QSignalSpy closed(&m_bar, &DoubtBar::closed);
        for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Delete, Qt::Key_R, Qt::Key_Up,
                                  Qt::Key_Down, Qt::Key_Escape, Qt::Key_Q})
            QTest::keyClick(&m_bar, key);
        QCOMPARE(pinned.size(), 1);
        QCOMPARE(unsaid.size(), 1);
        QCOMPARE(again.size(), 1);
        QCOMPARE(steps.size(), 2);
        QCOMPARE(steps.at(0).first().toInt(), -1);
        QCOMPARE(steps.at(1).first().toInt(), 1);
        QCOMPARE(closed.size(), 1);
    }

private:
    DoubtBar m_bar;
};

QTEST_MAIN(TestDoubtBar)
#include "tst_doubtbar.moc"
