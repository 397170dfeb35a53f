// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../windowhouse.h"
#include "ui/reader/beside/secondcolumn.h"
#include "ui/reader/correct/correcting.h"

#include <QMenu>

using namespace earmark;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// A second transcript in the real window, by keys.
class TestBesideController : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_house = std::make_unique<WindowHouse>();
        m_house->makeWindow();
        m_house->open(m_house->talk);
        m_house->view()->setFocus();
        m_house->view()->setCaretPosition(0);
        Correcting &lines = m_house->reader()->correcting();
        const CueId line = m_house->text().cues.first().id;
        emit lines.written(line, u"One was here."_s);
        emit lines.closed(line);
    }

    void cleanup() { m_house.reset(); }

    void keysOpenItWalkTakeAndClose()
    {
        QVERIFY(!m_house->action(u"&Take its words"_s)->isEnabled());
        openImport();
        QVERIFY(m_house->action(u"&Beside the page"_s)->isChecked());
        press(Qt::Key_E);
        QCOMPARE(m_house->view()->selectedText(), u"was"_s);
        press(Qt::Key_T);
        QCOMPARE(firstLine(), u"One is here."_s);
        QVERIFY(m_house->toast().startsWith(u"This line has the words"_s));
        QTRY_VERIFY(m_house->view()->marks().differences.isEmpty());
        m_house->action(u"&Undo"_s)->trigger();
        QCOMPARE(firstLine(), u"One was here."_s);
        QTRY_COMPARE(m_house->view()->marks().differences.size(), 1);
        column().view()->setFocus();
        QTest::keyClick(column().view(), Qt::Key_Escape);
        QVERIFY(!column().isOpen());
        QVERIFY(!m_house->action(u"&Beside the page"_s)->isChecked());
        QVERIFY(m_house->view()->hasFocus());
    }

    void theLineAtTheCaretOfTheSecondTextIsTaken()
    {
        openImport();
        column().view()->setFocus();
        column().view()->setCaretPosition(4);
        press(Qt::Key_T);
        QCOMPARE(firstLine(), u"One is here."_s);
        press(Qt::Key_T);
        QTRY_VERIFY(m_house->toast().startsWith(u"This line has the same"_s));
    }

    void theSameKeyClosesIt()
    {
        openImport();
        m_house->view()->setFocus();
        press(Qt::Key_V);
        QVERIFY(!column().isOpen());
        QVERIFY(!m_house->action(u"&Next difference"_s)->isEnabled());
        QVERIFY(!QApplication::activePopupWidget());
    }

    void itGoesWithItsEpisode()
    {
        openImport();
        m_house->window->open({m_house->file(u"other.wav"_s, toneWav(2s))});
        QTRY_VERIFY(m_house->text().cues.isEmpty());
        QVERIFY(!column().isOpen());
        QVERIFY(!m_house->action(u"&Beside the page"_s)->isChecked());
    }

    void theWindowMayCloseMeanwhile()
    {
        openImport();
        m_house->window.reset();
    }

private:
    SecondColumn &column() const { return m_house->reader()->beside(); }

    QString firstLine() const { return m_house->text().cues.first().text; }

    void press(Qt::Key key) const { QTest::keyClick(m_house->window->focusWidget(), key); }

    void openImport() const
    {
        press(Qt::Key_V);
        auto *choices = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(choices);
        QTest::keyClick(choices, Qt::Key_I); // the import
        m_house->window->activateWindow();
        QTRY_VERIFY(m_house->window->isActiveWindow());
        QTRY_VERIFY(column().isOpen());
        QTRY_COMPARE(column().view()->text().transcript().cues.size(), 2);
    }

    std::unique_ptr<WindowHouse> m_house;
};

QTEST_MAIN(TestBesideController)
#include "tst_besidecontroller.moc"
