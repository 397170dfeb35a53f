// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/frame/panefolds.h"

#include <QAction>
#include <QSignalSpy>
#include <QTest>

using namespace earmark;

class TestPaneFolds : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        for (QAction *action : {&m_left, &m_right})
            action->setCheckable(true);
        m_folds = std::make_unique<PaneFolds>(&m_left, &m_right);
        m_folds->setWidth(1400);
    }

    void cleanup() { m_folds.reset(); }

    void panesFoldWithoutRoomAndComeBack()
    {
        m_folds->choose({true, false});
        QCOMPARE(seen(), (PaneFolds::Choice{true, false}));
        QSignalSpy changed(m_folds.get(), &PaneFolds::choiceChanged);
        m_folds->setWidth(640);
        QCOMPARE(seen(), (PaneFolds::Choice{false, false}));
        m_folds->setWidth(1400);
        QCOMPARE(seen(), (PaneFolds::Choice{true, false}));
        QCOMPARE(changed.size(), 0);
    }

    void aNarrowWindowShowsOneAtATime()
    {
        m_folds->setWidth(640);
        m_right.trigger();
        QCOMPARE(seen(), (PaneFolds::Choice{false, true}));
        m_left.trigger();
        QCOMPARE(seen(), (PaneFolds::Choice{true, false}));
        m_folds->setWidth(641);
        QCOMPARE(seen(), (PaneFolds::Choice{true, false}));
        QCOMPARE(m_folds->choice(), (PaneFolds::Choice{true, true}));
        m_folds->setWidth(1400);
        QCOMPARE(seen(), (PaneFolds::Choice{true, true}));
    }

    void theFullScreenFoldsThem()
    {
        m_folds->setOnlyPage(true);
        QCOMPARE(seen(), (PaneFolds::Choice{false, false}));
        m_left.trigger();
        m_right.trigger();
        QCOMPARE(seen(), (PaneFolds::Choice{true, true}));
        m_left.trigger();
        m_folds->setOnlyPage(false);
        QCOMPARE(seen(), (PaneFolds::Choice{true, true}));
    }

    void choicesAreAnnounced()
    {
        QSignalSpy changed(m_folds.get(), &PaneFolds::choiceChanged);
        m_right.trigger();
        QCOMPARE(changed.size(), 1);
        QCOMPARE(m_folds->choice(), (PaneFolds::Choice{true, false}));
    }

private:
    PaneFolds::Choice seen() const { return {m_left.isChecked(), m_right.isChecked()}; }

    QAction m_left;
    QAction m_right;
    std::unique_ptr<PaneFolds> m_folds;
};

QTEST_MAIN(TestPaneFolds)
#include "tst_panefolds.moc"
