// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../windowhouse.h"
#include "ui/reader/correct/correcting.h"
#include "ui/reader/speakers/speakerpicker.h"

#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QSignalSpy>

using namespace earmark;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// Saying who speaks, by keyboard, in the real window.
class TestSpeakerController : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_house = std::make_unique<WindowHouse>();
        m_house->openTalk();
    }

    void cleanup() { m_house.reset(); }

    void theKeyAsksWhoSaysTheTurnAtTheCaret()
    {
        who()->trigger();
        QVERIFY(picker());
        QCOMPARE(names(), (QStringList{u"Ada"_s, u"Bob"_s}));
        answer(u"2"_s);
        QCOMPARE(saidBy(), (QStringList{u"Bob"_s, u"Bob"_s}));
        m_house->action(u"&Undo"_s)->trigger();
        QCOMPARE(saidBy(), (QStringList{u"Ada"_s, u"Bob"_s}));
    }

    void somebodyNewIsAdded()
    {
        who()->trigger();
        answer(u"Isia"_s);
        QCOMPARE(saidBy(), (QStringList{u"Isia"_s, u"Bob"_s}));
        QCOMPARE(m_house->text().speakers.size(), 3);
    }

    void allOfASpeakerGetsAnotherName()
    {
        who()->trigger();
        answer(u"Isia"_s, Qt::ControlModifier);
        QCOMPARE(saidBy(), (QStringList{u"Isia"_s, u"Bob"_s}));
        QCOMPARE(m_house->text().speakers.size(), 2);
        QCOMPARE(m_house->text().speakers.first().label, u"Ada"_s);
    }

    void theNameOfSomebodyElseJoinsThem()
    {
        who()->trigger();
        answer(u"bob"_s, Qt::ControlModifier);
        QCOMPARE(saidBy(), (QStringList{u"Bob"_s, u"Bob"_s}));
        QCOMPARE(m_house->text().speakers.size(), 1);
    }

    void selectedWordsBecomeATurn()
    {
        m_house->view()->select({4, 6}); // “is”
        who()->trigger();
        answer(u"2"_s);
        QCOMPARE(saidBy(), (QStringList{u"Ada"_s, u"Bob"_s, u"Ada"_s, u"Bob"_s}));
        QCOMPARE(m_house->text().cues.at(1).text, u"is"_s);
    }

    void selectedWordsOfAnOpenLineBecomeATurn()
    {
        m_house->action(u"&Correct this line"_s)->trigger();
        QTextCursor words = m_house->editor()->textCursor();
        words.setPosition(4);
        words.setPosition(6, QTextCursor::KeepAnchor);
        m_house->editor()->setTextCursor(words);
        who()->trigger();
        answer(u"2"_s);
        QCOMPARE(saidBy(), (QStringList{u"Ada"_s, u"Bob"_s, u"Ada"_s, u"Bob"_s}));
        QCOMPARE(m_house->text().cues.at(1).text, u"is"_s);
    }

    void itCanBeAskedWhileALineIsWritten()
    {
        m_house->action(u"&Correct this line"_s)->trigger();
        QTest::keyClicks(m_house->editor(), u"Now "_s);
        who()->trigger();
        answer(u"2"_s);
        QCOMPARE(saidBy(), (QStringList{u"Bob"_s, u"Bob"_s}));
        QCOMPARE(m_house->text().cues.first().text, u"Now One is here."_s);
    }

    void aSpeakersNumberIsEnough()
    {
        const QList<QAction *> numbers = numbersShown();
        QCOMPARE(numbers.size(), 2);
        QCOMPARE(numbers.at(1)->text(), u"Bob"_s);
        numbers.at(1)->trigger();
        QCOMPARE(saidBy(), (QStringList{u"Bob"_s, u"Bob"_s}));
    }

    void inTheNextEpisodeEachKeyStillActsOnce()
    {
        m_house->file(u"next.vtt"_s, twoLines);
        m_house->open(m_house->file(u"next.wav"_s, toneWav(6s)));
        QTRY_VERIFY(m_house->window->windowTitle().startsWith(u"next"_s));
        QTRY_COMPARE(m_house->text().cues.size(), 2);
        m_house->view()->setCaretPosition(0);
        who()->trigger();
        QCOMPARE(m_house->window->findChildren<SpeakerPicker *>().size(), 1);
        QSignalSpy played(m_house->action(u"&Play"_s), &QAction::triggered);
        emit m_house->reader()->correcting().playRequested();
        QCOMPARE(played.size(), 1);
    }

    void aTurnBeginsAWordEarlierWhileALineIsWritten()
    {
        m_house->view()->setCaretPosition(m_house->view()->text().rowSpan(1).begin);
        m_house->action(u"&Correct this line"_s)->trigger();
        auto *editor = m_house->editor();
        QTest::keyClicks(editor, u"And "_s);
        m_house->action(u"Begin this turn a word e&arlier"_s)->trigger();
        QCOMPARE(m_house->text().cues.last().text, u"here. And Two is there."_s);
        QVERIFY(editor->isVisible());
        QCOMPARE(editor->toPlainText(), u"here. And Two is there."_s);
    }

    void theMenuRecolours()
    {
        const int before = m_house->text().speakers.first().colour;
        QAction *third = speakerMenu(u"Ada"_s)->actions().at(1)->menu()->actions().at(2);
        third->trigger();
        QCOMPARE(m_house->text().speakers.first().colour, 2);
        m_house->action(u"&Undo"_s)->trigger();
        QCOMPARE(m_house->text().speakers.first().colour, before);
    }

    void theMenuRemoves()
    {
        speakerMenu(u"Ada"_s)->actions().last()->trigger();
        QCOMPARE(saidBy(), (QStringList{QString(), u"Bob"_s}));
        QCOMPARE(m_house->text().speakers.size(), 1);
        m_house->action(u"&Undo"_s)->trigger();
        QCOMPARE(saidBy(), (QStringList{u"Ada"_s, u"Bob"_s}));
    }

    void theListGoesWithItsEpisode()
    {
        who()->trigger();
        QVERIFY(picker());
        m_house->window->open({m_house->file(u"other.wav"_s, toneWav(1s))});
        QTRY_VERIFY(!picker());
    }

