// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "threelines.h"
#include "transcript/edit/edit.h"
#include "transcript/edit/turns.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace earmark;

/// Who says what, and where turns begin.
class TestTurns : public QObject
{
    Q_OBJECT

private slots:
    void aSelectionGoesToAnotherSpeaker()
    {
        const Transcript before = threeLines();
        const SpeakerId bob = before.speakers.last().id;
        const Transcript after = withSpeaker(before, TextRange{0, 7, 1, 9}, bob);
        QCOMPARE(textsOf(after),
                 QStringList({u"> Ada: We met"_s, u"> Bob: IZIA in Paris."_s, u"Bob: She sings"_s,
                              u"> Ada: well."_s, u"> Bob: Yes she does."_s}));
    }

    void aTurnOfTheSameSpeakerBecomesAParagraph()
    {
        const Transcript before = threeLines();
        const Transcript after = withSpeaker(before, 2, 2, before.speakers.first().id);
        QVERIFY(!after.cues.at(2).beginsTurn);
        QVERIFY(after.cues.at(2).beginsParagraph);
        const Transcript back = withSpeaker(after, 2, 2, before.speakers.last().id);
        QCOMPARE(textsOf(back), textsOf(before));
    }

    void mergingMovesEverythingAndSwappingOnlyTheRest()
    {
        const Transcript before = threeLines();
        const SpeakerId ada = before.speakers.first().id;
        const SpeakerId bob = before.speakers.last().id;
        const Transcript merged = withMerge(before, bob, ada);
        QCOMPARE(merged.speakers.size(), 1);
        QCOMPARE(merged.cues.last().speaker, ada);
        QCOMPARE(textsOf(withSwap(before, 1, ada, bob)),
                 QStringList({u"> Ada: We met IZIA in Paris."_s, u"> Bob: She sings well."_s,
                              u"> Ada: Yes she does."_s}));
    }

    void aTurnBeginsAWordEarlierOrLater()
    {
        const Transcript before = threeLines();
        const CueId last = before.cues.last().id;
        const QList<Word> words = before.cues.at(1).words;
        const Transcript earlier = withTurnEarlier(before, last);
        QCOMPARE(textsOf(earlier),
                 QStringList({u"> Ada: We met IZIA in Paris."_s, u"Ada: She sings"_s,
                              u"> Bob: well. Yes she does."_s}));
        QCOMPARE(earlier.cues.last().words.first().id, words.last().id);
        Transcript later = withTurnLater(earlier, earlier.cues.last().id);
        QCOMPARE(textsOf(later),
                 QStringList({u"> Ada: We met IZIA in Paris."_s, u"Ada: She sings well."_s,
                              u"> Bob: Yes she does."_s}));
        QCOMPARE(later.cues.at(1).words.last().id, words.last().id);
        for (int i = 0; i < 5; ++i) // until the turn is used up
            later = withTurnLater(later, later.cues.last().id);
        QCOMPARE(later.cues.last().text, u"She sings well. Yes she does."_s);
        const Transcript none = withTurnEarlier(before, before.cues.first().id);
        QCOMPARE(none, before);
    }

    void whatARemovedSpeakerSaidIsSaidByNobody()
    {
        const Transcript before = threeLines();
        const SpeakerId bob = before.cues.last().speaker;
        const Transcript after = withoutSpeaker(before, bob);
        QVERIFY(!after.speaker(bob));
        QVERIFY(!isSet(after.cues.last().speaker));
        QVERIFY(after.cues.last().beginsTurn);
        Transcript again = after;
        apply(inverse(editBetween(before, after)), again);
        QCOMPARE(again.cues, before.cues);
        QCOMPARE(again.speakers, before.speakers);
    }
};

QTEST_GUILESS_MAIN(TestTurns)
#include "tst_turns.moc"
