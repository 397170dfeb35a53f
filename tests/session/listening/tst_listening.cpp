// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../house.h"
#include "session/listening/listening.h"
#include "session/listening/routes.h"

#include <QSignalSpy>
#include <QTest>

using namespace earmark;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

using Mode = Listening::Mode;

class TestListening : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_house = std::make_unique<House>();
        m_session = std::make_unique<Session>(m_house->library, m_house->notebook, player());
        m_house->file(u"talk.vtt"_s, twoLines);
        m_session->open({.mediaPath = m_house->file(u"talk.wav"_s, toneWav(8s)),
                         .transcriptPath = {},
                         .position = {}});
        QTRY_VERIFY(hasTranscript(*m_session));
        QTRY_COMPARE(player().state(), Player::State::Paused);
        m_listening = new Listening(*m_session->current()); // it belongs to the episode
    }

    void cleanup()
    {
        m_session.reset();
        m_house.reset();
    }

    void aPassageBeginsAndEndsWhereTheListenerSays()
    {
        player().seek(1s);
        m_listening->beginHere();
        QCOMPARE(m_listening->begin(), std::optional<milliseconds>(1s));
        QCOMPARE(m_listening->mode(), Mode::All);
        player().seek(3s);
        QVERIFY(m_listening->endHere());
        QCOMPARE(m_listening->passage(), (TimeSpan{1s, 3s}));
        QCOMPARE(player().route(), repeating({1s, 3s}));
        QCOMPARE(player().position(), 1s);
    }

    void anotherBeginKeepsTheEnd()
    {
        m_listening->repeat({1s, 3s});
        player().seek(2s);
        m_listening->beginHere();
        QCOMPARE(m_listening->passage(), (TimeSpan{2s, 3s}));
        player().seek(5s);
        m_listening->beginHere();
        QCOMPARE(m_listening->mode(), Mode::All);
        QCOMPARE(m_listening->begin(), std::optional<milliseconds>(5s));
    }

    void aPassageNeedsABeginBeforeItsEnd()
    {
        QVERIFY(!m_listening->endHere());
        player().seek(3s);
        m_listening->beginHere();
        player().seek(2s);
        QVERIFY(!m_listening->endHere());
        QCOMPARE(m_listening->mode(), Mode::All);
    }

    void eachLineRepeats()
    {
        m_listening->repeatLines();
        QCOMPARE(player().route().cuts, (QList<Route::Cut>{{2s, 500ms}, {4s, 3s}}));
    }

    void onlyOneSpeakerIsHeard()
    {
        QVERIFY(m_listening->playOnly(speaker(1)));
        QCOMPARE(player().position(), 3s);
        QCOMPARE(player().route().cuts, (QList<Route::Cut>{{0s, 3s}, {4s, Route::nowhere}}));
        player().play();
        QTRY_COMPARE(player().state(), Player::State::Ended);
    }

    void aSpeakerWhoIsMergedEndsIt()
    {
        QVERIFY(!m_listening->playOnly(SpeakerId(999)));
        QVERIFY(m_listening->playOnly(speaker(1)));
        QVERIFY(m_session->current()->removeTranscript());
        QCOMPARE(m_listening->mode(), Mode::All);
        QVERIFY(player().route().cuts.isEmpty());
    }

    void theSpeakersOfAnotherTranscriptAreOthers()
    {
        QVERIFY(m_listening->playOnly(speaker(1)));
        LoadedTranscript other = *m_session->current()->keptTranscript();
        other.kept.id = *keepTranscript(m_house->database.path(), other.kept, other.transcript, "");
        QVERIFY(m_session->current()->replaceTranscript(other));
        QCOMPARE(m_listening->mode(), Mode::All);
    }

    void oneWayOfListeningEndsTheOther()
    {
        m_listening->repeatLines();
        m_listening->repeat({1s, 2s});
        QCOMPARE(m_listening->mode(), Mode::Passage);
        QSignalSpy changed(m_listening, &Listening::changed);
        m_listening->playAll();
        QCOMPARE(changed.size(), 1);
        QVERIFY(player().route().cuts.isEmpty());
    }

    void itEndsWithTheEpisode()
    {
        m_listening->repeatLines();
        m_session->close();
        QVERIFY(player().route().cuts.isEmpty());
    }

    void aPeekDoesNotMoveWhereTheEpisodeWasLeft()
    {
        player().seek(1s);
        player().peek({3s, 4s});
        m_session->current()->savePosition();
        QCOMPARE((*m_house->library.episode(m_session->currentId()))->position, 1s);
    }

private:
    Player &player() { return m_house->player; }
    SpeakerId speaker(int number) const
    {
        return m_session->current()->transcript().speakers.at(number).id;
    }

    std::unique_ptr<House> m_house;
    std::unique_ptr<Session> m_session;
    Listening *m_listening = nullptr;
};

QTEST_MAIN(TestListening)
#include "tst_listening.moc"
