// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/names/spellings.h"
#include "transcript/text.h"

#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;

namespace {

Transcript transcriptOf(const QStringList &lines, const QString &language = {})
{
    Transcript transcript;
    transcript.language = language;
    for (const QString &line : lines) {
        Cue cue;
        cue.text = line;
        cue.words = splitIntoWords(line);
        transcript.addCue(cue);
    }
    return transcript;
}

// "Isia: Isia 2, IZIA 1", group by group.
QString described(const QList<SpellingGroup> &groups)
{
    QStringList lines;
    for (const auto &[proposed, spellings] : groups) {
        QStringList forms;
        for (const Spelling &spelling : spellings)
            forms.append(u"%1 %2"_s.arg(spelling.text).arg(spelling.places.size()));
        lines.append(proposed + u": "_s + forms.join(u", "_s));
    }
    return lines.join(u"; "_s);
}

// Whether the row of the test says so.
bool isGerman()
{
    return QByteArrayView(QTest::currentDataTag()).contains("German");
}

} // namespace

class TestSpellings : public QObject
{
    Q_OBJECT

private slots:
    void spellingsOfANameAreOneGroup_data()
    {
        QTest::addColumn<QStringList>("lines");
        QTest::addColumn<QStringList>("known");
        QTest::addColumn<QString>("groups");

        const QStringList brand{u"le groupe Osia et le groupe Osia, puis"_s, u"chez OZIA, voilà."_s,
                                u"la voix d'OSIA ici."_s};
        QTest::newRow("most frequent")
            << brand << QStringList() << u"Osia: Osia 2, OZIA 1, OSIA 1"_s;
        QTest::newRow("known") << brand << QStringList{u"Un mot sur Ozia et le reste de tout."_s}
                               << u"Ozia: Osia 2, OZIA 1, OSIA 1"_s;
        QTest::newRow("known person, not said so")
            << QStringList{u"merci à Lucille."_s} << QStringList{u"Lucile Pont"_s}
            << u"Lucile: Lucille 1"_s;
        QTest::newRow("only at beginnings of sentences")
            << QStringList{u"Lucille, tu vas bien ? Lucile, oui."_s} << QStringList()
            << u"Lucille: Lucille 1, Lucile 1"_s;
        QTest::newRow("accents") << QStringList{u"avec Zoé et Zoé."_s, u"avec Zoe."_s}
                                 << QStringList() << u"Zoé: Zoé 2, Zoe 1"_s;
        QTest::newRow("near a known person")
            << QStringList{u"merci à Bastien Ducruset."_s} << QStringList{u"Bastien Ducruezet"_s}
            << u"Ducruezet: Ducruset 1"_s;
        QTest::newRow("near after the same first name")
            << QStringList{u"dit Emma Garmontel ici."_s, u"dit Emma Garmantel ici."_s}
            << QStringList() << u"Garmontel: Garmontel 1, Garmantel 1"_s;
        QTest::newRow("two words")
            << QStringList{u"chez OpenSky et OpenSky."_s, u"chez Open Sky."_s} << QStringList()
            << u"OpenSky: OpenSky 2, Open Sky 1"_s;
        QTest::newRow("hyphen") << QStringList{u"avec Jean-Luc et Jean-Luc, avec Jean Luc."_s}
                                << QStringList() << u"Jean-Luc: Jean-Luc 2, Jean Luc 1"_s;
        QTest::newRow("among German nouns")
            << QStringList{u"Heute ist Stefan Meyer zu Gast, und Stefan Maier im Haus."_s}
            << QStringList{u"Stefan Meyer"_s} << u"Meyer: Meyer 1, Maier 1"_s;
    }

    void spellingsOfANameAreOneGroup()
    {
        QFETCH(QStringList, lines);
        const QString language = isGerman() ? u"de"_s : QString();
        QFETCH(QStringList, known);
        QFETCH(QString, groups);
        QCOMPARE(described(spellings(transcriptOf(lines, language), known)), groups);
    }

