// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/speakers/speakerpicker.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace earmark;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const QList<SpeakerChoice> people{
    {.speaker = SpeakerId(1), .name = u"Marta Keil"_s, .reason = u"host"_s, .samples = {}},
    {.speaker = SpeakerId(2),
     .name = u"Isia Dahl"_s,
     .reason = {},
     .samples = {{1s, 2s}, {3s, 4s}}},
    {.name = u"Bruno Vey"_s, .reason = u"in the description"_s, .samples = {}}};

} // namespace

/// Choosing who speaks, by keyboard.
class TestSpeakerPicker : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_picker = new SpeakerPicker({.range = {CueId(5), 0, CueId(5), 0}, .speaker = u"Someone"_s},
                                     &m_window);
        m_picker->setChoices(people);
        m_picker->popUp({});
        m_chosen = std::make_unique<QSignalSpy>(m_picker, &SpeakerPicker::chosen);
    }

    void cleanup() { delete m_picker; }

    void aNumberAndEnterGiveTheTurnToASpeaker()
    {
        press(u"2"_s);
        press(Qt::Key_Return);
        QCOMPARE(wish().speaker, SpeakerId(2));
        QCOMPARE(wish().reach, SpeakerWish::Reach::Turn);
        QCOMPARE(wish().range.firstCue, CueId(5));
        QTRY_VERIFY(!m_picker);
    }

    void partOfANameFindsThePerson()
    {
        press(u"vey"_s);
        press(Qt::Key_Return, Qt::ShiftModifier);
        QVERIFY(!isSet(wish().speaker));
        QCOMPARE(wish().name, u"Bruno Vey"_s);
        QCOMPARE(wish().reach, SpeakerWish::Reach::ToNextChange);
    }

    void aNameThatNobodyHasIsSomebodyNew()
    {
        press(u"Lucile  Pontet"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!isSet(wish().speaker));
        QCOMPARE(wish().name, u"Lucile Pontet"_s);
        QCOMPARE(wish().reach, SpeakerWish::Reach::Everything);
    }

    void theButtonPlaysTheVoiceOfWhoeverIsChosen()
    {
        QToolButton *play = nullptr;
        for (QToolButton *button : m_picker->findChildren<QToolButton *>()) {
            if (button->text() == u"Play the voice"_s)
                play = button;
        }
        QVERIFY(play);
        QVERIFY(!play->isEnabled()); // nothing of Marta is known
        press(Qt::Key_Down);
        QVERIFY(play->isEnabled());
        QSignalSpy played(m_picker, &SpeakerPicker::sampleRequested);
        play->click();
        play->click();
        QCOMPARE(played.at(0).first().value<TimeSpan>(), (TimeSpan{1s, 2s}));
        QCOMPARE(played.at(1).first().value<TimeSpan>(), (TimeSpan{3s, 4s}));
        QVERIFY(m_picker->isVisible());
    }

    void itStaysOnTheScreenWhenMorePeopleAreFound()
    {
        const QRect screen = m_window.screen()->availableGeometry();
        m_picker->popUp({screen.center().x(), screen.bottom() - 10});
        QList<SpeakerChoice> many = people;
        for (int i = 0; i < 6; ++i)
            many.append({.name = u"Person %1"_s.arg(i), .reason = {}, .samples = {}});
        m_picker->setChoices(many);
        QVERIFY(screen.contains(m_picker->geometry()));
    }

    void arrowsChooseAPerson()
    {
        press(Qt::Key_Down);
        press(Qt::Key_Down);
        press(Qt::Key_Up);
        press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(wish().speaker, SpeakerId(2));
        QCOMPARE(wish().reach, SpeakerWish::Reach::Swap);
    }

    void tabPlaysTheSamplesOfAVoiceInTurn()
    {
        QSignalSpy played(m_picker, &SpeakerPicker::sampleRequested);
        press(Qt::Key_Tab);
        QCOMPARE(played.count(), 0); // the first person has none
        press(u"2"_s);
        for (int i = 0; i < 3; ++i)
            press(Qt::Key_Tab);
        QCOMPARE(played.count(), 3);
        QCOMPARE(played.at(0).first().value<TimeSpan>(), (TimeSpan{1s, 2s}));
        QCOMPARE(played.at(1).first().value<TimeSpan>(), (TimeSpan{3s, 4s}));
        QCOMPARE(played.at(2).first().value<TimeSpan>(), (TimeSpan{1s, 2s}));
    }

    void theLikelyVoiceIsChosenFirst()
    {
        QList<SpeakerChoice> heard = people;
        heard[1].isLikely = true;
        m_picker->setChoices(heard); // too late: somebody else is current already
        QCOMPARE(list()->currentItem()->text(), u"Marta Keil"_s);
        SpeakerPicker later({.range = {}, .speaker = {}}, &m_window);
        later.setChoices(heard);
        QCOMPARE(later.findChild<QListWidget *>()->currentItem()->text(), u"Isia Dahl"_s);
    }

    void laterChoicesKeepWhatIsTyped()
    {
        press(u"is"_s);
        m_picker->setChoices(
            people + QList<SpeakerChoice>{{.name = u"Iso"_s, .reason = {}, .samples = {}}});
        QCOMPARE(list()->currentItem()->text(), u"Isia Dahl"_s);
        QCOMPARE(list()->count(), 3); // Isia, Iso, and somebody new called “is”
    }

    void escapeLeavesAndChangesNothing()
    {
        press(Qt::Key_Escape);
        QTRY_VERIFY(!m_picker);
        QCOMPARE(m_chosen->count(), 0);
    }

    void aSelectionIsGivenFirst()
    {
        delete m_picker;
        m_picker = new SpeakerPicker({.range = {}, .speaker = {}, .hasSelection = true}, &m_window);
        m_chosen = std::make_unique<QSignalSpy>(m_picker, &SpeakerPicker::chosen);
        m_picker->setChoices(people);
        m_picker->popUp({});
        press(Qt::Key_Return);
        QCOMPARE(wish().reach, SpeakerWish::Reach::Selection);
    }

private:
    QListWidget *list() const { return m_picker->findChild<QListWidget *>(); }
    QLineEdit *field() const { return m_picker->findChild<QLineEdit *>(); }
    void press(const QString &text) { QTest::keyClicks(field(), text); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(field(), key, modifiers);
    }
    SpeakerWish wish() const { return m_chosen->value(0).value(0).value<SpeakerWish>(); }

    QWidget m_window;
    QPointer<SpeakerPicker> m_picker;
    std::unique_ptr<QSignalSpy> m_chosen;
};

QTEST_MAIN(TestSpeakerPicker)
#include "tst_speakerpicker.moc"
