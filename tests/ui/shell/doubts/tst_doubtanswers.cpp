// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../../../session/house.h"
#include "session/doubts/doubtlist.h"
#include "session/spelling/spellcheck.h"
#include "session/voices/voicehearing.h"
#include "ui/doubts/doubtspane.h"
#include "ui/reader/readerpane.h"
#include "ui/shell/actions/windowactions.h"
#include "ui/shell/doubts/doubtcontroller.h"
#include "ui/shell/notices/notices.h"

#include <QMainWindow>
#include <QTest>

using namespace earmark;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// Answers about the times of lines and about voices.
class TestDoubtAnswers : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("XDG_DATA_DIRS", "/nowhere"); } // no dictionary

    // Six lines. The first is doubtful, the fifth not found, and so its neighbours are doubtful
    // too.
    void init()
    {
        m_house = std::make_unique<House>();
        m_session = std::make_unique<Session>(m_house->library, m_house->notebook, m_house->player);
        m_session->setWishes({.findsTimes = false});
        m_session->open(
            {.mediaPath = m_house->file(u"a.wav"_s, toneWav(20s)),
             .transcriptPath = m_house->file(u"a.txt"_s,
                                             "Transcript\n\n  • Speaker #0\n\n    One is here. Two "
                                             "is there. Three is gone.\n\n  • Speaker #1\n\n    "
                                             "Four is back. Five is lost. Six is last.\n"),
             .position = {}});
        QTRY_VERIFY(hasTranscript(*m_session));
        QTRY_COMPARE(m_house->player.duration(), 20'000ms);
        Alignment alignment;
        for (qsizetype row = 0; row < 6; ++row) {
            const milliseconds begin = 3s * row + 1s;
            alignment.cues.append({line(row).id, TimeSpan{begin, begin + 2s}, 0.9F, {}});
        }
        alignment.cues[0].confidence = 0.1F;
        alignment.cues[4] = {line(4).id, {}, -1, {}};
        QVERIFY(open().setAlignment(open().transcriptId(), alignment));
        m_window = std::make_unique<QMainWindow>();
        m_actions = std::make_unique<WindowActions>(m_window.get());
        m_reader = new ReaderPane(m_window.get());
        m_pane = new DoubtsPane(m_window.get());
        m_notices = new Notices(m_window.get());
        m_reader->setTranscript(open().transcript(), open().transcriptId());
        m_voices = new VoiceHearing(open());
        m_walk = new DoubtController(*m_actions, open(), *new SpellCheck(open()), *m_voices, m_pane,
                                     m_reader, *m_notices);
    }

    void cleanup()
    {
        m_session.reset();
        m_window.reset();
        m_actions.reset();
        m_house.reset();
    }

    void itPlaysTwoSecondsWhileTheSoundRests()
    {
        m_house->player.seek(7s);
        m_house->player.play();
        QTRY_VERIFY(m_house->player.position() > 7s);
        begin(4);
        QVERIFY(m_house->player.isPeeking());
        QTRY_VERIFY(m_house->player.position() >= 800ms && m_house->player.position() < 4s);
        QTRY_VERIFY(!m_house->player.isPeeking());
        QVERIFY(!m_house->player.isPlaying());
        QTest::keyClick(m_pane, Qt::Key_Space);
        QVERIFY(m_house->player.isPeeking());
        m_walk->leave();
        QVERIFY(m_house->player.isPlaying());
        QTRY_VERIFY(m_house->player.position() > 7s && m_house->player.position() < 9s);
    }

    void aLineIsMovedAndPinnedAtOnce()
    {
        begin(4);
        emit m_pane->acted(DoubtAct::Later, 0);
        emit m_pane->acted(DoubtAct::Later, 0);
        emit m_pane->acted(DoubtAct::Earlier, 0);
        QCOMPARE(line(0).origin, TimeOrigin::Aligned);
        emit m_pane->acted(DoubtAct::Accept, 0);
        QCOMPARE(line(0).begin, std::optional(1100ms));
        QCOMPARE(line(0).origin, TimeOrigin::Pinned);
        emit m_pane->acted(DoubtAct::Next, 0); // the fifth line, which was not found
        emit m_pane->acted(DoubtAct::Accept, 0); // the fourth line, where it stands
        QCOMPARE(line(3).begin, std::optional(10'000ms));
        open().undo();
        open().undo();
        QCOMPARE(line(0).begin, std::optional(1000ms));
    }

    void aLineIsMarkedAsNotSaid()
    {
        begin(4);
        emit m_pane->acted(DoubtAct::NotSaid, 0);
        QCOMPARE(line(0).origin, TimeOrigin::NotSpoken);
        open().undo();
        QCOMPARE(line(0).origin, TimeOrigin::Aligned);
    }

    void aTurnIsComparedAndGivenToTheOtherVoice()
    {
        const TurnDoubt turn{.firstCue = line(0).id,
                             .lastCue = line(2).id,
                             .labelled = line(0).speaker,
                             .likelier = line(3).speaker,
                             .reference = 10s,
                             .ownReference = 4s};
        begin(4);
        QTRY_VERIFY(!m_voices->isHearing()); // a tone is nobody's voice
        m_walk->doubts().setTurns({turn});
        QTRY_COMPARE(m_walk->doubts().left().size(), 5);
        QTest::keyClick(m_pane, Qt::Key_Left);
        QTRY_VERIFY(m_house->player.position() >= 800ms && m_house->player.position() < 3s);
        QTest::keyClick(m_pane, Qt::Key_1);
        QTRY_VERIFY(m_house->player.position() >= 9800ms);
        QTest::keyClick(m_pane, Qt::Key_2);
        QTRY_VERIFY(m_house->player.position() < 9s && m_house->player.position() >= 3800ms);
        QTest::keyClick(m_pane, Qt::Key_Return);
        QCOMPARE(line(2).speaker, line(3).speaker);
        QTRY_COMPARE(m_walk->doubts().left().size(), 4);
        open().undo();
        QTRY_COMPARE(m_walk->doubts().left().size(), 5);
    }

private:
    void begin(qsizetype doubts) const
    {
        m_actions->checkDoubts->trigger();
        QTRY_COMPARE(m_walk->doubts().left().size(), doubts);
    }
    OpenEpisode &open() const { return *m_session->current(); }
    Cue line(qsizetype row) const { return open().transcript().cues.at(row); }

    std::unique_ptr<House> m_house;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<QMainWindow> m_window;
    std::unique_ptr<WindowActions> m_actions;
    ReaderPane *m_reader = nullptr;
    DoubtsPane *m_pane = nullptr;
    Notices *m_notices = nullptr;
    VoiceHearing *m_voices = nullptr;
    DoubtController *m_walk = nullptr;
};

QTEST_MAIN(TestDoubtAnswers)
#include "tst_doubtanswers.moc"