    void differentNamesStayApart_data()
    {
        QTest::addColumn<QStringList>("lines");
        QTest::addColumn<QStringList>("known");

        QTest::newRow("Marie and Maria")
            << QStringList{u"puis Marie et Maria, Marie et Maria."_s} << QStringList();
        QTest::newRow("Martin and Marin")
            << QStringList{u"puis Jean Martin et Marin."_s} << QStringList{u"Jean Martin"_s};
        QTest::newRow("plural") << QStringList{u"le Garmontel, les Garmontels"_s}
                                << QStringList{u"Emma Garmontel"_s};
        QTest::newRow("feminine") << QStringList{u"un Garmontel, une Garmontelle"_s}
                                  << QStringList{u"Emma Garmontel"_s};
        QTest::newRow("two first names")
            << QStringList{u"puis Lucie."_s} << QStringList{u"Lucile Pont"_s};
        QTest::newRow("other surnames")
            << QStringList{u"by Sara Shelton and Sarah Quist and Sara Shelton"_s} << QStringList();
        QTest::newRow("other first names")
            << QStringList{u"the Emma Schmidt and the Paul Schmitt of it"_s} << QStringList();
        QTest::newRow("German nouns")
            << QStringList{u"Sie sah die Falle, die Falle und die Fälle, den Rat und den Rath."_s}
            << QStringList();
        QTest::newRow("also in small letters")
            << QStringList{u"the Rose and the Roze, a rose"_s} << QStringList();
        QTest::newRow("beginnings of sentences")
            << QStringList{u"Phare. Fare. Phare."_s} << QStringList();
        QTest::newRow("once each") << QStringList{u"the Osia and the Ozia"_s} << QStringList();
        QTest::newRow("short and near")
            << QStringList{u"the Dubil of it"_s} << QStringList{u"Emma Dubol"_s};
        QTest::newRow("abbreviation")
            << QStringList{u"the MAC and the Mac and the Mac"_s} << QStringList();
        QTest::newRow("German stress")
            << QStringList{u"die Sicherheit und die SICHERHEIT"_s} << QStringList();
        QTest::newRow("German compound")
            << QStringList{u"das Wendepaket und das Wende Paket hier"_s} << QStringList();
        QTest::newRow("short words") << QStringList{u"the SAS and the Saz"_s} << QStringList();
        QTest::newRow("nothing but capitals")
            << QStringList{u"THE OSIA AND THE OZIA ARE HERE"_s} << QStringList();
        QTest::newRow("one spelling")
            << QStringList{u"chez Osia. Osia dort."_s} << QStringList{u"Osia"_s};
        QTest::newRow("heading in capitals") << QStringList{u"chez Osia et Osia"_s}
                                             << QStringList{u"tout sur OSIA et ce qui vient"_s};
    }

    void differentNamesStayApart()
    {
        QFETCH(QStringList, lines);
        const QString language = isGerman() ? u"de"_s : QString();
        QFETCH(QStringList, known);
        QCOMPARE(described(spellings(transcriptOf(lines, language), known)), QString());
    }

    void placesNameTheWords()
    {
        const Transcript transcript = transcriptOf(
            {u"la voix d’Ozia, puis"_s, u"chez Osia, Osia."_s, u"avec Open Sky, OpenSky."_s});
        const auto groups = spellings(transcript, {});
        QCOMPARE(groups.size(), 2);
        const Spelling &other = groups.first().spellings.at(1);
        QCOMPARE(other.text, u"Ozia"_s);
        QCOMPARE(other.places,
                 (QList<WordRef>{{.cue = transcript.cues.first().id,
                                  .word = transcript.cues.first().words.at(2).id}}));
        QCOMPARE(rangeOf(transcript, other, other.places.first()), (TextRange{0, 10, 0, 14}));

        const Spelling &pair = groups.at(1).spellings.at(1);
        QCOMPARE(pair.places.first().words, 2);
        QCOMPARE(rangeOf(transcript, pair, pair.places.first()), (TextRange{2, 5, 2, 13}));
    }

    void aPlaceThatChangedHasNoRange()
    {
        Transcript transcript = transcriptOf({u"chez Osia et Osia, OZIA"_s});
        const Spelling spelling = spellings(transcript, {}).first().spellings.last();
        const WordRef place = spelling.places.first();
        QVERIFY(rangeOf(transcript, spelling, place));

        transcript.cues.first().text.replace(u"OZIA"_s, u"toi"_s);
        QVERIFY(!rangeOf(transcript, spelling, place));
        transcript.cues.first().words.clear();
        QVERIFY(!rangeOf(transcript, spelling, place));
        transcript.cues.clear();
        QVERIFY(!rangeOf(transcript, spelling, place));
    }
};

QTEST_GUILESS_MAIN(TestSpellings)
#include "tst_spellings.moc"
