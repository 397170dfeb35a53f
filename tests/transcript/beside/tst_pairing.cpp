// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/beside/pairing.h"
#include "transcript/edit/lines.h"
#include "transcript/text.h"

#include <QRandomGenerator>
#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace earmark;

namespace {

/// “1 Yes.” is a line that begins at a second and ends where the next begins; without a
/// number, it has no time.
Transcript talk(const QStringList &lines)
{
    Transcript transcript;
    for (const QString &line : lines) {
        Cue cue;
        bool isTimed = false;
        const double begin = line.section(u' ', 0, 0).toDouble(&isTimed);
        if (isTimed) {
            cue.begin = milliseconds(qint64(begin * 1000));
            cue.origin = TimeOrigin::File;
        }
        cue.text = isTimed ? line.section(u' ', 1) : line;
        cue.words = splitIntoWords(cue.text);
        if (!transcript.isEmpty() && transcript.cues.last().begin)
            transcript.cues.last().end = cue.begin;
        transcript.addCue(cue);
    }
    return transcript;
}

/// What stands beside each line of the first.
QStringList beside(const Transcript &first, const Transcript &second)
{
    const auto pairing = paired(first, second);
    QStringList texts;
    for (qsizetype row = 0; pairing && row < first.cues.size(); ++row)
        texts.append(textBeside(*pairing, second, row));
    return texts;
}

/// “We [met=saw] her”, “[=not] here”.
QStringList marked(const Transcript &transcript, const Differences &differences)
{
    QStringList texts;
    for (const Cue &cue : transcript.cues) {
        QString text;
        qsizetype end = 0;
        for (const Difference &one : differences.value(cue.id)) {
            text += cue.text.sliced(end, one.offset - end) + u'['
                + cue.text.sliced(one.offset, one.length) + u'=' + one.other + u']';
            end = one.end();
        }
        texts.append(text + cue.text.sliced(end));
    }
    return texts;
}

} // namespace

class TestPairing : public QObject
{
    Q_OBJECT

private slots:
    void linesOfTheSameWordsArePairedWithoutTimes()
    {
        const Transcript first = talk({u"We met her at the harbour."_s, u"She sang for us."_s});
        const Transcript second =
            talk({u"We met him at the"_s, u"harbour. She sang"_s, u"for us."_s});
        QCOMPARE(beside(first, second),
                 (QStringList{u"We met him at the harbour."_s, u"She sang for us."_s}));
    }

    void wordsAtTheBeginOfALineStayWithTheLineThatBeginsTogetherWithIt()
    {
        const Transcript first = talk({u"1 We went home now."_s, u"3 Everybody sang for us."_s});
        const Transcript second =
            talk({u"1 We went home."_s, u"3.2 Then Everybody sang for us."_s});
        QCOMPARE(beside(first, second),
                 (QStringList{u"We went home."_s, u"Then Everybody sang for us."_s}));
    }

    void aDifferenceIsMarkedInBothTexts()
    {
        const Transcript first = talk({u"We met IZIA at the harbour."_s, u"She sang for us."_s});
        const Transcript second =
            talk({u"We met Isia at the harbour."_s, u"She sang a song for us."_s});
        const auto pairing = paired(first, second);
        QVERIFY(pairing);
        QCOMPARE(pairing->by, Pairing::By::Words);
        QCOMPARE(
            marked(first, pairing->first),
            (QStringList{u"We met [IZIA=Isia] at the harbour."_s, u"She sang [=a song]for us."_s}));
        QCOMPARE(marked(second, pairing->second),
                 (QStringList{u"We met [Isia=IZIA] at the harbour."_s,
                              u"She sang [a song=] for us."_s}));
    }

    void wordsThatOnlyOneTextHasAreMarkedInBoth()
    {
        const Transcript first = talk({u"We met her, well, at the harbour today."_s});
        const Transcript second = talk({u"We met her, at the harbour today."_s});
        const auto pairing = paired(first, second);
        QCOMPARE(marked(first, pairing->first),
                 (QStringList{u"We met her, [well,=] at the harbour today."_s}));
        QCOMPARE(marked(second, pairing->second),
                 (QStringList{u"We met her, [=well,]at the harbour today."_s}));
    }

    void textWithoutCapitalsDiffersOnlyInItsWords()
    {
        const Transcript first = talk({u"Well, We Met Her, At The Old Harbour."_s});
        const Transcript second = talk({u"well we met him at the old harbour"_s});
        const auto pairing = paired(first, second);
        QCOMPARE(marked(first, pairing->first),
                 (QStringList{u"Well, We Met [Her,=him] At The Old Harbour."_s}));
    }

    void aLineThatOneTextLacksIsADifferenceOfItsNeighbour()
    {
        const Transcript first =
            talk({u"1 We met her at the harbour."_s, u"9 She sang for all of us."_s});
        const Transcript second = talk({u"1 We met her at the harbour."_s, u"4 It was cold."_s,
                                        u"9 She sang for all of us."_s});
        QCOMPARE(beside(first, second),
                 (QStringList{u"We met her at the harbour. It was cold."_s,
                              u"She sang for all of us."_s}));
        const auto pairing = paired(first, second);
        QCOMPARE(marked(first, pairing->first),
                 (QStringList{u"We met her at the harbour.[=It was cold.]"_s,
                              u"She sang for all of us."_s}));
    }

    void whatIsSaidInsteadOfAWordStaysInItsLine()
    {
        const Transcript first = talk({u"0 We are impatient."_s, u"1 Then we go home."_s});
        const Transcript second =
            talk({u"0 We are in"_s, u"4 patient. Then"_s, u"8 we go home."_s});
        QCOMPARE(beside(first, second),
                 (QStringList{u"We are in patient."_s, u"Then we go home."_s}));
    }

