// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/names/introductions.h"

#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;

namespace {

struct Said
{
    QString by;
    QString text;
};

Transcript dialogue(const QList<Said> &lines)
{
    Transcript transcript;
    for (const auto &[by, text] : lines) {
        Cue cue;
        cue.speaker = transcript.addSpeaker(by);
        cue.text = text;
        transcript.addCue(cue);
    }
    return transcript;
}

} // namespace

class TestIntroductions : public QObject
{
    Q_OBJECT

private slots:
    void speakersIntroduceThemselves_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("name");

        QTest::newRow("French") << u"Alors, je suis Emma Sorlin et je chante."_s
                                << u"Emma Sorlin"_s;
        QTest::newRow("French, called") << u"Je m’appelle Nadège."_s << u"Nadège"_s;
        QTest::newRow("English") << u"Hi, my name is Zadok Willm."_s << u"Zadok Willm"_s;
        QTest::newRow("English, short") << u"Hello, I'm Emma."_s << u"Emma"_s;
        QTest::newRow("German") << u"Ich bin Wiebke Ostholz."_s << u"Wiebke Ostholz"_s;
        QTest::newRow("Spanish") << u"Me llamo Inés Carrafa."_s << u"Inés Carrafa"_s;
        QTest::newRow("Italian") << u"Mi chiamo Mia."_s << u"Mia"_s;
        QTest::newRow("Portuguese") << u"Olá, eu sou o Tiago Mouril."_s << u"Tiago Mouril"_s;
        QTest::newRow("Dutch") << u"Ik ben Sjoerd Hakvoort."_s << u"Sjoerd Hakvoort"_s;
        QTest::newRow("no name") << u"I'm Irish. Je suis Responsable RSE. Ich bin Lehrer."_s
                                 << QString();
        QTest::newRow("next sentence") << u"Voilà qui je suis. Emma est là."_s << QString();
    }

    void speakersIntroduceThemselves()
    {
        QFETCH(QString, text);
        QFETCH(QString, name);
        const Transcript transcript = dialogue({{u"A"_s, text}, {u"B"_s, u"Oui."_s}});
        const auto names = introducedNames(transcript);
        if (name.isEmpty()) {
            QVERIFY(names.isEmpty());
            return;
        }
        const SpeakerId speaker = transcript.cues.first().speaker;
        QCOMPARE(names,
                 (QList<IntroducedName>{
                     {.name = name, .speaker = speaker, .byThemselves = true, .times = 1}}));
    }

    void whoIsSpokenToSpeaksNext_data()
    {
        QTest::addColumn<QString>("text");

        QTest::newRow("greeted") << u"Bonjour Emma."_s;
        QTest::newRow("welcomed") << u"Welcome back, Emma!"_s;
        QTest::newRow("presented, German")
            << u"Mit mir ist heute hier die Welt. Bei mir ist Emma."_s;
        QTest::newRow("presented, English") << u"Joining me is the author Emma."_s;
        QTest::newRow("asked") << u"On y va. Emma, comment fais-tu ça ?"_s;
        QTest::newRow("asked at the end") << u"What do you think, Emma?"_s;
    }

    void whoIsSpokenToSpeaksNext()
    {
        QFETCH(QString, text);
        const Transcript transcript = dialogue({{u"A"_s, text}, {u"B"_s, u"Oui."_s}});
        const SpeakerId next = transcript.cues.last().speaker;
        QCOMPARE(introducedNames(transcript),
                 (QList<IntroducedName>{{.name = u"Emma"_s, .speaker = next}}));
    }

    void severalPeopleAreNotToldApart()
    {
        const Transcript transcript =
            dialogue({{u"A"_s, u"Je reçois Emma Sorlin, autrice, et Kofi Densu."_s},
                      {u"B"_s, u"Bonjour."_s}});
        QCOMPARE(introducedNames(transcript),
                 (QList<IntroducedName>{{.name = u"Emma Sorlin"_s}, {.name = u"Kofi Densu"_s}}));
    }

    void whoIsOnlyMentionedIsNotIntroduced()
    {
        const Transcript transcript = dialogue(
            {{u"A"_s, u"Hier, Emma a chanté avec Max. Paul, lui, dort."_s}, {u"B"_s, u"Oui."_s}});
        QVERIFY(introducedNames(transcript).isEmpty());
    }

    void linesOfOneTurnAreReadTogether()
    {
        const Transcript transcript =
            dialogue({{u"A"_s, u"And my name"_s}, {u"A"_s, u"is Zadok Willm."_s}});
        QCOMPARE(introducedNames(transcript).size(), 1);
    }

    void strongAndFrequentNamesComeFirst()
    {
        const Transcript transcript = dialogue({{u"A"_s, u"Bonjour Paul."_s},
                                                {u"B"_s, u"Bonjour."_s},
                                                {u"A"_s, u"Et toi, Emma ?"_s},
                                                {u"C"_s, u"Je m'appelle Emma."_s},
                                                {u"A"_s, u"Emma, tu chantes ?"_s},
                                                {u"C"_s, u"Oui."_s}});
        const SpeakerId emma = transcript.cues.last().speaker;
        const SpeakerId paul = transcript.cues.at(1).speaker;
        QCOMPARE(introducedNames(transcript),
                 (QList<IntroducedName>{
                     {.name = u"Emma"_s, .speaker = emma, .byThemselves = true, .times = 1},
                     {.name = u"Emma"_s, .speaker = emma, .byThemselves = false, .times = 2},
                     {.name = u"Paul"_s, .speaker = paul, .byThemselves = false, .times = 1}}));
    }
};

QTEST_GUILESS_MAIN(TestIntroductions)
#include "tst_introductions.moc"
