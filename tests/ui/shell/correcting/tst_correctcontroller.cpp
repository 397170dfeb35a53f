// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../windowhouse.h"
#include "ui/history/historydialog.h"
#include "ui/reader/correct/correcting.h"
#include "ui/reader/correct/lineeditor.h"
#include "ui/reader/correct/replacedialog.h"
#include "ui/reader/correct/spellingsdialog.h"
#include "ui/reader/speakers/speakerwish.h"

#include <QClipboard>
#include <QComboBox>
#include <QInputDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>

using namespace earmark;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// Correcting by keyboard, in the real window.
class TestCorrectController : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_house = std::make_unique<WindowHouse>();
        m_house->openTalk();
    }

    void cleanup() { m_house.reset(); }

    void f2OpensTheLineAndTypingChangesIt()
    {
        m_house->action(u"&Correct this line"_s)->trigger();
        QVERIFY(editor()->isVisible());
        QCOMPARE(editor()->toPlainText(), u"One is here."_s);
        QTest::keyClick(editor(), Qt::Key_End);
        QTest::keyClick(editor(), Qt::Key_Backspace);
        QTest::keyClicks(editor(), u" now."_s);
        QTRY_COMPARE(texts().first(), u"One is here now."_s); // after a short rest
        QTest::keyClick(editor(), Qt::Key_Escape);
        QVERIFY(!editor()->isVisible());
        m_house->action(u"&Undo"_s)->trigger();
        QCOMPARE(texts().first(), u"One is here."_s);
        m_house->action(u"Re&do"_s)->trigger();
        QCOMPARE(texts().first(), u"One is here now."_s);
    }

    void enterOpensALineAndSplitsItThere()
    {
        QTest::keyClick(m_house->view(), Qt::Key_Return);
        QTest::keyClick(editor(), Qt::Key_Right, Qt::ControlModifier);
        QTest::keyClick(editor(), Qt::Key_Return);
        QCOMPARE(texts(), (QStringList{u"One"_s, u"is here."_s, u"Two is there."_s}));
        QCOMPARE(editor()->toPlainText(), u"is here."_s);
        QCOMPARE(editor()->textCursor().position(), 0);
        QTest::keyClick(editor(), Qt::Key_Backspace);
        QCOMPARE(texts(), (QStringList{u"One is here."_s, u"Two is there."_s}));
        QCOMPARE(editor()->toPlainText(), u"One is here."_s);
        QCOMPARE(editor()->textCursor().position(), 3);
        QTest::keyClick(editor(), Qt::Key_End);
        QTest::keyClick(editor(), Qt::Key_Delete);
        QCOMPARE(texts(), QStringList{u"One is here. Two is there."_s});
    }

    void undoingASplitLeavesTheCaretInItsWords()
    {
        QTest::keyClick(m_house->view(), Qt::Key_Return);
        QTest::keyClick(editor(), Qt::Key_Right, Qt::ControlModifier);
        QTest::keyClick(editor(), Qt::Key_Return);
        QTest::keyClick(editor(), Qt::Key_Right);
        QTest::keyClick(editor(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(editor()->isVisible());
        QCOMPARE(editor()->toPlainText(), u"One is here."_s);
        QCOMPARE(editor()->textCursor().position(), 5);
    }

    void theClipboardIsPastedOverSelectedWords()
    {
        m_house->view()->selectAll();
        QGuiApplication::clipboard()->setText(u"One was here.\nTwo is not there."_s);
        m_house->action(u"Paste over the se&lected words"_s)->trigger();
        QCOMPARE(texts(), (QStringList{u"One was here."_s, u"Two is not there."_s}));
        m_house->action(u"&Undo"_s)->trigger();
        QCOMPARE(texts(), (QStringList{u"One is here."_s, u"Two is there."_s}));
    }

    void afterALineTheCaretIsWhereItWas()
    {
        QTest::keyClick(m_house->view(), Qt::Key_Return);
        QTest::keyClick(editor(), Qt::Key_Right, Qt::ControlModifier);
        QTest::keyClick(editor(), Qt::Key_Escape);
        QCOMPARE(m_house->view()->caretPosition(), 4);
    }

    void aTurnBeginsAtTheCaretByKey()
    {
        QTest::keyClick(m_house->view(), Qt::Key_Return);
        QTest::keyClick(editor(), Qt::Key_Right, Qt::ControlModifier);
        m_house->action(u"A t&urn begins here"_s)->trigger();
        QCOMPARE(texts(), (QStringList{u"One"_s, u"is here."_s, u"Two is there."_s}));
        QVERIFY(m_house->text().cues.at(1).beginsTurn);
        QVERIFY(editor()->isVisible());
        QCOMPARE(editor()->toPlainText(), u"is here."_s);
        m_house->action(u"&Join this turn to the one above"_s)->trigger();
        QVERIFY(!m_house->text().cues.at(1).beginsTurn);
    }

    void aTurnIsJoinedFromAnyOfItsLines()
    {
        m_house->view()->setCaretPosition(m_house->view()->text().rowSpan(1).begin + 4);
        QTest::keyClick(m_house->view(), Qt::Key_Return);
        QTest::keyClick(editor(), Qt::Key_Return); // the second turn has two lines
        m_house->action(u"&Join this turn to the one above"_s)->trigger();
        const Transcript text = m_house->text();
        QCOMPARE(text.cues.size(), 3);
        for (const Cue &cue : text.cues)
            QCOMPARE(text.speakerName(cue.speaker), u"Ada"_s);
        QVERIFY(!text.cues.at(1).beginsTurn);
    }

    void screenReadersHearWhoSaysTheLineAndWhen()
    {
        QTest::keyClick(m_house->view(), Qt::Key_Return);
        QCOMPARE(editor()->accessibleName(), u"Line being corrected, Ada, 0:00"_s);
    }

    void arrowsGoToTheNextLineAndSave()
    {
        QTest::keyClick(m_house->view(), Qt::Key_Return);
        QTest::keyClicks(editor(), u"Now "_s);
        QTest::keyClick(editor(), Qt::Key_Down);
        QCOMPARE(texts().first(), u"Now One is here."_s);
        QCOMPARE(editor()->toPlainText(), u"Two is there."_s);
        QTest::keyClick(editor(), Qt::Key_Up);
        QCOMPARE(editor()->toPlainText(), u"Now One is here."_s);
    }

    void undoWhileALineIsOpenChangesItThere()
    {
        QTest::keyClick(m_house->view(), Qt::Key_Return);
        QTest::keyClicks(editor(), u"Now "_s);
        QTest::keyClick(editor(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(editor()->isVisible());
        QCOMPARE(editor()->toPlainText(), u"One is here."_s);
    }

    void aLineWithoutTextGoesWhenItIsLeft()
    {
        QTest::keyClick(m_house->view(), Qt::Key_Return);
        editor()->selectAll();
        QTest::keyClick(editor(), Qt::Key_Delete);
        QTest::keyClick(editor(), Qt::Key_Escape);
        QCOMPARE(texts(), QStringList{u"Two is there."_s});
        QVERIFY(!editor()->isVisible());
        m_house->action(u"&Undo"_s)->trigger();
        QCOMPARE(texts().size(), 2);
    }

    void anotherEpisodeSavesTheLineOfTheFirst()
    {
        QTest::keyClick(m_house->view(), Qt::Key_Return);
        QTest::keyClicks(editor(), u"Now "_s);
        const EpisodeId id = m_house->library.lastOpened()->value().id;
        m_house->window->open({m_house->file(u"other.wav"_s, toneWav(3s))});
        QTRY_VERIFY(m_house->text().isEmpty());
        QVERIFY(!editor()->isVisible());
        QVERIFY(m_house->settle());
        const auto kept = *loadTranscript(m_house->database.path(), id);
        QCOMPARE(kept->transcript.cues.first().text, u"Now One is here."_s);
    }

    void whatIsWrittenIsSavedBeforeATranscriptThatWasReadComes()
    {
        QTest::keyClick(m_house->view(), Qt::Key_Return);
        QTest::keyClicks(editor(), u"Now "_s);
        OpenEpisode *open = m_house->window->findChild<Session *>()->current();
        const TranscriptId before = open->transcriptId();
        LoadedTranscript other = *open->keptTranscript();
        other.kept.id = *keepTranscript(m_house->database.path(), other.kept, other.transcript, "");
        QVERIFY(open->replaceTranscript(other));
        QVERIFY(!editor()->isVisible());
        QCOMPARE(texts().first(), u"One is here."_s);
        QVERIFY(open->takeBackTranscript(before));
        QTRY_COMPARE(texts().first(), u"Now One is here."_s);
    }

    void anotherTranscriptTakesNothingOfALineThatWasOpen()
    {
        QTest::keyClick(m_house->view(), Qt::Key_Return);
        QTest::keyClicks(editor(), u"Now "_s);
        m_house->reader()->setTranscript(m_house->text(), {}); // as if another one was read
        QVERIFY(!editor()->isVisible());
        QCOMPARE(texts().first(), u"One is here."_s);
    }

    void everyHitIsReplacedThatIsNotLeftOut()
    {
        m_house->action(u"Find and &replace…"_s)->trigger();
        auto *dialog = m_house->window->findChild<ReplaceDialog *>();
        QVERIFY(dialog);
        const auto fields = dialog->findChildren<QLineEdit *>();
        fields.first()->setText(u"is"_s);
        fields.last()->setText(u"was"_s);
        auto *hits = dialog->findChild<QListWidget *>();
        QTRY_COMPARE(hits->count(), 2);
        hits->item(0)->setCheckState(Qt::Unchecked);
        for (auto *button : dialog->findChildren<QPushButton *>()) {
            if (button->text() == u"R&eplace"_s)
                button->click();
        }
        QCOMPARE(texts(), (QStringList{u"One is here."_s, u"Two was there."_s}));
        QTRY_COMPARE(hits->count(), 1); // it follows the text
        m_house->action(u"&Undo"_s)->trigger();
        QCOMPARE(texts().last(), u"Two is there."_s);
    }

    void whatWasJustTypedIsWhatReplaces()
    {
        m_house->action(u"Find and &replace…"_s)->trigger();
        auto *dialog = m_house->window->findChild<ReplaceDialog *>();
        QVERIFY(dialog);
        const auto fields = dialog->findChildren<QLineEdit *>();
        fields.first()->setText(u"is"_s);
        fields.last()->setText(u"wa"_s);
        auto *hits = dialog->findChild<QListWidget *>();
        QTRY_COMPARE(hits->count(), 2);
        fields.last()->setText(u"was"_s);
        for (auto *button : dialog->findChildren<QPushButton *>()) {
            if (button->text() == u"R&eplace"_s)
                button->click();
        }
        QTRY_COMPARE(texts(), (QStringList{u"One was here."_s, u"Two was there."_s}));
    }

    void anotherTranscriptHasNoTurnToReplaceIn()
    {
        m_house->action(u"Find and &replace…"_s)->trigger();
        auto *dialog = m_house->window->findChild<ReplaceDialog *>();
        QVERIFY(dialog);
        auto *where = dialog->findChild<QComboBox *>();
        where->setCurrentIndex(2); // in this turn
        m_house->window->open({m_house->file(u"other.vtt"_s, twoLines)});
        QTRY_COMPARE(where->count(), 1);
        dialog->findChildren<QLineEdit *>().first()->setText(u"is"_s);
        QTRY_COMPARE(dialog->findChild<QListWidget *>()->count(), 2);
    }

    void namesGetOneSpelling()
    {
        QByteArray vtt = "WEBVTT\n\n";
        const QStringList lines{u"We work for Isia today."_s, u"At Isia we know."_s,
                                u"So IZIA is here."_s, u"The people of Isia say so."_s,
                                u"And ISIA too."_s};
        for (int i = 0; i < lines.size(); ++i) {
            vtt += "00:0" + QByteArray::number(i) + ".000 --> 00:0" + QByteArray::number(i)
                + ".900\n" + lines.at(i).toUtf8() + "\n\n";
        }
        m_house->file(u"names.vtt"_s, vtt);
        m_house->window->open({m_house->file(u"names.wav"_s, toneWav(8s))});
        QTRY_COMPARE(texts(), lines);
        m_house->action(u"Names &spelt in several ways…"_s)->trigger();
        QTRY_VERIFY(m_house->window->findChild<SpellingsDialog *>());
        auto *dialog = m_house->window->findChild<SpellingsDialog *>();
        for (auto *button : dialog->findChildren<QPushButton *>()) {
            if (button->text() == u"R&eplace"_s)
                button->click();
        }
        QCOMPARE(texts().at(2), u"So Isia is here."_s);
        QCOMPARE(texts().at(4), u"And Isia too."_s);
        m_house->action(u"&Undo"_s)->trigger();
        QCOMPARE(texts(), lines);
    }

    void theHistoryStepsToAnyAct()
    {
        const Transcript &text = m_house->text();
        for (int i = 0; i < 3; ++i) {
            emit m_house->reader()->correcting().written(text.cues.first().id,
                                                         u"Line %1."_s.arg(i));
            emit m_house->reader()->correcting().closed({});
        }
        m_house->action(u"&History…"_s)->trigger();
        auto *dialog = m_house->window->findChild<HistoryDialog *>();
        QVERIFY(dialog);
        auto *steps = dialog->findChild<QListWidget *>();
        const int count = steps->count();
        QCOMPARE(steps->currentRow(), 0);
        emit steps->itemActivated(steps->item(2));
        QCOMPARE(texts().first(), u"Line 0."_s);
        QCOMPARE(steps->currentRow(), 2);
        emit steps->itemActivated(steps->item(0));
        QCOMPARE(texts().first(), u"Line 2."_s);
        emit steps->itemActivated(steps->item(3));
        QCOMPARE(texts().first(), u"One is here."_s);
        QCOMPARE(steps->count(), count);
        QTest::keyClick(steps, Qt::Key_Return);
        QVERIFY(dialog->isVisible());
    }

    void aTurnAndASelectionGetAnotherSpeaker()
    {
        const Transcript &text = m_house->text();
        const SpeakerId bob = text.speakers.last().id;
        const CueId first = text.cues.first().id;
        emit m_house->reader()->speakerRequested({.reach = SpeakerWish::Reach::Selection,
                                                  .range = {first, 4, first, 12},
                                                  .speaker = bob});
        QCOMPARE(texts(), (QStringList{u"One"_s, u"is here."_s, u"Two is there."_s}));
        QCOMPARE(text.cues.at(1).speaker, bob);
        QVERIFY(text.cues.at(1).beginsTurn && !text.cues.at(2).beginsTurn);
        emit m_house->reader()->speakerRequested(
            {.reach = SpeakerWish::Reach::Turn, .range = {first, 0, first, 0}, .speaker = bob});
        QCOMPARE(text.cues.first().speaker, bob);
        m_house->action(u"&Undo"_s)->trigger();
        m_house->action(u"&Undo"_s)->trigger();
        QCOMPARE(texts().size(), 2);
    }

    void turnsBeginWithinALineAndAreJoined()
    {
        const Transcript &text = m_house->text();
        emit m_house->reader()->correcting().turnRequested(text.cues.first().id, 4, true);
        QCOMPARE(texts(), (QStringList{u"One"_s, u"is here."_s, u"Two is there."_s}));
        QVERIFY(text.cues.at(1).beginsTurn);
        emit m_house->reader()->correcting().turnRequested(text.cues.last().id, 0, false);
        QCOMPARE(text.speakerName(text.cues.last().speaker), u"Ada"_s);
        QVERIFY(!text.cues.last().beginsTurn);
        m_house->action(u"&Undo: Join two turns"_s)->trigger();
        m_house->action(u"&Undo: Begin a turn"_s)->trigger();
        QCOMPARE(texts(), (QStringList{u"One is here."_s, u"Two is there."_s}));
    }

    void fromHereOnTwoSpeakersChangePlaces()
    {
        const Transcript &text = m_house->text();
        const CueId last = text.cues.last().id;
        emit m_house->reader()->speakerRequested({.reach = SpeakerWish::Reach::Swap,
                                                  .range = {last, 0, last, 0},
                                                  .speaker = text.speakers.first().id});
        QCOMPARE(text.speakerName(text.cues.first().speaker), u"Ada"_s);
        QCOMPARE(text.speakerName(text.cues.last().speaker), u"Ada"_s);
    }

    void somebodyNewIsAskedFor()
    {
        const CueId last = m_house->text().cues.last().id;
        emit m_house->reader()->speakerRequested(
            {.reach = SpeakerWish::Reach::Turn, .range = {last, 0, last, 0}, .speaker = {}});
        auto *dialog = m_house->window->findChild<QInputDialog *>();
        QVERIFY(dialog);
        dialog->setTextValue(u"Cécile"_s);
        dialog->accept();
        QCOMPARE(m_house->text().speakerName(m_house->text().cues.last().speaker), u"Cécile"_s);
        QCOMPARE(m_house->text().speakers.size(), 3);
    }

private:
    LineEditor *editor() const { return m_house->editor(); }

    QStringList texts() const { return m_house->texts(); }

    std::unique_ptr<WindowHouse> m_house;
};

QTEST_MAIN(TestCorrectController)
#include "tst_correctcontroller.moc"
