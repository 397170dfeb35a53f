// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/corrections/corrections.h"
#include "transcript/corrections/takingback.h"
#include "transcript/edit/lines.h"
#include "transcript/edit/turns.h"
#include "transcript/text.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace earmark;

namespace {

/// A line per text, said by Ada and Bob in turn.
Transcript talk(const QStringList &texts)
{
    Transcript transcript;
    const SpeakerId speakers[] = {transcript.addSpeaker(u"Ada"_s), transcript.addSpeaker(u"Bob"_s)};
    for (const QString &text : texts) {
        Cue cue;
        cue.text = text;
        cue.speaker = speakers[transcript.cues.size() % 2];
        cue.words = splitIntoWords(text);
        transcript.addCue(cue);
    }
    markTurns(transcript);
    return transcript;
}

Transcript threeLines()
{
    return talk({u"We met IZIA in Paris."_s, u"She sings well."_s, u"Yes she does."_s});
}

Transcript edited(const Transcript &transcript, qsizetype row, const QString &text)
{
    return withText(transcript, transcript.cues.at(row).id, text);
}

/// “now < before” for each correction of a row; empty words stand for nothing.
QStringList told(const Transcript &now, const CorrectedPlaces &corrections, qsizetype row)
{
    const Cue &cue = now.cues.at(row);
    QStringList told;
    for (const CorrectedPlace &one : corrections.value(cue.id))
        told.append(cue.text.sliced(one.offset, one.length) + u" < "_s + one.imported);
    return told;
}

QStringList wordsOf(const Transcript &transcript)
{
    QStringList words;
    for (const Cue &cue : transcript.cues) {
        for (const Word &word : cue.words)
            words.append(cue.text.mid(word.offset, word.length));
    }
    return words;
}

QStringList linesOf(const Transcript &transcript)
{
    QStringList lines;
    for (const Cue &cue : transcript.cues)
        lines.append((cue.beginsTurn ? u"> "_s : QString()) + transcript.speakerName(cue.speaker)
                     + u": "_s + cue.text);
    return lines;
}

/// Any change of words and lines.
Transcript randomlyEdited(const Transcript &transcript, QRandomGenerator &random)
{
    const qsizetype row = random.bounded(transcript.cues.size());
    const Cue &cue = transcript.cues.at(row);
    const int offset = random.bounded(int(cue.text.size()) + 1);
    QString text = cue.text;
    switch (random.bounded(6)) {
    case 0:
        return withText(transcript, cue.id, text.insert(offset, u" new word "_s));
    case 1:
        return transcript.cues.size() > 2 ? withText(transcript, cue.id, text.remove(offset, 9))
                                          : transcript;
    case 2:
        return withSplit(transcript, cue.id, offset);
    case 3:
        return withJoin(transcript, cue.id);
    case 4:
        return transcript.cues.size() > 2 ? withText(transcript, cue.id, {}) : transcript;
    default:
        return withText(transcript, cue.id, text.replace(u'e', u"é"_s));
    }
}

} // namespace

class TestCorrections : public QObject
{
    Q_OBJECT

private slots:
    void aCorrectedWordSaysHowItWasImported()
    {
        const Original original(threeLines());
        const Transcript now = edited(original.text(), 0, u"We met Isia in Paris."_s);
        const CorrectedPlaces corrections = original.corrections(now);
        QCOMPARE(told(now, corrections, 0), QStringList(u"Isia < IZIA"_s));
        QCOMPARE(corrections.size(), 1);
        QVERIFY(original.corrections(original.text()).isEmpty());
    }

    void aWordThatWasDeletedAndTypedAgainIsAsBefore()
    {
        const Original original(threeLines());
        const Transcript gap = edited(original.text(), 0, u"We met in Paris."_s);
        QCOMPARE(told(gap, original.corrections(gap), 0), QStringList(u" < IZIA"_s));
        QVERIFY(original.corrections(edited(gap, 0, u"We met IZIA in Paris."_s)).isEmpty());
        const Transcript other = edited(gap, 0, u"We met Isia in Paris."_s);
        QCOMPARE(told(other, original.corrections(other), 0), QStringList(u"Isia < IZIA"_s));
    }

    void newWordsStoodNowhere()
    {
        const Original original(threeLines());
        const Transcript now = edited(original.text(), 0, u"We met the singer IZIA in Paris."_s);
        QCOMPARE(told(now, original.corrections(now), 0), QStringList(u"the singer < "_s));
    }

    void splitsAndJoinsCorrectNoWords()
    {
        const Original original(threeLines());
        const Transcript split = withSplit(original.text(), original.text().cues.first().id, 7);
        QVERIFY(original.corrections(split).isEmpty());
        QVERIFY(original.corrections(withJoin(split, split.cues.at(2).id)).isEmpty());
        QCOMPARE(countCorrections(original, split), 1);
    }

