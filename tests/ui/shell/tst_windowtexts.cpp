// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowhouse.h"

#include <QApplication>
#include <QClipboard>
#include <QStandardPaths>

using namespace earmark;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// Texts reach the window: pasted or dropped, before or after their recording.
class TestWindowTexts : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void init()
    {
        m_house = std::make_unique<WindowHouse>();
        m_house->makeWindow();
    }

    void cleanup() { m_house.reset(); }

    void theTextStaysWhenTheLengthBecomesKnown()
    {
        m_house->open(m_house->talk);
        m_house->view()->selectAll();
        emit m_house->player.durationChanged(7900ms);
        QCOMPARE(m_house->text().cues.size(), 2);
        QVERIFY(!m_house->view()->selection().isEmpty());
    }

    void passagesStayWhenAPageIsPasted()
    {
        m_house->open(m_house->talk);
        m_house->view()->selectAll();
        m_house->reader()->highlightSelection(1);
        QApplication::clipboard()->setText(copiedPage);
        m_house->action(u"&Paste a page"_s)->trigger();
        m_house->choose(u"Use it instead"_s);
        QTRY_COMPARE(m_house->text().cues.size(), 3);
        m_house->action(u"&Undo"_s)->trigger();
        QTRY_COMPARE(m_house->text().cues.size(), 2);
        QCOMPARE(m_house->notebook.ofEpisode(m_house->library.episodes()->first().id)->size(), 1);
    }

    void anAddressIsNotATranscript()
    {
        m_house->open(m_house->talk);
        for (const QString &address : {u"https://example.org/e/12"_s, u" www.example.org/e\n"_s}) {
            QApplication::clipboard()->setText(address);
            m_house->action(u"&Paste a page"_s)->trigger();
            QTRY_VERIFY(m_house->toast().contains(u"cannot fetch"_s));
        }
        QCOMPARE(m_house->text().cues.size(), 2);
    }

    void anEmptyClipboardIsTold()
    {
        QApplication::clipboard()->clear();
        m_house->action(u"&Paste a page"_s)->trigger();
        QVERIFY(m_house->toast().contains(u"clipboard"_s));
    }

    void aPastedPathOpens()
    {
        QApplication::clipboard()->setText(m_house->talk);
        m_house->action(u"&Paste a page"_s)->trigger();
        QTRY_COMPARE(m_house->text().cues.size(), 2);
    }

    void anotherTextNeedsAnAnswerAndReplacesNothing()
    {
        m_house->open(m_house->talk);
        QApplication::clipboard()->setText(
            u"Rhubarb jam is always made in June. My grandmother added a vanilla pod and two "
            u"bitter "
            "oranges. You have to stir it slowly with a wooden spoon until it is thick."_s);
        m_house->action(u"&Paste a page"_s)->trigger();
        QTRY_VERIFY(m_house->notice()->isVisible());
        QCOMPARE(m_house->text().cues.size(), 2);
        m_house->choose(u"Do not use it"_s);
        QVERIFY(!m_house->notice()->isVisible());
        QCOMPARE(m_house->text().cues.size(), 2);
    }

    void aPageBeforeItsSoundIsShownAndBecomesItsTranscript()
    {
        QApplication::clipboard()->setText(copiedPage);
        m_house->action(u"&Paste a page"_s)->trigger();
        QTRY_COMPARE(m_house->text().cues.size(), 3);
        QVERIFY(m_house->view()->isVisible());
        QVERIFY(m_house->notice()->sentence().contains(u"open its recording"_s));
        m_house->window->open({m_house->file(u"sea.wav"_s, toneWav(8s))});
        QTRY_VERIFY(m_house->window->windowTitle().startsWith(u"The sea at night"_s));
        QTRY_COMPARE(m_house->text().cues.size(), 3);
        QVERIFY(!m_house->notice()->isVisible());
    }

    void aPageWithoutItsSoundIsOfferedAgainAtTheNextStart()
    {
        m_house->open(m_house->talk);
        m_house->window.reset();
        m_house->makeWindow();
        QApplication::clipboard()->setText(copiedPage);
        m_house->action(u"&Paste a page"_s)->trigger();
        QTRY_COMPARE(m_house->text().cues.size(), 3);
        m_house->window.reset();
        m_house->makeWindow();
        m_house->window->resume();
        QTRY_COMPARE(m_house->text().cues.size(), 3);
        QVERIFY(m_house->notice()->sentence().contains(u"open its recording"_s));
        m_house->window->openDemo(); // which is not its recording
        QTRY_COMPARE(m_house->player.state(), Player::State::Paused);
        QVERIFY(m_house->notice()->isVisible());
        m_house->choose(u"Close the text"_s);
        QVERIFY(!m_house->notice()->isVisible());
        m_house->window->findChild<Toast *>()->findChild<QPushButton *>()->click();
        QTRY_VERIFY(m_house->notice()->isVisible());
    }

    void aClosedTextIsGone()
    {
        m_house->window->open({m_house->file(u"page.txt"_s, copiedPage.toUtf8())});
        QTRY_COMPARE(m_house->text().cues.size(), 3);
        m_house->choose(u"Close the text"_s);
        QVERIFY(!m_house->view()->isVisible());
        m_house->file(u"sea.vtt"_s, twoLines);
        m_house->window->open({m_house->file(u"sea.wav"_s, toneWav(8s))});
        QTRY_COMPARE(m_house->text().cues.size(), 2);
    }

    void aTranscriptIsKnownByItsContent()
    {
        m_house->open(m_house->talk);
        m_house->window->open({m_house->file(
            u"words.dat"_s, QByteArray(twoLines).append("\n00:05.000 --> 00:06.000\nThree.\n"))});
        QTRY_COMPARE(m_house->text().cues.size(), 3);
    }

private:
    std::unique_ptr<WindowHouse> m_house;
};

QTEST_MAIN(TestWindowTexts)
#include "tst_windowtexts.moc"
