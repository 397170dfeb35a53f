// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../linesof.h"

#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;

class TestStampedReader : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryWayToWriteTimes_data()
    {
        QTest::addColumn<QString>("pattern"); // %1 is the name, %2 the time, %3 what is said

        QTest::newRow("[time] Name:") << u"[%2] %1: %3"_s;
        QTest::newRow("(time) Name:") << u"(%2) %1: %3"_s;
        QTest::newRow("time Name:") << u"%2 %1: %3"_s;
        QTest::newRow("time: Name:") << u"%2: %1: %3"_s;
        QTest::newRow("[time] - Name above") << u"[%2] - %1\n%3"_s;
        QTest::newRow("time - Name above") << u"%2 - %1\n%3"_s;
        QTest::newRow("[time] Name above") << u"[%2] %1\n%3"_s;
        QTest::newRow("time, Name, text") << u"[%2]\n%1\n%3"_s;
        QTest::newRow("Name, time, text") << u"%1\n[%2]\n%3"_s;
        QTest::newRow("Name (time):") << u"%1 (%2): %3"_s;
        QTest::newRow("Name [time] text") << u"%1 [%2] %3"_s;
        QTest::newRow("Name: [time]") << u"%1: [%2] %3"_s;
        QTest::newRow("Name:  time  ") << u"%1:  %2  %3"_s;
        QTest::newRow("Name - time above") << u"%1 - %2\n%3"_s;
        QTest::newRow("[Name] (time) above") << u"[%1] (%2)\n%3"_s;
        QTest::newRow("Name, tab, time, tab") << u"%1\t%2\t%3"_s;
        QTest::newRow("bold name") << u"**%1** (%2): %3"_s;
        QTest::newRow("bold name with a colon") << u"[%2] **%1:** %3"_s;
        QTest::newRow("bold name and time") << u"**[%2] %1:** %3"_s;
        QTest::newRow("a heading") << u"### %1 (%2)\n\n%3"_s;
        QTest::newRow("a bullet") << u"- **%1** (%2): %3"_s;
    }

    void readsEveryWayToWriteTimes()
    {
        QFETCH(QString, pattern);
        QString file;
        for (const auto &[name, time, said] :
             {std::tuple(u"Anna"_s, u"00:00:05"_s, u"It is 10:30 now."_s),
              std::tuple(u"Jean-Luc"_s, u"00:00:15"_s, u"So it is."_s),
              std::tuple(u"Anna"_s, u"00:01:05"_s, u"Bread: yes."_s),
              std::tuple(u"Jean-Luc"_s, u"01:00:05"_s, u"No."_s)})
            file += QString(pattern)
                        .replace(u"%1"_s, name)
                        .replace(u"%2"_s, time)
                        .replace(u"%3"_s, said)
                + u"\n\n"_s;
        QCOMPARE(linesOf(file.toUtf8()),
                 (QStringList{
                     u"[Anna] 5000-15000 It is 10:30 now."_s, u"[Jean-Luc] 15000-65000 So it is."_s,
                     u"[Anna] 65000-3605000 Bread: yes."_s, u"[Jean-Luc] 3605000-? No."_s}));
    }

    void readsTimes_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QStringList>("lines");

        QTest::newRow("capitals are the name")
            << QByteArray("00:00:05 ANNA so it is\n00:00:15 BOB LEE no\n00:01:05 ANNA well\n")
            << QStringList{u"[ANNA] 5000-15000 so it is"_s, u"[BOB LEE] 15000-65000 no"_s,
                           u"[ANNA] 65000-? well"_s};
        QTest::newRow("a time before every line")
            << QByteArray("0:00 Hello there.\n0:04 And so.\n1:02:03 It is.\n")
            << QStringList{u"[] 0-4000 Hello there."_s, u"[] 4000-3723000 And so."_s,
                           u"[] 3723000-? It is."_s};
        QTest::newRow("nobody took the times")
            << QByteArray("0:00 Hello there.\n0:00 And so.\n0:00 It is.\n")
            << QStringList{u"[] ?-? Hello there."_s, u"[] ?-? And so."_s, u"[] ?-? It is."_s};
        QTest::newRow("times in prose")
            << QByteArray("At 10:30 we left. 12:00 was noon.\n10:30 was late.\n(12:30) was the "
                          "time.\nWe came back at 14:00.\n12:15 LONDON was silent.\n")
            << QStringList{u"[] ?-? At 10:30 we left. 12:00 was noon."_s,
                           u"[] ?-? 10:30 was late."_s, u"[] ?-? (12:30) was the time."_s,
                           u"[] ?-? We came back at 14:00."_s,
                           u"[] ?-? 12:15 LONDON was silent."_s};
        QTest::newRow("verses in prose")
            << QByteArray("John (3:16) says so.\n\nMatthew (5:3) does too.\n\nWe read it.\n")
            << QStringList{u"[] ?-? John (3:16) says so."_s, u"[] ?-? Matthew (5:3) does too."_s,
                           u"[] ?-? We read it."_s};
        QTest::newRow("a time within a paragraph")
            << QByteArray("[00:05] Anna: Hi.\n\nWe leave Paris (10:30) for Lyon.\n\n[00:15] Bob: "
                          "Oh.\n\n[01:05] Anna: Ah.\n")
            << QStringList{u"[Anna] 5000-? Hi."_s,
                           u"[Anna~] ?-? We leave Paris (10:30) for Lyon."_s,
                           u"[Bob] 15000-65000 Oh."_s, u"[Anna] 65000-? Ah."_s};
        QTest::newRow("only the first of several has the time")
            << QByteArray("[00:00] Anna: Hi.\nBob: Oh.\nAnna: Ah.\n[00:30] Bob: Yes.\n")
            << QStringList{u"[Anna] 0-? Hi."_s, u"[Bob] ?-? Oh."_s, u"[Anna] ?-? Ah."_s,
                           u"[Bob] 30000-? Yes."_s};
        QTest::newRow("a name once, behind a time")
            << QByteArray("[00:02] Speaker 2: Hi.\n[00:12] Léa: Oh.\n[00:22] Speaker 2: Ah.\n")
            << QStringList{u"[Speaker 2] 2000-12000 Hi."_s, u"[Léa] 12000-22000 Oh."_s,
                           u"[Speaker 2] 22000-? Ah."_s};
        QTest::newRow("a word with a colon where nobody is named")
            << QByteArray("[00:00.000 --> 00:02.000]  Question: Who is it?\n[00:02.000 --> "
                          "00:04.000]  It is me.\n[00:04.000 --> 00:06.000]  Paris: Sun.\n"
                          "[00:06.000 --> 00:08.000]  Really.\n[00:08.000 --> 00:10.000]  Yes.\n")
            << QStringList{u"[] 0-2000 Question: Who is it?"_s, u"[] 2000-4000 It is me."_s,
                           u"[] 4000-6000 Paris: Sun."_s, u"[] 6000-8000 Really."_s,
                           u"[] 8000-10000 Yes."_s};
        QTest::newRow("a name once, behind each bare time")
            << QByteArray("0:00 Anna: Welcome.\n0:12 Bob: Hello.\n0:25 Carl: Hi.\n")
            << QStringList{u"[Anna] 0-12000 Welcome."_s, u"[Bob] 12000-25000 Hello."_s,
                           u"[Carl] 25000-? Hi."_s};
        QTest::newRow("a name once, before each bare time")
            << QByteArray("Anna: 0:00\nWelcome.\nBob: 0:12\nHello.\nCarl: 1:02:03\nHi.\n")
            << QStringList{u"[Anna] 0-12000 Welcome."_s, u"[Bob] 12000-3723000 Hello."_s,
                           u"[Carl] 3723000-? Hi."_s};
        QTest::newRow("words that may be names behind bare times")
            << QByteArray("0:00 Welcome to the show.\n0:12 Topic: whales.\n0:25 LONDON is big.\n"
                          "0:30 Wonderful\n0:35 They are blue.\n")
            << QStringList{u"[] 0-12000 Welcome to the show."_s, u"[] 12000-25000 Topic: whales."_s,
                           u"[] 25000-30000 LONDON is big."_s, u"[] 30000-35000 Wonderful"_s,
                           u"[] 35000-? They are blue."_s};
        QTest::newRow("a word before a time is no name with a colon")
            << QByteArray("[0:02] So.\n\nYes. [0:05]\n\nRight [0:12]\n")
            << QStringList{u"[] 2000-? So."_s, u"[] ?-? Yes. [0:05]"_s, u"[] 12000-? Right"_s};
        QTest::newRow("frames") << QByteArray(
            "00:00:00:00 - 00:00:04:12\nAnna: Hi.\n\n00:00:04:12 - 00:00:08:00\nAnna: Oh.\n")
                                << QStringList{u"[Anna] 0-4480 Hi."_s, u"[Anna] 4480-8000 Oh."_s};
        QTest::newRow("more frames") << QByteArray("[00:00:04:15] Hi.\n[00:00:08:29] Oh.\n")
                                     << QStringList{u"[] 4500-8967 Hi."_s, u"[] 8967-? Oh."_s};
        QTest::newRow("frames of American television") << QByteArray(
            "00;00;00;00 - 00;00;04;12\nAnna: Hi.\n\n00;00;04;12 - 00;00;08;00\nAnna: "
            "Oh.\n") << QStringList{u"[Anna] 0-4400 Hi."_s, u"[Anna] 4400-8000 Oh."_s};
        QTest::newRow("times within lines")
            << QByteArray("(0:00) Hello there. (0:04) Welcome. (0:10) Thanks.\n\n(1:02) Bye.\n")
            << QStringList{u"[] 0-4000 Hello there."_s, u"[] 4000-10000 Welcome."_s,
                           u"[] 10000-62000 Thanks."_s, u"[] 62000-? Bye."_s};
        QTest::newRow("times within lines that are said")
            << QByteArray("[0:05] We left (0:02) and came [0:01] or [0:03] late.\n[0:12] So.\n")
            << QStringList{u"[] 5000-12000 We left (0:02) and came [0:01] or [0:03] late."_s,
                           u"[] 12000-? So."_s};
        QTest::newRow("a time within a line that is said twice")
            << QByteArray("[0:05] At [0:12] and [0:12] again.\n[0:20] So.\n")
            << QStringList{u"[] 5000-20000 At [0:12] and [0:12] again."_s, u"[] 20000-? So."_s};
        QTest::newRow("times without hours within a line")
            << QByteArray("[00:00:05] At [00:12] and [00:15] again.\n[00:00:20] So.\n")
            << QStringList{u"[] 5000-20000 At [00:12] and [00:15] again."_s, u"[] 20000-? So."_s};
        QTest::newRow("what is said twice at a time")
            << QByteArray("[00:02] Anna: Hi.\n[00:02] Bob: Hi.\n[00:02] Anna: Hi.\n[00:05] Bob: "
                          "So.\n")
            << QStringList{u"[Anna] 2000-5000 Hi."_s, u"[Bob] 2000-5000 Hi."_s,
                           u"[Anna] 2000-5000 Hi."_s, u"[Bob] 5000-? So."_s};
    }

    void readsTimes()
    {
        QFETCH(QByteArray, file);
        QFETCH(QStringList, lines);
        QCOMPARE(linesOf(file), lines);
    }

    void longLinesAreReadCompletely()
    {
        const QString said = u"so "_s.repeated(100).trimmed() + u'.';
        for (qsizetype before = 0; before < 4; ++before) {
            const QString name = u"Anna"_s + QString(before, u'a');
            const QString line = name + u" (0:01): "_s + said + u'\n';
            QCOMPARE(linesOf((line + line).toUtf8()),
                     QStringList(2, u"[%1] 1000-? %2"_s.arg(name, said)));
        }
    }

    void messagesOfTheProgramAreCounted()
    {
        const auto reading = readTranscript("Detected language: French\n"
                                            "[00:00.000 --> 00:04.000]  Oui.\n"
                                            "[00:04.000 --> 00:05.000]  Non.\n");
        QVERIFY(reading);
        QCOMPARE(reading->transcript.cues.size(), 2);
        QCOMPARE(reading->repairs, (QList<RepairCount>{{Repair::BeforeFirstSpeaker, 1, 1}}));
    }

    void exportedMarkdownIsReadBack()
    {
        Transcript transcript;
        const SpeakerId anna = transcript.addSpeaker(u"Anna_B"_s);
        const SpeakerId bob = transcript.addSpeaker(u"Bob"_s);
        const QStringList said{u"*a* b_c [d] <e> `f`"_s, u"- so"_s, u"#1 \\ x"_s, u"1. Yes"_s};
        for (qsizetype i = 0; i < said.size(); ++i) {
            Cue cue;
            cue.begin = std::chrono::seconds(i);
            cue.origin = TimeOrigin::File;
            cue.speaker = i % 2 == 0 ? anna : bob;
            cue.text = said.at(i);
            cue.beginsTurn = true;
            transcript.addCue(std::move(cue));
        }
        const auto file = writeTranscript(transcript, u"md"_s);
        QVERIFY(file);
        QCOMPARE(linesOf(*file),
                 (QStringList{u"[Anna_B] 0-1000 *a* b_c [d] <e> `f`"_s, u"[Bob] 1000-2000 - so"_s,
                              u"[Anna_B] 2000-3000 #1 \\ x"_s, u"[Bob] 3000-? 1. Yes"_s}));
    }

    // The part of the line that is examined ends inside a character of two units.
    void aTimeBeforeALongLineIsRead()
    {
        const QString said = u"So it is, "_s.repeated(20).first(199 - 8) + u"😀 and it goes on."_s;
        const QString file = u"[00:05] %1\n\n[00:15] %1\n"_s.arg(said);
        QCOMPARE(linesOf(file.toUtf8()),
                 (QStringList{u"[] 5000-15000 "_s + said, u"[] 15000-? "_s + said}));
    }
};

QTEST_GUILESS_MAIN(TestStampedReader)
#include "tst_stampedreader.moc"
