// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../linesof.h"

#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;

class TestTableReader : public QObject
{
    Q_OBJECT

private slots:
    void noWordIsLost_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QStringList>("lines");

        QTest::newRow("commas without quotes")
            << QByteArray("start,end,text\n0.5,1,Hi, all, of you\n1,2,Ho,\n")
            << QStringList{u"[] 500-1000 Hi, all, of you"_s, u"[] 1000-2000 Ho"_s};
        QTest::newRow("commas without quotes inside")
            << QByteArray("text,start,end\nHi, all,0.5,1\n")
            << QStringList{u"[] 500-1000 Hi, all"_s};
        QTest::newRow("blanks before quotes")
            << QByteArray("start, end, text\n0.5, 1, \"Hi, \"\"all\"\"\"\n")
            << QStringList{u"[] 500-1000 Hi, \"all\""_s};
        QTest::newRow("a quote that is not closed")
            << QByteArray("start,end,text\n0.5,1,\"Hi, all\n1,2,Ho\n2,3.5,\"Yes\"\n")
            << QStringList{u"[] 500-1000 \"Hi, all"_s, u"[] 1000-2000 Ho"_s, u"[] 2000-3500 Yes"_s};
        QTest::newRow("a word between quotes")
            << QByteArray("start;end;text\n0.5;1;\"Hi\" she said\n1;2;Ho\n")
            << QStringList{u"[] 500-1000 \"Hi\" she said"_s, u"[] 1000-2000 Ho"_s};
        QTest::newRow("line breaks between quotes")
            << QByteArray("start\tend\tspeaker\ttext\n0.5\t1\tA\t\"Hi\nall\"\n1\t2\tB\tHo\n")
            << QStringList{u"[A] 500-1000 Hi all"_s, u"[B] 1000-2000 Ho"_s};
        QTest::newRow("numbers behind a line break")
            << QByteArray("start,end,text\n0.5,1,\"Hi\n3,5 of you\"\n1,2,Ho\n")
            << QStringList{u"[] 500-1000 Hi 3,5 of you"_s, u"[] 1000-2000 Ho"_s};
        QTest::newRow("line breaks without quotes")
            << QByteArray("start,end,text\n0.5,1,Hi\nand, well, all\nof you\n1,2,Ho\n")
            << QStringList{u"[] 500-1000 Hi and, well, all of you"_s, u"[] 1000-2000 Ho"_s};
        QTest::newRow("a word for a time")
            << QByteArray(
                   "speaker;start;end;text\nA;0:01;0:02;Hi\nB;unknown;0:04;Ho\nA;0:05;0:06;Yes\n")
            << QStringList{u"[A] 1000-2000 Hi"_s, u"[B] ?-? Ho"_s, u"[A] 5000-6000 Yes"_s};
        QTest::newRow("Whisper writes no quotes")
            << QByteArray("start\tend\ttext\n0\t900\t\"Hi\n900\t2000\tall\"\n2000\t2500\t\"Ho\"\n")
            << QStringList{u"[] 0-900 \"Hi"_s, u"[] 900-2000 all\""_s, u"[] 2000-2500 \"Ho\""_s};
    }

    void noWordIsLost()
    {
        QFETCH(QByteArray, file);
        QFETCH(QStringList, lines);
        QCOMPARE(linesOf(file), lines);
    }

    void knowsColumns_data()
    {
        QTest::addColumn<QByteArray>("file");

        QTest::newRow("German") << QByteArray("Startzeit;Endzeit;Sprecher;Inhalt\n0:01;0:02;A;Hi");
        QTest::newRow("French") << QByteArray(
            "\"Temps de début\",\"Temps de fin\",Orateur,Transcription\n0:01,0:02,A,Hi");
        QTest::newRow("Spanish") << QByteArray("Inicio,Fin,Hablante,Texto\n0:01,0:02,A,Hi");
        QTest::newRow("Italian") << QByteArray("Inizio;Fine;Parlante;Testo\n0:01;0:02;A;Hi");
        QTest::newRow("Portuguese") << QByteArray("Início;Fim;Falante;Texto\n0:01;0:02;A;Hi");
        QTest::newRow("Russian") << QByteArray("Начало;Конец;Спикер;Текст\n0:01;0:02;A;Hi");
        QTest::newRow("Chinese") << QByteArray("开始时间,结束时间,说话人,内容\n0:01,0:02,A,Hi");
        QTest::newRow("Japanese") << QByteArray("開始時刻,終了時刻,話者,テキスト\n0:01,0:02,A,Hi");
        for (const QByteArray span : {"Zeitspanne", "Plage de temps", "Intervalle de temps",
                                      "Lapso de tiempo", "Intervallo di tempo"})
            QTest::newRow(span.constData()) << span + "\tSpeaker\tText\n0:01,0 - 0:02,0\tA\tHi";
        QTest::newRow("numbers without a name")
            << QByteArray("\tTimespan\tContent\tSpeaker\n1\t0:01.0 - 0:02.0\tHi\tA");
        QTest::newRow("a duration") << QByteArray("Start,Duration,Speaker,Text\n0:01,0:01,A,Hi");
        QTest::newRow("units") << QByteArray("start_s,end_s,speaker,text\n1,2,A,Hi");
        QTest::newRow("units in parentheses")
            << QByteArray("Start (ms),End (ms),Speaker,Text\n1000,2000,A,Hi");
        QTest::newRow("both units") << QByteArray(
            "Start time in milliseconds,Start time,End time,Speaker,Text\n1000,0:01,0:02,A,Hi");
        QTest::newRow("a span") << QByteArray("Timespan\tSpeaker\tContent\n0:01.0 - 0:02.0\tA\tHi");
        QTest::newRow("a title") << QByteArray("Episode 12\n\nstart,end,speaker,text\n1.0,2,A,Hi");
        QTest::newRow("a separator") << QByteArray("sep=;\nstart;end;speaker;text\n1,0;2,0;A;Hi");
        QTest::newRow("brackets") << QByteArray("Start,End,Speaker,Text\n[00:01],[00:02],A,Hi");
        QTest::newRow("seconds") << QByteArray("Start,End,Speaker,Text\n1.0s,2.0s,A,Hi");
    }

    void knowsColumns()
    {
        QFETCH(QByteArray, file);
        QCOMPARE(linesOf(file), QStringList{u"[A] 1000-2000 Hi"_s});
    }

    void readsTimes_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QStringList>("lines");

        QTest::newRow("frames") << QByteArray(
            "Start,End,Text\n00:00:00:05,00:00:04:12,Hi\n00:00:05:20,00:00:06:00,Ho")
                                << QStringList{u"[] 200-4480 Hi"_s, u"[] 5800-6000 Ho"_s};
        QTest::newRow("frames of American television")
            << QByteArray("Start,End,Text\n00;00;00;05,00;00;04;12,Hi")
            << QStringList{u"[] 167-4400 Hi"_s};
        QTest::newRow("seconds of few words")
            << QByteArray("start,end,text\n0,1,Ok\n60,65,Hm\n600,601,Yes")
            << QStringList{u"[] 0-1000 Ok"_s, u"[] 60000-65000 Hm"_s, u"[] 600000-601000 Yes"_s};
        QTest::newRow("thousandths") << QByteArray("start,end,text\n0,1200,Hello all\n1200,2000,Hi")
                                     << QStringList{u"[] 0-1200 Hello all"_s, u"[] 1200-2000 Hi"_s};
        QTest::newRow("thousandths of quick speech")
            << QByteArray("start,end,text\n0,500,Hello to all of you there\n500,900,and a good day")
            << QStringList{u"[] 0-500 Hello to all of you there"_s, u"[] 500-900 and a good day"_s};
    }

    void readsTimes()
    {
        QFETCH(QByteArray, file);
        QFETCH(QStringList, lines);
        QCOMPARE(linesOf(file), lines);
    }

    void aTableNeedsNoHeader_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QStringList>("lines");

        QTest::newRow("text") << QByteArray("0.5,1.5,Well, then\n2.5,3.5,Well, now\n")
                              << QStringList{u"[] 500-1500 Well, then"_s,
                                             u"[] 2500-3500 Well, now"_s};
        QTest::newRow("speakers and quotes")
            << QByteArray("0.5,1.5,Anna,\"Hi, all\"\n2.5,3.5,Ben,\"Ho\"\n")
            << QStringList{u"[Anna] 500-1500 Hi, all"_s, u"[Ben] 2500-3500 Ho"_s};
        QTest::newRow("numbered speakers")
            << QByteArray("0:01;0:02;SPEAKER_00;Hi\n0:02;0:03;SPEAKER_01;Ho\n")
            << QStringList{u"[SPEAKER_00] 1000-2000 Hi"_s, u"[SPEAKER_01] 2000-3000 Ho"_s};
    }

    void aTableNeedsNoHeader()
    {
        QFETCH(QByteArray, file);
        QFETCH(QStringList, lines);
        QCOMPARE(linesOf(file), lines);
    }

    void linesAboveTheHeaderAreCounted()
    {
        const auto reading = readTranscript("Episode 12\n\nstart,end,text\n1.0,2,Hi");
        QVERIFY(reading);
        const QList<RepairCount> repairs{{Repair::BeforeFirstSpeaker, 1, 1}};
        QCOMPARE(reading->repairs, repairs);
    }

    void missingTimesAreNotUnreadable()
    {
        const auto timeless = readTranscript("Start,End,Speaker,Text\n,,Anna,Hi\n,,Bob,Ho\n");
        QVERIFY(timeless);
        QCOMPARE(timeless->repairs, QList<RepairCount>());
        const auto unknown =
            readTranscript("Start,End,Speaker,Text\n0:01,0:02,A,Hi\nbad,0:04,B,Ho\n");
        QVERIFY(unknown);
        QCOMPARE(unknown->repairs, (QList<RepairCount>{{Repair::UnreadableTime, 1, 3}}));
    }
};

QTEST_GUILESS_MAIN(TestTableReader)
#include "tst_tablereader.moc"