    void aLineThatIsGoneIsToldAtTheOneAbove()
    {
        const Original original(threeLines());
        const Transcript now = edited(original.text(), 1, {});
        QCOMPARE(told(now, original.corrections(now), 0), QStringList(u" < She sings well."_s));
        const Transcript back = withOriginal(now, original, original.corrections(now));
        QCOMPARE(linesOf(back), linesOf(original.text()));
        QCOMPARE(back.cues.at(1).id, original.text().cues.at(1).id);
    }

    void linesComeBackAtTheirPlaces()
    {
        const Original original(talk({u"One."_s, u"Two."_s, u"Three."_s, u"Four."_s, u"Five."_s}));
        Transcript now = original.text();
        for (const qsizetype row : {4, 2, 1, 0})
            now = edited(now, row, {});
        QCOMPARE(linesOf(now).size(), 1);
        const Transcript back = withOriginal(now, original, original.corrections(now));
        QCOMPARE(linesOf(back), linesOf(original.text()));
    }

    void oneWordIsTakenBackWithItsIdAndTheRestStays()
    {
        const Original original(threeLines());
        const Transcript now = edited(original.text(), 0, u"Then we met Isia at Paris."_s);
        const CueId line = now.cues.first().id;
        const auto corrections = original.corrections(now).value(line);
        QCOMPARE(told(now, {{line, corrections}}, 0),
                 QStringList({u"Then we < We"_s, u"Isia < IZIA"_s, u"at < in"_s}));
        const Transcript back = withOriginal(now, original, {{line, {corrections.at(1)}}});
        QCOMPARE(back.cues.first().text, u"Then we met IZIA at Paris."_s);
        QCOMPARE(back.cues.first().words.at(3), [&] {
            Word word = original.text().cues.first().words.at(2);
            word.offset = 12;
            return word;
        }());
        const Transcript all = withOriginal(now, original, {{line, corrections}});
        QCOMPARE(all.cues, original.text().cues);
    }

    void aLineOfNewWordsGoesWithThem()
    {
        const Original original(threeLines());
        const Transcript longer = edited(original.text(), 1, u"She sings well. And loudly."_s);
        const Transcript now = withSplit(longer, longer.cues.at(1).id, 16);
        QCOMPARE(now.cues.size(), 4);
        const Transcript back = withOriginal(now, original, original.corrections(now));
        QCOMPARE(linesOf(back), linesOf(original.text()));
    }

    void speakersAreCountedToo()
    {
        const Original original(threeLines());
        Transcript now = edited(original.text(), 0, u"We met Isia at Paris."_s);
        QCOMPARE(countCorrections(original, now), 2);
        now = withName(now, now.speakers.first().id, u"Ada Berg"_s);
        QCOMPARE(countCorrections(original, now), 3);
        now = withSpeaker(now, 2, 2, now.speakers.last().id);
        QCOMPARE(countCorrections(original, now), 4);
        QCOMPARE(countCorrections(original, original.text()), 0);
    }

    // The same follows after each edit from looking only at what it touches.
    void everythingCanBeTakenBackAfterAnyEdits()
    {
        for (quint32 seed = 1; seed <= 60; ++seed) {
            QRandomGenerator random(seed);
            QStringList texts;
            for (int i = 0; i < 8; ++i)
                texts.append(u"Line %1 has the words here and there."_s.arg(i));
            const Original original(talk(texts));
            Transcript now = original.text();
            CorrectedPlaces kept;
            for (int i = 0; i < 25; ++i) {
                const Transcript after = randomlyEdited(now, random);
                update(kept, original, now, after);
                now = after;
                QCOMPARE(kept, original.corrections(now));
            }
            const Transcript back = withOriginal(now, original, kept);
            QCOMPARE(wordsOf(back), wordsOf(original.text()));
            QVERIFY(original.corrections(back).isEmpty());
        }
    }

private:
    static void update(CorrectedPlaces &kept, const Original &original, const Transcript &before,
                       const Transcript &after)
    {
        const auto shared = std::min(before.cues.size(), after.cues.size());
        qsizetype top = 0;
        while (top < shared && before.cues.at(top) == after.cues.at(top))
            ++top;
        qsizetype bottom = 0;
        while (bottom < shared - top
               && before.cues.crbegin()[bottom] == after.cues.crbegin()[bottom])
            ++bottom;
        for (qsizetype row = top; row < before.cues.size() - bottom; ++row)
            kept.remove(before.cues.at(row).id);
        const Rows rows = original.touched(after, {top, after.cues.size() - bottom - 1});
        for (qsizetype row = rows.first; row <= rows.last; ++row)
            kept.remove(after.cues.at(row).id);
        kept.insert(original.corrections(after, rows));
    }
};

QTEST_GUILESS_MAIN(TestCorrections)
#include "tst_corrections.moc"
