// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "threelines.h"
#include "transcript/edit/edit.h"
#include "transcript/edit/lines.h"
#include "transcript/edit/movedrange.h"
#include "transcript/edit/turns.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace earmark;

namespace {

QString wordText(const Cue &cue, qsizetype index)
{
    return cue.text.mid(cue.words.at(index).offset, cue.words.at(index).length);
}

/// Says for each word of the transcript when it is said.
Alignment heardAsWritten(const Transcript &transcript)
{
    Alignment alignment;
    for (const Cue &cue : transcript.cues) {
        CueAlignment heard{.cue = cue.id, .span = cue.span(), .confidence = 0.5F, .words = {}};
        for (const Word &word : cue.words)
            heard.words.append(*word.span);
        alignment.cues.append(heard);
    }
    return alignment;
}

/// Any of the things a listener does to a text.
Transcript randomlyEdited(const Transcript &transcript, QRandomGenerator &random)
{
    const qsizetype row = random.bounded(transcript.cues.size());
    const Cue &cue = transcript.cues.at(row);
    const int offset = random.bounded(int(cue.text.size()) + 1);
    const SpeakerId speaker = transcript.speakers.at(random.bounded(transcript.speakers.size())).id;
    QString text = cue.text;
    switch (random.bounded(9)) {
    case 0:
        return withText(transcript, cue.id, text.insert(offset, u" new word "_s));
    case 1:
        return transcript.cues.size() < 3 ? transcript
                                          : withText(transcript, cue.id, text.remove(offset, 7));
    case 2:
        return withSplit(transcript, cue.id, offset);
    case 3:
        return transcript.cues.size() < 3 ? transcript : withJoin(transcript, cue.id);
    case 4:
        return withSpeaker(transcript, row, std::min(row + 2, transcript.cues.size() - 1), speaker);
    case 5:
        return withSwap(transcript, row, transcript.speakers.first().id, speaker);
    case 6:
        return withName(transcript, speaker, u"Name %1"_s.arg(offset));
    case 7:
        return withTurn(transcript, cue.id, !cue.beginsTurn);
    default:
        return withSpeaker(transcript, TextRange{row, offset, row, cue.text.size()}, speaker);
    }
}

} // namespace

class TestEdit : public QObject
{
    Q_OBJECT

private slots:
    void aCorrectedWordKeepsItsTimeAndItsId()
    {
        const Transcript before = threeLines();
        const Cue &old = before.cues.first();
        const Cue now = withText(before, old.id, u"We met Isia in Paris."_s).cues.first();
        QCOMPARE(now.text, u"We met Isia in Paris."_s);
        QCOMPARE(now.words.at(2).id, old.words.at(2).id);
        QCOMPARE(now.words.at(2).span, old.words.at(2).span);
        QCOMPARE(now.words.at(4).span, old.words.at(4).span);
    }

    void newWordsHaveNoTimeAndTheOthersKeepTheirs()
    {
        const Transcript before = threeLines();
        const Cue &old = before.cues.first();
        const Cue now =
            withText(before, old.id, u"We  met the singer IZIA in Paris."_s).cues.first();
        QCOMPARE(now.text, u"We met the singer IZIA in Paris."_s);
        QVERIFY(!now.words.at(2).span && !now.words.at(3).span);
        QVERIFY(now.words.at(2).id != now.words.at(3).id);
        QCOMPARE(wordText(now, 4), u"IZIA"_s);
        QCOMPARE(now.words.at(4).id, old.words.at(2).id);
        QCOMPARE(now.words.at(4).span, old.words.at(2).span);
    }

    void aLineWithoutTextIsRemovedAndItsTurnStays()
    {
        const Transcript before = threeLines();
        const Transcript after = withText(before, before.cues.first().id, u" "_s);
        QCOMPARE(textsOf(after),
                 QStringList({u"> Ada: She sings well."_s, u"> Bob: Yes she does."_s}));
    }

    void aSplitSharesWordsAndTimes()
    {
        const Transcript before = threeLines();
        const Transcript after = withSplit(before, before.cues.first().id, 7);
        QCOMPARE(after.cues.at(0).text, u"We met"_s);
        QCOMPARE(after.cues.at(1).text, u"IZIA in Paris."_s);
        QVERIFY(!after.cues.at(1).beginsTurn);
        QCOMPARE(after.cues.at(0).end, 1900ms);
        QCOMPARE(after.cues.at(1).begin, 2s);
        QCOMPARE(after.cues.at(1).words.first().id, before.cues.first().words.at(2).id);
        QCOMPARE(after.cues.at(1).words.first().offset, 0);
        const Transcript joined = withJoin(after, after.cues.at(1).id);
        QCOMPARE(joined.cues, before.cues);
    }