private:
    QAction *who() const { return m_house->action(u"&Who says this"_s); }
    SpeakerPicker *picker() const { return m_house->window->findChild<SpeakerPicker *>(); }

    QMenu *speakerMenu(const QString &name) const
    {
        for (auto *menu : m_house->window->findChildren<QMenu *>()) {
            if (menu->title() == u"&Speakers"_s)
                emit menu->aboutToShow();
        }
        for (auto *menu : m_house->window->findChildren<QMenu *>()) {
            if (menu->title() == name)
                return menu;
        }
        return nullptr;
    }

    QStringList names() const
    {
        QStringList names;
        auto *list = picker()->findChild<QListWidget *>();
        for (int row = 0; row < list->count(); ++row)
            names.append(list->item(row)->text());
        return names;
    }

    void answer(const QString &name, Qt::KeyboardModifiers reach = {})
    {
        auto *field = picker()->findChild<QLineEdit *>();
        QTest::keyClicks(field, name);
        QTest::keyClick(field, Qt::Key_Return, reach);
    }

    QStringList saidBy() const { return cueSpeakers(m_house->text()); }

    QList<QAction *> numbersShown() const
    {
        QList<QAction *> shown;
        for (QAction *action : m_house->window->actions()) {
            const QString key = action->shortcut().toString();
            if (key.startsWith(u"Alt+"_s) && key.back().isDigit() && action->isVisible())
                shown.append(action);
        }
        return shown;
    }

    std::unique_ptr<WindowHouse> m_house;
};

QTEST_MAIN(TestSpeakerController)
#include "tst_speakercontroller.moc"
