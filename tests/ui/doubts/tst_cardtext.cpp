// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../../doubts/talk.h"
#include "ui/doubts/cardtext.h"

#include <QTest>

using namespace earmark;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestCardText : public QObject
{
    Q_OBJECT

private slots:
    void aVoiceIsNamedAndCanBeCompared()
    {
        TextDoubt doubt = about(DoubtKind::Voice, 1);
        doubt.turn.labelled = m_talk.cues[1].speaker;
        doubt.turn.likelier = m_talk.cues[0].speaker;
        DoubtCardText card = cardTextOf(m_talk, doubt, {});
        QCOMPARE(card.title, u"Sounds like A"_s);
        QCOMPARE(card.sentence, u"“Two are there.”"_s);
        QCOMPARE(card.detail, u"0:01 · labelled B"_s);
        QCOMPARE(card.accept, u"Give it to A"_s);
        QCOMPARE(card.voices, QStringList());
        doubt.turn.reference = 0s;
        doubt.turn.ownReference = 1s;
        QCOMPARE(cardTextOf(m_talk, doubt, {}).voices, (QStringList{u"A"_s, u"B"_s}));
        doubt.kind = DoubtKind::Change;
        doubt.word = m_talk.cues[1].words[1].id;
        card = cardTextOf(m_talk, doubt, {});
        QCOMPARE(card.title, u"Here A seems to begin"_s);
        QCOMPARE(card.sentence, u"“… are there.”"_s);
    }

    void aWordCanBeAcceptedOnceThereAreSuggestions()
    {
        TextDoubt doubt = about(DoubtKind::Word, 1);
        doubt.text = u"are"_s;
        QCOMPARE(cardTextOf(m_talk, doubt, {}).accept, QString());
        QCOMPARE(cardTextOf(m_talk, doubt, QStringList()).accept, QString());
        const DoubtCardText card =
            cardTextOf(m_talk, doubt, QStringList{u"were"_s, u"ate"_s, u"art"_s});
        QCOMPARE(card.accept, u"Write “were”"_s);
        QCOMPARE(card.choices, (QStringList{u"ate"_s, u"art"_s}));
    }

    void longLinesAreCutAroundTheDoubt()
    {
        const QString much = u"word "_s.repeated(100);
        const Transcript talk = talkOf({u"A: "_s + much + u"plnate "_s + much});
        TextDoubt doubt = about(DoubtKind::Word, 0);
        doubt.firstCue = doubt.lastCue = talk.cues[0].id;
        doubt.text = u"plnate"_s;
        const QString sentence = cardTextOf(talk, doubt, {}).sentence;
        QVERIFY(sentence.contains(u"plnate"_s));
        QVERIFY2(sentence.size() < 170, qPrintable(sentence));
    }

    void whatIsNotFoundSaysSo()
    {
        TextDoubt doubt = about(DoubtKind::Place, 1);
        doubt.confidence = 0.41F;
        QCOMPARE(cardTextOf(m_talk, doubt, {}).detail, u"0:01 · 41 % sure"_s);
        Transcript talk = m_talk;
        talk.cues[1].begin.reset();
        doubt.confidence = -1;
        QCOMPARE(cardTextOf(talk, doubt, {}).detail, u"not found in the sound"_s);
    }

    void aLineThatIsGoneHasNoSentence()
    {
        TextDoubt doubt = about(DoubtKind::Interjection, 1);
        QCOMPARE(cardTextOf(m_talk, doubt, {}).sentence,
                 u"“One is here. – Two are there. – Three.”"_s);
        doubt.firstCue = doubt.lastCue = CueId(99);
        QCOMPARE(cardTextOf(m_talk, doubt, {}).sentence, QString());
    }

private:
    TextDoubt about(DoubtKind kind, qsizetype row) const
    {
        return {.kind = kind,
                .key = {},
                .firstCue = m_talk.cues[row].id,
                .lastCue = m_talk.cues[row].id,
                .word = {},
                .text = {},
                .turn = {},
                .spellings = {}};
    }

    const Transcript m_talk =
        talkOf({u"A: One is here."_s, u"B: Two are there."_s, u"A: Three."_s});
};

QTEST_GUILESS_MAIN(TestCardText)
#include "tst_cardtext.moc"
