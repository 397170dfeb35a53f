// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../house.h"
#include "session/doubts/doubtlist.h"
#include "session/episode/editing.h"
#include "session/spelling/spellcheck.h"

#include <QSignalSpy>
#include <QTest>

using namespace earmark;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// The doubts about an open transcript in which two names are spelt twice and one word stands amid
/// another's turn.
class TestDoubtList : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("XDG_DATA_DIRS", "/nowhere"); } // no dictionary

    void init()
    {
        m_house = std::make_unique<House>();
        m_house->file(u"talk.vtt"_s,
                      "WEBVTT\n\n00:00.000 --> 00:01.000\n<v Ada>I asked Lucile there.\n\n"
                      "00:01.000 --> 00:02.000\n<v Bob>Yes.\n\n"
                      "00:02.000 --> 00:03.000\n<v Ada>And Lucille came to Lucile.\n");
        m_media = m_house->file(u"talk.wav"_s, toneWav(4s));
        start();
    }

    void cleanup()
    {
        m_session.reset();
        m_house.reset();
    }

    void whatIsSettledIsNotAskedAgainAfterARestart()
    {
        QCOMPARE(kinds(), (QList{DoubtKind::Name, DoubtKind::Interjection}));
        const QString key = doubts().left().last().key;
        QVERIFY(doubts().settle(key, true));
        QCOMPARE(kinds(), QList{DoubtKind::Name});
        QCOMPARE(doubts().total(), 2);
        start();
        QCOMPARE(kinds(), QList{DoubtKind::Name});
        QCOMPARE(doubts().total(), 2);
        QVERIFY(doubts().settle(key, false));
        QCOMPARE(kinds().size(), 2);
        QVERIFY(doubts().settle(keyOf(DoubtKind::Interjection), true));
        QCOMPARE(kinds(), QList{DoubtKind::Name});
        start();
        QCOMPARE(kinds(), QList{DoubtKind::Name});
    }

    void whatIsSkippedStaysSoAfterARestartButIsLeft()
    {
        const QString key = doubts().left().first().key;
        QVERIFY(!doubts().isSkipped(key));
        doubts().skip(key);
        start();
        QVERIFY(doubts().isSkipped(key));
        QVERIFY(!doubts().isSkipped(doubts().left().last().key));
        QCOMPARE(kinds().size(), 2);
    }

    void anEditGathersAgainAndUndoBringsTheDoubtBack()
    {
        const TextDoubt before = doubts().left().first();
        const CueId cue = open().transcript().cues.last().id;
        QVERIFY(open().editing().setText(cue, u"And Lucile came to Lucile."_s));
        QTRY_COMPARE(kinds(), QList{DoubtKind::Interjection});
        QCOMPARE(doubts().total(), 2);
        open().undo();
        QTRY_COMPARE(kinds().size(), 2);
        QCOMPARE(doubts().left().first().key, before.key);
    }

    void aDroppedDoubtComesBackIfItIsStillThere()
    {
        doubts().drop(doubts().left().first().key);
        QCOMPARE(kinds(), QList{DoubtKind::Interjection});
        QVERIFY(open().editing().setText(open().transcript().cues.first().id,
                                         u"I asked Lucile here."_s));
        QTRY_COMPARE(kinds().size(), 2);
    }

    void voicesAreTakenOverAndBelongToTheTranscript()
    {
        const Transcript &text = open().transcript();
        const TurnDoubt turn{.firstCue = text.cues.first().id,
                             .lastCue = text.cues.first().id,
                             .labelled = text.cues[0].speaker,
                             .likelier = text.cues[1].speaker,
                             .reference = 1s,
                             .ownReference = 2s};
        doubts().setTurns({turn});
        QTRY_COMPARE(kinds(), (QList{DoubtKind::Name, DoubtKind::Voice, DoubtKind::Interjection}));
        open().import({.path = {}, .page = {copiedPage, {}}, .isCertain = true});
        QTRY_COMPARE(open().transcript().cues.size(), 3);
        QTRY_VERIFY(doubts().isGathered() && doubts().total() == 0);
    }

    void namesOfWhichEveryWordIsKnownAreNotAskedAbout()
    {
        QVERIFY(m_spelling->setKnown(u"Lucile"_s, true));
        QVERIFY(m_spelling->setKnown(u"Lucille"_s, true));
        QTRY_COMPARE(kinds(), QList{DoubtKind::Interjection});
    }

private:
    void start()
    {
        m_session.reset();
        m_session = std::make_unique<Session>(m_house->library, m_house->notebook, m_house->player);
        m_session->setWishes({.findsTimes = false});
        m_session->open({.mediaPath = m_media, .transcriptPath = {}, .position = {}});
        QTRY_VERIFY(hasTranscript(*m_session));
        m_spelling = new SpellCheck(open());
        m_doubts = new DoubtList(open(), *m_spelling);
        m_doubts->begin();
        QTRY_VERIFY(m_doubts->isGathered());
    }
    OpenEpisode &open() const { return *m_session->current(); }
    DoubtList &doubts() const { return *m_doubts; }
    QList<DoubtKind> kinds() const
    {
        QList<DoubtKind> kinds;
        for (const TextDoubt &doubt : m_doubts->left())
            kinds.append(doubt.kind);
        return kinds;
    }

    std::unique_ptr<House> m_house;
    QString m_media;
    std::unique_ptr<Session> m_session;
    SpellCheck *m_spelling = nullptr;
    DoubtList *m_doubts = nullptr;
};

QTEST_GUILESS_MAIN(TestDoubtList)
#include "tst_doubtlist.moc"
