// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../../../spelling/fewwords.h"
#include "../windowhouse.h"
#include "session/doubts/doubtlist.h"
#include "ui/doubts/doubtcard.h"
#include "ui/doubts/doubtspane.h"
#include "ui/reader/correct/lineeditor.h"
#include "ui/shell/doubts/doubtcontroller.h"

#include <QLabel>
#include <QScrollBar>

using namespace earmark;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// The walk through the doubts, by keyboard in the real window, with a dictionary of a few words.
class TestDoubtController : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(useDictionary(
            m_data,
            {"I", "asked", "there", "Yes", "And", "came", "to", "the", "plant", "he", "said"}));
    }

    // A name that is spelt in two ways, one word amid a turn, and an unknown word.
    void init()
    {
        m_house = std::make_unique<WindowHouse>();
        QByteArray text = "WEBVTT\nLanguage: en\n\n00:00.000 --> 00:01.000\n"
                          "<v Ada>I asked Lucile there.\n\n00:01.000 --> 00:02.000\n<v Bob>Yes.\n\n"
                          "00:02.000 --> 00:03.000\n<v Ada>And Lucille came to Lucile.\n\n"
                          "00:03.000 --> 00:04.000\n<v Ada>And he came to the plnat.\n";
        for (int line = 0; line < 60; ++line)
            text += "\n00:0" + QByteArray::number(4 + line * 0.05, 'f', 3)
                + " --> 00:07.500\n<v Ada>And he asked I there to the plant"
                + QByteArray(" there").repeated(line % 7) + ".\n";
        m_house->file(u"talk.vtt"_s, text);
        m_house->makeWindow();
        m_house->window->open({m_house->talk});
        QTRY_COMPARE(m_house->text().cues.size(), 64);
        QTRY_COMPARE(m_house->player.state(), Player::State::Paused);
    }

    void cleanup() { m_house.reset(); }

    void eachAnswerIsOneKey()
    {
        begin();
        QTRY_COMPARE(title(), u"One name, 2 spellings"_s);
        QTest::keyClick(pane(), Qt::Key_Return);
        QCOMPARE(line(2), u"And Lucile came to Lucile."_s);
        QTRY_COMPARE(title(), u"One word amid the turn of Ada"_s);
        QTest::keyClick(pane(), Qt::Key_Return);
        QCOMPARE(m_house->text().cues.at(1).speaker, m_house->text().cues.at(0).speaker);
        QTRY_COMPARE(title(), u"Unknown word: plnat"_s);
        QTRY_VERIFY(pane()->accessibleDescription().endsWith(u"Write “plant”"_s));
        QTest::keyClick(pane(), Qt::Key_Return);
        QCOMPARE(line(3), u"And he came to the plant."_s);
        QTRY_VERIFY(pane()->accessibleDescription().startsWith(u"No doubts are left."_s));
        for (int act = 0; act < 3; ++act)
            m_house->action(u"&Undo"_s)->trigger();
        QCOMPARE(line(2), u"And Lucille came to Lucile."_s);
        QCOMPARE(line(3), u"And he came to the plnat."_s);
        QTRY_VERIFY(count().contains(u"3 of 3"_s)); // they are back
    }

    void whoLeavesIsBackWhereTheyWere()
    {
        m_house->player.seek(5500ms);
        QTRY_COMPARE(m_house->player.position(), 5500ms);
        QTRY_VERIFY(bar()->maximum() > 300);
        m_house->view()->stopFollowing();
        bar()->setValue(bar()->maximum() - 100);
        const int before = bar()->value();
        begin();
        QVERIFY(bar()->value() != before);
        QTRY_VERIFY(m_house->player.isPlaying());
        QTest::keyClick(pane(), Qt::Key_Return); // an edit far above
        QTest::keyClick(pane(), Qt::Key_Escape);
        QVERIFY(!pane()->isVisible());
        QTRY_COMPARE(m_house->player.position(), 5500ms);
        QTRY_COMPARE(m_house->player.state(), Player::State::Paused);
        QTRY_COMPARE(bar()->value(), before);
        QVERIFY(!m_house->view()->isFollowing());
        QVERIFY(m_house->view()->hasFocus());
    }

    void whatIsKeptIsNotAskedAgainAndCanBeTakenBack()
    {
        begin();
        QTest::keyClick(pane(), Qt::Key_K);
        QTRY_COMPARE(title(), u"One word amid the turn of Ada"_s);
        QTest::keyClick(pane(), Qt::Key_N); // no such words
        QTRY_COMPARE(title(), u"Unknown word: plnat"_s);
        QTest::keyClick(pane(), Qt::Key_N);
        QTRY_VERIFY(pane()->accessibleDescription().startsWith(u"No doubts are left."_s));
        QTest::keyClick(pane(), Qt::Key_Backspace);
        QTRY_COMPARE(title(), u"Unknown word: plnat"_s);
        QTest::keyClick(pane(), Qt::Key_Backspace);
        QTest::keyClick(pane(), Qt::Key_Backspace);
        QTRY_COMPARE(title(), u"One name, 2 spellings"_s);
        QTest::keyClick(pane(), Qt::Key_K);
        QTest::keyClick(pane(), Qt::Key_Escape);
        m_house->makeWindow();
        m_house->window->open({m_house->talk});
        QTRY_COMPARE(m_house->text().cues.size(), 64);
        begin();
        QTRY_COMPARE(title(), u"One word amid the turn of Ada"_s);
        QVERIFY(count().contains(u"2 of 3"_s));
    }

    void skippingGoesRoundAndTheWalkGoesOnThere()
    {
        begin();
        QTest::keyClick(pane(), Qt::Key_Right);
        QTRY_COMPARE(title(), u"One word amid the turn of Ada"_s);
        QTest::keyClick(pane(), Qt::Key_Escape);
        begin();
        QTRY_COMPARE(title(), u"One word amid the turn of Ada"_s);
        QTest::keyClick(pane(), Qt::Key_S);
        QTest::keyClick(pane(), Qt::Key_S);
        QTRY_COMPARE(title(), u"One name, 2 spellings"_s);
        QTest::keyClick(pane(), Qt::Key_Left);
        QTRY_COMPARE(title(), u"Unknown word: plnat"_s);
        QVERIFY(count().contains(u"3 of 3"_s));
    }

    void whatWasSkippedComesLastAfterARestart()
    {
        begin();
        QTest::keyClick(pane(), Qt::Key_Right);
        QTRY_COMPARE(title(), u"One word amid the turn of Ada"_s);
        QTest::keyClick(pane(), Qt::Key_Escape);
        m_house->makeWindow();
        m_house->window->open({m_house->talk});
        QTRY_COMPARE(m_house->text().cues.size(), 64);
        begin();
        QTRY_COMPARE(title(), u"One word amid the turn of Ada"_s);
        QTest::keyClick(pane(), Qt::Key_K);
        QTRY_COMPARE(title(), u"Unknown word: plnat"_s);
        QTest::keyClick(pane(), Qt::Key_K);
        QTRY_COMPARE(title(), u"One name, 2 spellings"_s);
    }

    void aLineIsCorrectedByHand()
    {
        begin();
        QTest::keyClick(pane(), Qt::Key_E);
        auto *editor = m_house->window->findChild<LineEditor *>();
        QVERIFY(editor->isVisible());
        QCOMPARE(editor->toPlainText(), u"And Lucille came to Lucile."_s);
        QCOMPARE(editor->textCursor().position(), 4);
        QTest::keyClick(editor, Qt::Key_Delete, Qt::ControlModifier);
        QTest::keyClicks(editor, u"Lucile "_s);
        QTest::keyClick(editor, Qt::Key_Escape);
        QTRY_VERIFY(pane()->hasFocus());
        QTRY_COMPARE(title(), u"One word amid the turn of Ada"_s);
    }

    void theWalkDiesWithItsEpisode()
    {
        begin();
        const QString other = m_house->file(u"other.wav"_s, toneWav(4s));
        m_house->file(u"other.vtt"_s,
                      "WEBVTT\nLanguage: en\n\n00:00.000 --> 00:01.000\nI asked there.\n\n"
                      "00:01.000 --> 00:02.000\nAnd he came to the plant.\n");
        m_house->window->open({other});
        QTRY_COMPARE(m_house->text().cues.size(), 2);
        QVERIFY(!pane()->isVisible());
        m_house->action(u"Check the &doubtful"_s)->trigger();
        QTRY_COMPARE(m_house->toast(), u"Nothing is in doubt."_s);
        QVERIFY(!pane()->isVisible());
    }

    void itFitsIntoANarrowWindow()
    {
        m_house->window->resize(640, 600);
        begin();
        QCOMPARE(m_house->window->width(), 640);
        QVERIFY(pane()->width() >= 264);
        QVERIFY(m_house->reader()->width() >= 320);
        const auto cards = pane()->findChildren<DoubtCard *>();
        QVERIFY(!cards.isEmpty());
        QVERIFY2(cards.first()->width() <= pane()->width(),
                 qPrintable(QString::number(cards.first()->width())));
    }

private:
    void begin() const
    {
        m_house->action(u"Check the &doubtful"_s)->trigger();
        QTRY_VERIFY(!title().isEmpty());
        QVERIFY(pane()->hasFocus());
    }

    DoubtsPane *pane() const { return m_house->window->findChild<DoubtsPane *>(); }
    QScrollBar *bar() const { return m_house->view()->verticalScrollBar(); }
    QString line(qsizetype row) const { return m_house->text().cues.at(row).text; }
    QString count() const { return pane()->findChild<QLabel *>()->text(); }

    /// Of the card that is asked about.
    QString title() const
    {
        for (const DoubtCard *card : pane()->findChildren<DoubtCard *>()) {
            if (!card->isHidden())
                return card->findChild<QLabel *>()->text();
        }
        return {};
    }

    QTemporaryDir m_data;
    std::unique_ptr<WindowHouse> m_house;
};

QTEST_MAIN(TestDoubtController)
#include "tst_doubtcontroller.moc"
