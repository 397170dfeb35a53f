// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "spelling/knownwords.h"
#include "transcript/text.h"

#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;

class TestKnownWords : public QObject
{
    Q_OBJECT

private slots:
    void capitalsMayBeAddedButNotTakenAway()
    {
        KnownWords known;
        known.add(u"En compagnie d’Isia, violiste"_s);
        for (const QString &word :
             {u"Isia"_s, u"ISIA"_s, u"Violiste"_s, u"violiste"_s, u"d'Isia"_s})
            QVERIFY2(known.contains(word), qPrintable(word));
        for (const QString &word : {u"isia"_s, u"IsIa"_s, u"Izia"_s, QString()})
            QVERIFY2(!known.contains(word), qPrintable(word));
    }

    void namesAreTheSpeakersAndWhatHasCapitalsSeveralTimes()
    {
        Transcript transcript;
        const SpeakerId ada = transcript.addSpeaker(u"Ada Berghain"_s);
        const QStringList lines{u"We saw Zorblax there, and Grunfeld too."_s,
                                u"Then Zorblax said something. Wibble is here."_s,
                                u"Nobody knows it. Wibble is there."_s};
        for (const QString &line : lines) {
            Cue cue;
            cue.text = line;
            cue.speaker = ada;
            cue.words = splitIntoWords(line);
            transcript.addCue(cue);
        }
        const KnownWords known = namesWithin(transcript);
        QVERIFY(known.contains(u"Berghain"_s));
        QVERIFY(known.contains(u"Zorblax"_s));
        QVERIFY(!known.contains(u"Grunfeld"_s)); // only once
        QVERIFY(!known.contains(u"Wibble"_s)); // begins its sentences
    }
};

QTEST_GUILESS_MAIN(TestKnownWords)
#include "tst_knownwords.moc"