    void withinAWordASplitMakesTwo()
    {
        const Transcript before = threeLines();
        const Transcript after = withSplit(before, before.cues.first().id, 8);
        QCOMPARE(after.cues.at(0).text, u"We met I"_s);
        QCOMPARE(after.cues.at(1).text, u"ZIA in Paris."_s);
        QVERIFY(after.cues.at(1).words.first().id != after.cues.at(0).words.last().id);
    }

    void impossibleSplitsAndJoinsChangeNothing()
    {
        const Transcript before = threeLines();
        const CueId first = before.cues.first().id;
        for (const int offset : {-1, 0, 21, 100})
            QCOMPARE(withSplit(before, first, offset), before);
        QCOMPARE(withJoin(before, first), before);
        QCOMPARE(withSplit(before, CueId{999}, 3), before);
        QCOMPARE(withText(before, CueId{999}, u"x"_s), before);
    }

    void aLineThatJoinsAnotherTurnLeavesTheRestOfItsOwn()
    {
        Transcript before = threeLines();
        before.addCue(line(u"I agree."_s, before.speakers.last().id, 30s));
        const Transcript after = withJoin(before, before.cues.at(2).id);
        QCOMPARE(textsOf(after),
                 QStringList({u"> Ada: We met IZIA in Paris."_s,
                              u"Ada: She sings well. Yes she does."_s, u"> Bob: I agree."_s}));
    }

    void severalReplacementsInOneLine()
    {
        const Transcript before = threeLines();
        const CueId first = before.cues.first().id;
        const Transcript after = withReplacements(before,
                                                  {{first, 7, 4, u"Isia"_s},
                                                   {first, 15, 5, u"Lyon"_s},
                                                   {before.cues.at(1).id, 0, 3, u"He"_s}});
        QCOMPARE(after.cues.at(0).text, u"We met Isia in Lyon."_s);
        QCOMPARE(after.cues.at(1).text, u"He sings well."_s);
        QCOMPARE(after.cues.at(0).words.at(4).span, before.cues.at(0).words.at(4).span);
        QCOMPARE(editBetween(before, after).lines.size(), 1); // the lines touch
    }

    void onlyWhatDiffersIsInAnEdit()
    {
        Transcript before = threeLines();
        const Edit edit =
            editBetween(before, withText(before, before.cues.at(1).id, u"She sings."_s));
        QCOMPARE(edit.lines.size(), 1);
        QCOMPARE(edit.lines.first().first, 1);
        QCOMPARE(edit.lines.first().before.size(), 1);
        QVERIFY(editBetween(before, before).isEmpty());
    }

    void anEditFitsOnce()
    {
        Transcript transcript = threeLines();
        const Edit split =
            editBetween(transcript, withSplit(transcript, transcript.cues.first().id, 7));
        const Edit removal =
            editBetween(transcript, withText(transcript, transcript.cues.first().id, {}));
        QVERIFY(fits(split, transcript) && fits(removal, transcript));
        QVERIFY(!fits(inverse(removal), transcript)); // what it adds is there
        apply(split, transcript);
        QVERIFY(!fits(split, transcript) && !fits(removal, transcript));
        QVERIFY(fits(inverse(split), transcript));
    }

    void typingIntoALineIsOneEdit()
    {
        const Transcript before = threeLines();
        const CueId cue = before.cues.at(1).id;
        const Transcript middle = withText(before, cue, u"She sings v"_s);
        const Transcript after = withText(middle, cue, u"She sings very"_s);
        const auto both = joined(editBetween(before, middle), editBetween(middle, after));
        QVERIFY(both);
        Transcript replayed = before;
        apply(*both, replayed);
        QCOMPARE(replayed, after);
        const Transcript other = withText(middle, before.cues.first().id, u"x"_s);
        QVERIFY(!joined(editBetween(before, middle), editBetween(middle, other)));
    }

