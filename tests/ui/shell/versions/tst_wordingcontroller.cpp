// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../windowhouse.h"
#include "ui/reader/correct/correcting.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QToolTip>

using namespace earmark;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// Corrected words in the real window: marked, told, taken back; and whether they may go.
class TestWordingController : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_house = std::make_unique<WindowHouse>();
        m_house->makeWindow();
        m_house->open(m_house->talk);
        emit m_house->reader()->correcting().written(line(0), u"One was where."_s);
    }

    void cleanup() { m_house.reset(); }

    void marksAreShownOnDemandAndRemembered()
    {
        QVERIFY(marked().isEmpty());
        m_house->action(u"&Mark corrected"_s)->trigger();
        QTRY_COMPARE(marked().value(line(0)).size(), 2);
        m_house->reader()->correcting().openLine(line(1), 0); // another line is apart
        QCOMPARE(marked().value(line(0)).size(), 2);
        m_house->reader()->correcting().close();
        m_house->makeWindow();
        m_house->open(m_house->talk);
        QTRY_COMPARE(marked().value(line(0)).size(), 2);
        m_house->action(u"&Mark corrected"_s)->trigger();
        QVERIFY(marked().isEmpty());
    }

    void thePointerIsToldTheImportedWording()
    {
        m_house->action(u"&Mark corrected"_s)->trigger();
        QTRY_COMPARE(marked().size(), 1);
        QWidget *viewport = m_house->view()->viewport();
        const QPoint at = m_house->view()->bandsInView({5, 6}).first().center().toPoint();
        QHelpEvent help(QEvent::ToolTip, at, viewport->mapToGlobal(at));
        QApplication::sendEvent(viewport, &help);
        QCOMPARE(QToolTip::text(), u"Imported: is"_s);
    }

    void theMenuTakesBackAWordOrTheLine()
    {
        QVERIFY(!menuEntry(u"imported"_s)); // nothing is marked
        m_house->action(u"&Mark corrected"_s)->trigger();
        QTRY_COMPARE(marked().size(), 1);
        m_house->view()->setCaretPosition(5);
        QAction *word = menuEntry(u"“is”"_s);
        QVERIFY(word);
        word->trigger();
        QCOMPARE(texts().first(), u"One is where."_s);
        QAction *whole = menuEntry(u"this &line back"_s);
        QVERIFY(whole);
        whole->trigger();
        QCOMPARE(texts(), imported);
        QVERIFY(marked().isEmpty());
        m_house->action(u"&Undo"_s)->trigger();
        QCOMPARE(texts().first(), u"One is where."_s);
        QCOMPARE(marked().size(), 1);
    }

    void allIsTakenBackAndComesBackByUndo()
    {
        m_house->action(u"&Take all words back"_s)->trigger();
        QTRY_COMPARE(texts(), imported);
        m_house->action(u"&Undo"_s)->trigger();
        QCOMPARE(texts().first(), u"One was where."_s);
    }

    void anotherFileIsAskedAbout()
    {
        const QString other =
            m_house->file(u"other.vtt"_s,
                          "WEBVTT\n\n00:00.500 --> 00:02.000\n<v Ada>One was where now.\n\n"
                          "00:03.000 --> 00:04.000\n<v Bob>Two is there.\n");
        m_house->window->open({other});
        QTRY_VERIFY(m_house->notice()->sentence().contains(u'2'));
        m_house->choose(u"Keep this one"_s);
        QCOMPARE(texts().first(), u"One was where."_s);
        m_house->window->open({m_house->folder.filePath(u"talk.vtt"_s)});
        m_house->choose(u"Take them back"_s);
        QTRY_COMPARE(texts(), imported);
    }

private:
    CueId line(qsizetype row) const { return m_house->text().cues.at(row).id; }
    const CorrectedPlaces &marked() const { return m_house->view()->marks().corrections; }

    /// The entry of the menu at the caret that contains `text`; the menu closes later.
    QAction *menuEntry(const QString &text) const
    {
        for (QMenu *old : m_house->view()->findChildren<QMenu *>(Qt::FindDirectChildrenOnly))
            delete old;
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
        QApplication::sendEvent(m_house->view()->viewport(), &event);
        for (QMenu *menu : m_house->view()->findChildren<QMenu *>(Qt::FindDirectChildrenOnly)) {
            for (QAction *action : menu->actions()) {
                if (action->text().contains(text))
                    return action;
            }
        }
        return nullptr;
    }

    QStringList texts() const { return m_house->texts(); }

    const QStringList imported{u"One is here."_s, u"Two is there."_s};
    std::unique_ptr<WindowHouse> m_house;
};

QTEST_MAIN(TestWordingController)
#include "tst_wordingcontroller.moc"
