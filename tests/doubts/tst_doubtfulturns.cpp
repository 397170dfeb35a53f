// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "doubts/doubtfulturns.h"
#include "doubts/settling.h"
#include "talk.h"
#include "transcript/edit/lines.h"

#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;

/// Doubts about who speaks, and what settles them.
class TestDoubtfulTurns : public QObject
{
    Q_OBJECT

private slots:
    void aTurnIsGivenToTheOtherVoice()
    {
        const auto doubts = doubtfulTurns(m_talk, {aboutTurn(0, 1)});
        QCOMPARE(doubts.size(), 1);
        QCOMPARE(doubts[0].kind, DoubtKind::Voice);
        const Transcript after = withAccepted(m_talk, doubts[0]);
        QCOMPARE(textsOf(after).first(2), (QStringList{u"B: One is."_s, u"B: Two are."_s}));
        QVERIFY(doubtfulTurns(after, {aboutTurn(0, 1)}).isEmpty()); // it has another label now
    }

    void aTurnIsSplitWhereTheVoiceChanges()
    {
        TurnDoubt turn = aboutTurn(0, 1);
        turn.fromWord = m_talk.cues[0].words[1].id;
        const auto doubts = doubtfulTurns(m_talk, {turn, aboutTurn(0, 1)});
        QCOMPARE(doubts.size(), 2);
        QCOMPARE(doubts[0].kind, DoubtKind::Voice); // alike ones together
        QCOMPARE(doubts[1].kind, DoubtKind::Change);
        QCOMPARE(textsOf(withAccepted(m_talk, doubts[1])).first(3),
                 (QStringList{u"A: One"_s, u"B: is."_s, u"B: Two are."_s}));
        turn.untilWord = m_talk.cues[1].words[1].id;
        QCOMPARE(textsOf(withAccepted(m_talk, doubtfulTurns(m_talk, {turn}).value(0))).first(4),
                 (QStringList{u"A: One"_s, u"B: is."_s, u"B: Two"_s, u"A: are."_s}));
        turn.fromWord = m_talk.cues[0].words[0].id;
        turn.untilWord = m_talk.cues[1].words[0].id;
        QCOMPARE(textsOf(withAccepted(m_talk, doubtfulTurns(m_talk, {turn}).value(0))).first(2),
                 (QStringList{u"B: One is."_s, u"A: Two are."_s}));
        turn.untilWord = m_talk.cues[3].words[0].id; // of another turn
        QVERIFY(doubtfulTurns(m_talk, {turn}).isEmpty());
    }

    void whatIsOutOfDateIsLeftOut_data()
    {
        QTest::addColumn<TurnDoubt>("turn");

        QTest::newRow("no turn") << TurnDoubt();
        QTest::newRow("two turns") << aboutTurn(0, 2);
        QTest::newRow("backwards") << aboutTurn(1, 0);
        TurnDoubt turn = aboutTurn(0, 1);
        turn.likelier = turn.labelled;
        QTest::newRow("same voice") << turn;
        turn.likelier = SpeakerId(99);
        QTest::newRow("unknown voice") << turn;
        turn = aboutTurn(0, 1);
        turn.labelled = m_talk.cues[2].speaker;
        QTest::newRow("other label") << turn;
        turn = aboutTurn(0, 1);
        turn.fromWord = m_talk.cues[2].words[0].id;
        QTest::newRow("word elsewhere") << turn;
    }

    void whatIsOutOfDateIsLeftOut()
    {
        QFETCH(TurnDoubt, turn);
        QVERIFY(doubtfulTurns(m_talk, {turn}).isEmpty());
    }

    void aDoubtKeepsItsKeyWhenOtherLinesAreEdited()
    {
        const TextDoubt before = doubtfulTurns(m_talk, {aboutTurn(0, 1)}).value(0);
        Transcript talk = withText(m_talk, m_talk.cues[4].id, u"Something else."_s);
        QCOMPARE(doubtfulTurns(talk, {aboutTurn(0, 1)}).value(0).key, before.key);
        QCOMPARE(interjections(talk).value(0).key, interjections(m_talk).value(0).key);
        talk = withJoin(m_talk, m_talk.cues[1].id);
        TurnDoubt turn = aboutTurn(0, 1);
        turn.lastCue = turn.firstCue;
        QCOMPARE(doubtfulTurns(talk, {turn}).value(0).key, before.key);
    }

    void oneWordAmidAnothersTurnIsJoined()
    {
        const auto doubts = interjections(m_talk);
        QCOMPARE(doubts.size(), 1);
        QCOMPARE(doubts[0].firstCue, m_talk.cues[3].id);
        const Transcript after = withAccepted(m_talk, doubts[0]);
        QCOMPARE(textsOf(after).sliced(2),
                 (QStringList{u"B: We saw"_s, u"B: Yes."_s, u"B: it."_s}));
        QVERIFY(!after.cues[3].beginsTurn && !after.cues[4].beginsTurn);
    }

    void wordsAndNamesAreReplacedWhereTheyStand()
    {
        TextDoubt word{.kind = DoubtKind::Word,
                       .key = {},
                       .firstCue = m_talk.cues[1].id,
                       .lastCue = {},
                       .word = m_talk.cues[1].words[1].id,
                       .text = u"are"_s,
                       .turn = {},
                       .spellings = {}};
        QCOMPARE(withAccepted(m_talk, word, u"were"_s).cues[1].text, u"Two were."_s);
        QCOMPARE(withAccepted(m_talk, word), m_talk);
        word.text = u"is"_s; // was edited meanwhile
        QCOMPARE(withAccepted(m_talk, word, u"were"_s), m_talk);
        TextDoubt name{.kind = DoubtKind::Name, .key = {}, .text = {}, .turn = {}, .spellings = {}};
        const WordRef place{m_talk.cues[1].id, m_talk.cues[1].words[0].id, 1};
        name.spellings = {.proposed = u"Three"_s,
                          .spellings = {{.text = u"Two"_s, .places = {place}}}};
        QCOMPARE(withAccepted(m_talk, name).cues[1].text, u"Three are."_s);
    }

private:
    TurnDoubt aboutTurn(qsizetype first, qsizetype last) const
    {
        return {.firstCue = m_talk.cues[first].id,
                .lastCue = m_talk.cues[last].id,
                .labelled = m_talk.cues[0].speaker,
                .likelier = m_talk.cues[2].speaker,
                .reference = {},
                .ownReference = {}};
    }

    const Transcript m_talk =
        talkOf({u"A: One is."_s, u"A: Two are."_s, u"B: We saw"_s, u"A: Yes."_s, u"B: it."_s});
};

QTEST_GUILESS_MAIN(TestDoubtfulTurns)
#include "tst_doubtfulturns.moc"
