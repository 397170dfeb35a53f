// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../../doubts/talk.h"
#include "session/doubts/heardturndoubts.h"

#include <QTest>

using namespace earmark;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestHeardTurnDoubts : public QObject
{
    Q_OBJECT

private slots:
    void suspiciousTurnsAreDoubtedWithPlacesToCompare()
    {
        HeardTurn turn = heard(0);
        turn.likeliest = m_talk.cues[1].speaker;
        turn.isSuspicious = true;
        const auto doubts = turnDoubts(m_talk, {turn, heard(1), heard(2)});
        QCOMPARE(doubts.size(), 1);
        QCOMPARE(doubts[0].firstCue, m_talk.cues[0].id);
        QCOMPARE(doubts[0].labelled, m_talk.cues[0].speaker);
        QCOMPARE(doubts[0].likelier, m_talk.cues[1].speaker);
        QCOMPARE(doubts[0].reference, std::optional(10'000ms));
        QCOMPARE(doubts[0].ownReference, std::optional(20'000ms)); // not the turn itself
        QVERIFY(!isSet(doubts[0].fromWord));
    }

    void everyStretchOfAnotherVoiceIsDoubtedUpToTheNext()
    {
        HeardTurn turn = heard(0);
        const SpeakerId other = m_talk.cues[1].speaker;
        const QList<Word> &words = m_talk.cues[0].words;
        const CueId cue = turn.firstCue;
        turn.changes = {
            {cue, words[1].id, other}, {cue, words[2].id, turn.speaker}, {cue, words[3].id, other}};
        const auto doubts = turnDoubts(m_talk, {turn});
        QCOMPARE(doubts.size(), 2);
        QCOMPARE(doubts[0].fromWord, words[1].id);
        QCOMPARE(doubts[0].untilWord, words[2].id);
        QCOMPARE(doubts[0].likelier, other);
        QCOMPARE(doubts[1].fromWord, words[3].id);
        QCOMPARE(doubts[1].untilWord, WordId{});
    }

private:
    HeardTurn heard(qsizetype row) const
    {
        const Cue &cue = m_talk.cues[row];
        return {.firstCue = cue.id,
                .lastCue = cue.id,
                .speaker = cue.speaker,
                .likeliest = cue.speaker,
                .isSuspicious = false,
                .changes = {}};
    }

    static Transcript timedTalk()
    {
        Transcript talk = talkOf({u"A: One is not here."_s, u"B: Two."_s, u"A: Three."_s});
        for (qsizetype row = 0; row < talk.cues.size(); ++row) {
            talk.cues[row].begin = 10s * row;
            talk.cues[row].end = 10s * row + 8s;
        }
        return talk;
    }

    const Transcript m_talk = timedTalk();
};

QTEST_GUILESS_MAIN(TestHeardTurnDoubts)
#include "tst_heardturndoubts.moc"
