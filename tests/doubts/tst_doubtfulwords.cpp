// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "doubts/doubtfulwords.h"
#include "talk.h"

#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;

class TestDoubtfulWords : public QObject
{
    Q_OBJECT

private slots:
    void wordsThatAreWrongOnceAreDoubted()
    {
        const Transcript talk = talkOf({u"A: The plnate of wibble."_s, u"A: Wibble is a trea."_s,
                                        u"B: The l’erreur de trop."_s});
        const auto doubts = doubtfulWords(talk, isKnown, {}, {talk.cues[2].id});
        QCOMPARE(doubts.size(), 2);
        QCOMPARE(doubts[0].text, u"plnate"_s);
        QCOMPARE(doubts[0].key, u"word plnate"_s);
        QCOMPARE(doubts[0].word, talk.cues[0].words[1].id);
        QCOMPARE(doubts[1].text, u"trea"_s);
        QCOMPARE(doubts[1].firstCue, talk.cues[1].id);
    }

    void namesSpeltInSeveralWaysAreOneDoubt()
    {
        const Transcript talk =
            talkOf({u"A: We met Isia today."_s, u"A: Then ISIA said so."_s,
                    u"A: And IZIA was there with Isia."_s, u"A: I asked Isia again."_s});
        const QStringList known{u"En compagnie d’Isia Dahl"_s};
        const auto names = doubtfulNames(talk, known, {});
        QCOMPARE(names.size(), 1);
        QCOMPARE(names[0].spellings.proposed, u"Isia"_s);
        QCOMPARE(names[0].spellings.spellings.first().text, u"Isia"_s);
        QCOMPARE(names[0].key, u"name ISIA|IZIA|Isia"_s);
        QVERIFY(names[0].text != u"Isia"_s); // it shows an odd one
        // They are not asked about again as words.
        for (const TextDoubt &doubt : doubtfulWords(talk, isKnown, names, {}))
            QVERIFY2(doubt.text.compare("izia"_L1, Qt::CaseInsensitive), qPrintable(doubt.text));
        QCOMPARE(doubtfulNames(talk, known, {u"Isia"_s, u"ISIA"_s}).size(), 1);
        QCOMPARE(doubtfulNames(talk, known, {u"Isia"_s, u"ISIA"_s, u"IZIA"_s}).size(), 0);
    }

private:
    static bool isKnown(const QString &word)
    {
        static const QSet<QString> words{u"the"_s, u"of"_s, u"is"_s, u"a"_s};
        return words.contains(word.toLower());
    }
};

QTEST_GUILESS_MAIN(TestDoubtfulWords)
#include "tst_doubtfulwords.moc"
