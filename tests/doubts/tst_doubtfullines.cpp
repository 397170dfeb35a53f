// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "doubts/doubtfullines.h"
#include "talk.h"

#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;

class TestDoubtfulLines : public QObject
{
    Q_OBJECT

private slots:
    void wordsThatWereNotHeardWellAreOneDoubtIfTheyFollowEachOther()
    {
        Transcript talk = manyWords();
        setConfidences(talk.cues[1], {0.9F, 0.1F, 0.2F, 0.9F, 0.1F});
        const auto doubts = doubtfullyHeard(talk);
        QCOMPARE(doubts.size(), 2);
        QCOMPARE(doubts[0].text, u"is not"_s);
        QCOMPARE(doubts[0].confidence, 0.1F);
        QCOMPARE(doubts[0].word, talk.cues[1].words[1].id);
        QCOMPARE(doubts[1].text, u"right?"_s);
        QVERIFY(doubts[0].key != doubts[1].key);
    }

    void aProgramThatIsNeverSureIsDoubtedOnlyWhereItIsLeastSure()
    {
        Transcript talk = manyWords();
        for (Cue &cue : talk.cues) {
            for (Word &word : cue.words)
                word.confidence = 0.2F;
        }
        talk.cues[3].words[0].confidence = 0.05F;
        talk.cues[9].words[2].confidence = 0.05F;
        talk.cues[9].words[4].confidence = 0.05F;
        talk.cues[12].words[4].confidence = 0.05F;
        talk.cues[13].words[4].confidence = 0.05F;
        talk.cues[14].words[4].confidence = 0.05F;
        QCOMPARE(doubtfullyHeard(talk).size(), 6);
    }

    void aSureProgramIsNotDoubted()
    {
        QCOMPARE(doubtfullyHeard(manyWords()), QList<TextDoubt>());
        QCOMPARE(doubtfullyHeard(talkOf({u"A: One."_s})), QList<TextDoubt>());
    }

    void linesAreDoubtedWithoutWords()
    {
        Transcript talk = talkOf(QStringList(30, u"A: One is not here, right?"_s));
        for (Cue &cue : talk.cues)
            cue.confidence = 0.9F;
        talk.cues[4].confidence = 0.1F;
        talk.cues[7].confidence = 0.2F;
        talk.cues[7].origin = TimeOrigin::Aligned; // that is the aligner's
        const auto doubts = doubtfullyHeard(talk);
        QCOMPARE(doubts.size(), 1);
        QCOMPARE(doubts.first().firstCue, talk.cues[4].id);
        QCOMPARE(doubts.first().text, QString());
    }

    void theLeastSurePlacesComeFirst()
    {
        Transcript talk = talkOf({u"A: One."_s, u"A: Two."_s, u"A: Three."_s, u"A: Four."_s});
        for (Cue &cue : talk.cues)
            cue.origin = TimeOrigin::Aligned;
        talk.cues[0].confidence = 0.2F;
        talk.cues[1].confidence = 0.9F;
        talk.cues[2].origin = TimeOrigin::NotSpoken;
        talk.cues[3].confidence = 0.1F;
        QList<CueId> lines;
        for (const TextDoubt &doubt : doubtfulPlaces(talk))
            lines.append(doubt.firstCue);
        QCOMPARE(
            lines,
            (QList<CueId>{talk.cues[3].id, talk.cues[0].id, talk.cues[2].id, talk.cues[1].id}));
    }

    void placesThatTheAlignerDoubtsAreDoubted()
    {
        Transcript talk = talkOf({u"A: One."_s, u"A: Two."_s, u"A: Three."_s});
        for (Cue &cue : talk.cues) {
            cue.origin = TimeOrigin::Aligned;
            cue.confidence = 0.8F;
        }
        talk.cues[1].confidence = 0.1F;
        const auto doubts = doubtfulPlaces(talk);
        QCOMPARE(doubts.size(), 1);
        QCOMPARE(doubts.first().kind, DoubtKind::Place);
        QCOMPARE(doubts.first().firstCue, talk.cues[1].id);
        talk.cues[1].origin = TimeOrigin::Pinned;
        QCOMPARE(doubtfulPlaces(talk), QList<TextDoubt>());
    }

private:
    static Transcript manyWords()
    {
        Transcript talk = talkOf(QStringList(30, u"A: One is not here, right?"_s));
        for (Cue &cue : talk.cues)
            setConfidences(cue, QList<float>(cue.words.size(), 0.9F));
        return talk;
    }

    static void setConfidences(Cue &cue, const QList<float> &confidences)
    {
        for (qsizetype i = 0; i < cue.words.size(); ++i)
            cue.words[i].confidence = confidences.at(i);
    }
};

QTEST_GUILESS_MAIN(TestDoubtfulLines)
#include "tst_doubtfullines.moc"