    void anotherLanguageIsPairedByTime()
    {
        const Transcript first =
            talk({u"0 We met her at the harbour."_s, u"4 She sang for us."_s, u"8 It was cold."_s});
        const Transcript second =
            talk({u"0.2 Nous l’avons rencontrée au port."_s, u"4.4 Elle a chanté pour nous."_s,
                  u"7.9 Il faisait froid."_s});
        const auto pairing = paired(first, second);
        QVERIFY(pairing);
        QCOMPARE(pairing->by, Pairing::By::Times);
        QVERIFY(pairing->first.isEmpty());
        QCOMPARE(beside(first, second),
                 (QStringList{u"Nous l’avons rencontrée au port."_s, u"Elle a chanté pour nous."_s,
                              u"Il faisait froid."_s}));
    }

    void aLongLineOfAnotherLanguageIsDivided()
    {
        const Transcript first = talk({u"0 We met her."_s, u"10 She sang for us."_s, u"20 Bye."_s});
        const Transcript second =
            talk({u"0 Un deux trois quatre cinq six sept huit."_s, u"20 Adieu."_s});
        QCOMPARE(beside(first, second),
                 (QStringList{u"Un deux trois quatre"_s, u"cinq six sept huit."_s, u"Adieu."_s}));
    }

    void anotherLanguageWithoutTimesIsPairedByLength()
    {
        const Transcript first =
            talk({u"0 We met her at the harbour."_s, u"4 She sang for us all."_s});
        const Transcript second =
            talk({u"Nous l’avons vue au port."_s, u"Elle a chanté pour nous."_s});
        const auto pairing = paired(first, second);
        QCOMPARE(pairing->by, Pairing::By::Length);
        QCOMPARE(beside(first, second),
                 (QStringList{u"Nous l’avons vue au port."_s, u"Elle a chanté pour nous."_s}));
    }

    void everyWordStandsBesideOneLine()
    {
        const Transcript first =
            talk({u"0 one two three"_s, u"3 four five"_s, u"5 x"_s, u"9 nine"_s});
        for (const QStringList &lines : {QStringList{u"0 one two thre four five nine"_s},
                                         {u"1 a"_s, u"2 b c"_s},
                                         {u"zero one"_s},
                                         {u"99 late"_s}}) {
            const Transcript second = talk(lines);
            QStringList words;
            for (const Cue &cue : second.cues)
                words += cue.text;
            QCOMPARE(beside(first, second).join(u' ').simplified(), words.join(u' '));
        }
    }

    void nothingBesideNothing()
    {
        QCOMPARE(beside({}, talk({u"Yes."_s})), QStringList());
        QCOMPARE(beside(talk({u"Yes."_s}), {}), QStringList{QString()});
        QCOMPARE(paired({}, {})->rowBeside({}), -1);
    }

    void aPlaceIsFoundInTheOtherText()
    {
        const Transcript first = talk({u"We met her at the harbour."_s, u"She sang for us."_s});
        const Transcript second = talk({u"We met her at the"_s, u"harbour. She sang for us."_s});
        const auto pairing = paired(first, second);
        QCOMPARE(pairing->rowBeside({0, 3}), 0);
        QCOMPARE(pairing->rowBeside({1, 0}), 0);
        QCOMPARE(pairing->rowBeside({1, 9}), 1);
        QCOMPARE(pairing->rowBeside({7, 0}), 1);
    }

    void aTextWithoutTimesTakesThoseBesideIt()
    {
        const Transcript first = talk({u"2 We met her at the harbour."_s, u"8 She sang for us."_s});
        const Transcript second =
            talk({u"We met her"_s, u"at the harbour."_s, u"She sang for us."_s});
        const Transcript timed = withTimesBeside(*paired(first, second), first, second);
        QCOMPARE(timed.cues.at(0).begin, 2s);
        QVERIFY(timed.cues.at(1).begin > 2s && timed.cues.at(1).begin < 8s);
        QCOMPARE(timed.cues.at(2).begin, 8s);
        QCOMPARE(timed.cues.at(2).origin, TimeOrigin::Estimated);
        QCOMPARE(withTimesBeside(*paired(first, first), first, first), first);
    }

    void longTextsInOtherLinesAreCompared()
    {
        QStringList words;
        QRandomGenerator random(7);
        for (int i = 0; i < 30'000; ++i)
            words.append(u"w%1"_s.arg(random.bounded(3000)));
        const auto inLinesOf = [](const QStringList &all, qsizetype size) {
            QStringList lines;
            for (qsizetype i = 0; i < all.size(); i += size)
                lines.append(all.sliced(i, std::min(size, all.size() - i)).join(u' '));
            return talk(lines);
        };
        QStringList others = words;
        others[12'345] = u"other"_s;
        others.removeAt(20'000);
        const Transcript first = inLinesOf(words, 9);
        const Transcript second = inLinesOf(others, 11);
        const auto pairing = paired(first, second);
        qsizetype count = 0;
        for (const QList<Difference> &line : pairing->first)
            count += line.size();
        QCOMPARE(count, 2);
        QCOMPARE(textBeside(*pairing, second, 0), first.cues.first().text);
        QVERIFY(textBeside(*pairing, second, 12'345 / 9).contains(u" other"_s));
    }

    void itStopsWhenTold()
    {
        QVERIFY(!paired(talk({u"Yes."_s}), talk({u"No."_s}), [] { return false; }));
    }
};

QTEST_GUILESS_MAIN(TestPairing)
#include "tst_pairing.moc"