    void heardTimesGoWithTheWords()
    {
        const Transcript before = threeLines();
        const Alignment heard = heardAsWritten(before);
        const Transcript split = withSplit(before, before.cues.first().id, 7);
        Alignment moved = heard;
        apply(editBetween(before, split, heard), moved);
        const Transcript timed = withAlignedTimes(split, moved);
        QCOMPARE(timed.cues.at(1).begin, 2s);
        QCOMPARE(timed.cues.at(1).end, 5s);
        QCOMPARE(timed.cues.at(1).words.at(1).span->begin, 3s);
        QCOMPARE(timed.cues.at(2).begin, 10s);

        const Transcript typed =
            withText(before, before.cues.first().id, u"We met the IZIA in Paris."_s);
        moved = heard;
        const Edit edit = editBetween(before, typed, heard);
        apply(edit, moved);
        const Cue cue = withAlignedTimes(typed, moved).cues.first();
        QVERIFY(!cue.words.at(2).span);
        QCOMPARE(cue.words.at(3).span->begin, 2s);
        QVERIFY(wordBegin(cue, 2) >= 1900ms && wordBegin(cue, 2) < 2s); // the gap
        apply(inverse(edit), moved);
        QCOMPARE(moved, heard);
    }

    void aStretchOfTextStaysOnItsWords_data()
    {
        QTest::addColumn<int>("deed");
        QTest::addColumn<QString>("words");
        QTest::newRow("a word before it") << 0 << u"IZIA in"_s;
        QTest::newRow("a corrected word of it") << 1 << u"Isia in"_s;
        QTest::newRow("its first word goes") << 2 << u"in"_s;
        QTest::newRow("split within it") << 3 << u"IZIA|in"_s;
        QTest::newRow("joined") << 4 << u"IZIA in"_s;
        QTest::newRow("all of it goes") << 5 << QString();
    }
    void aStretchOfTextStaysOnItsWords()
    {
        QFETCH(int, deed);
        QFETCH(QString, words);
        const Transcript before = threeLines();
        const CueId cue = before.cues.first().id;
        const CueRange range{cue, 7, cue, 14};
        const QList<Transcript> deeds{
            withText(before, cue, u"Then we met IZIA in Paris."_s),
            withText(before, cue, u"We met Isia in Paris."_s),
            withText(before, cue, u"We met in Paris."_s),
            withSplit(before, cue, 12),
            withJoin(before, before.cues.at(1).id),
            withText(before, cue, u"We met."_s),
        };
        const Transcript &after = deeds.at(deed);
        const auto moved = MovedRanges(before, editBetween(before, after)).after(range);
        QCOMPARE(moved.has_value(), !words.isEmpty());
        if (!moved)
            return;
        const auto rows = *textRangeOf(after, *moved);
        QStringList texts;
        for (qsizetype row = rows.firstRow; row <= rows.lastRow; ++row) {
            const QString text = after.cues.at(row).text;
            const qsizetype end = row == rows.lastRow ? rows.lastOffset : text.size();
            const qsizetype begin = row == rows.firstRow ? rows.firstOffset : 0;
            texts.append(text.sliced(begin, end - begin));
        }
        QCOMPARE(texts.join(u'|'), words);
    }

    void thousandsOfEditsAreUndoneAndRedoneExactly()
    {
        QRandomGenerator random(20);
        const Transcript first = threeLines();
        const Alignment heard = heardAsWritten(first);
        Transcript transcript = first;
        Alignment alignment = heard;
        QList<Edit> edits;
        qsizetype most = 0; // lines
        for (int i = 0; i < 10000; ++i) {
            const Transcript after = randomlyEdited(transcript, random);
            const Edit edit = editBetween(transcript, after, alignment);
            QVERIFY(fits(edit, transcript));
            apply(edit, transcript);
            apply(edit, alignment);
            QCOMPARE(transcript, after);
            edits.append(edit);
            most = std::max(most, transcript.cues.size());
        }
        QVERIFY(most > 20);
        const Transcript last = transcript;
        const Transcript timed = withAlignedTimes(last, alignment);
        for (auto edit = edits.crbegin(); edit != edits.crend(); ++edit) {
            QVERIFY(fits(inverse(*edit), transcript));
            apply(inverse(*edit), transcript);
            apply(inverse(*edit), alignment);
        }
        QCOMPARE(transcript.cues, first.cues);
        QCOMPARE(transcript.speakers, first.speakers);
        QCOMPARE(withAlignedTimes(transcript, alignment), withAlignedTimes(transcript, heard));
        for (const Edit &edit : edits) {
            apply(edit, transcript);
            apply(edit, alignment);
        }
        QCOMPARE(transcript, last);
        QCOMPARE(withAlignedTimes(transcript, alignment), timed);
    }
};

QTEST_GUILESS_MAIN(TestEdit)
#include "tst_edit.moc"
