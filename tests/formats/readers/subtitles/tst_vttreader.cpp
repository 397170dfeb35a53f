// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../linesof.h"

#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;

class TestVttReader : public QObject
{
    Q_OBJECT

private slots:
    void readsCues_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QStringList>("lines");

        QTest::newRow("voice") << QByteArray(
            "00:01.000 --> 00:02.000\n<v.host Anna  B>Hi &amp; bye")
                               << QStringList{u"[Anna B] 1000-2000 Hi & bye"_s};
        QTest::newRow("voice goes on")
            << QByteArray("00:01.000 --> 00:02.000\n<v Anna>Hi\n\n00:02.000 --> 00:03.000\nthere")
            << QStringList{u"[Anna] 1000-2000 Hi"_s, u"[Anna~] 2000-3000 there"_s};
        QTest::newRow("two voices")
            << QByteArray("00:01.000 --> 00:02.000\n<v A>Hi</v> <v B>Ho</v>")
            << QStringList{u"[A] 1000-2000 Hi"_s, u"[B] 1000-2000 Ho"_s};
        QTest::newRow("names in the text")
            << QByteArray("00:01.000 --> 00:02.000\nAnna: Hi\n\n00:02.000 --> 00:03.000\nBob: Ho")
            << QStringList{u"[Anna] 1000-2000 Hi"_s, u"[Bob] 2000-3000 Ho"_s};
        QTest::newRow("lines are joined") << QByteArray("00:01.000 --> 00:02.000\none\ntwo")
                                          << QStringList{u"[] 1000-2000 one two"_s};
        QTest::newRow("but not of two speakers")
            << QByteArray("00:01.000 --> 00:02.000\n- one\n- two")
            << QStringList{u"[] 1000-2000 - one\n- two"_s};
        QTest::newRow("ruby") << QByteArray(
            "00:01.000 --> 00:02.000\n<ruby>漢<rt>kan</rt></ruby>字")
                              << QStringList{u"[] 1000-2000 漢字"_s};
        QTest::newRow("bare seconds")
            << QByteArray("1.5 --> 2\nHi") << QStringList{u"[] 1500-2000 Hi"_s};
        QTest::newRow("no readable time")
            << QByteArray("soon --> later\nHi\n\n00:05.000 --> 00:06.000\nHo")
            << QStringList{u"[] ?-? Hi"_s, u"[] 5000-6000 Ho"_s};
        QTest::newRow("ends before it begins")
            << QByteArray("00:02.000 --> 00:01.000\nHi") << QStringList{u"[] 2000-2000 Hi"_s};
        QTest::newRow("out of order")
            << QByteArray("00:05.000 --> 00:06.000\ntwo\n\n00:01.000 --> 00:02.000\none")
            << QStringList{u"[] 1000-2000 one"_s, u"[] 5000-6000 two"_s};
        QTest::newRow("twins") << QByteArray(
            "00:01.000 --> 00:02.000\nHi\n\n00:01.000 --> 00:02.000\nHi")
                               << QStringList{u"[] 1000-2000 Hi"_s};
        QTest::newRow("joined without a blank line")
            << QByteArray("00:01.000 --> 00:02.000\nHi\nWEBVTT\nX-TIMESTAMP-MAP=MPEGTS:9\n\n"
                          "00:02.000 --> 00:03.000\nHo")
            << QStringList{u"[] 1000-2000 Hi"_s, u"[] 2000-3000 Ho"_s};
        QTest::newRow("joined with a title")
            << QByteArray("00:01.000 --> 00:02.000\nHi\n\nWEBVTT - part 3\nKind: captions\n\n"
                          "00:02.000 --> 00:03.000\nHo")
            << QStringList{u"[] 1000-2000 Hi"_s, u"[] 2000-3000 Ho"_s};
        QTest::newRow("bare signs")
            << QByteArray("00:01.000 --> 00:02.000\nif x < 3 we <b>go</b>, I <3 you, <5 years")
            << QStringList{u"[] 1000-2000 if x < 3 we go, I <3 you, <5 years"_s};
        QTest::newRow("an arrow in the text")
            << QByteArray("00:01.000 --> 00:02.000\ngo from a --> b now\nand more\n\n"
                          "00:02.000 --> 00:03.000\nfine")
            << QStringList{u"[] 1000-2000 go from a --> b now and more"_s, u"[] 2000-3000 fine"_s};
        QTest::newRow("numbers and no blank lines")
            << QByteArray("1\n00:01.000 --> 00:02.000\none\n2\n00:02.000 --> 00:03.000\ntwo\n"
                          "4\n00:03.000 --> 00:04.000\nfour")
            << QStringList{u"[] 1000-2000 one"_s, u"[] 2000-3000 two"_s, u"[] 3000-4000 four"_s};
        QTest::newRow("converted captions that roll up")
            << QByteArray("00:00.160 --> 00:02.310\nso today we talk\n\n"
                          "00:02.310 --> 00:02.320\nso today we talk\n \n\n"
                          "00:02.320 --> 00:04.230\nso today we talk\nof bread")
            << QStringList{u"[] 160-2310 so today we talk"_s, u"[] 2320-4230 of bread"_s};
        QTest::newRow("dashes before voices")
            << QByteArray("00:01.000 --> 00:02.000\n- <v Anna>Hi</v>\n- <v Ben>Ho</v>")
            << QStringList{u"[Anna] 1000-2000 - Hi"_s, u"[Ben] 1000-2000 - Ho"_s};
    }

    void readsCues()
    {
        QFETCH(QByteArray, file);
        QFETCH(QStringList, lines);
        QCOMPARE(linesOf("WEBVTT\n\n" + file), lines);
    }

    void rollingCaptionsAreReadOnce_data()
    {
        QTest::addColumn<QStringList>("texts");

        QTest::newRow("with times")
            << QStringList{u" \none<00:01.500><c> two</c>"_s, u"one two\n "_s,
                           u"one two\nthree<00:02.500><c> four</c>"_s, u"three four\n "_s};
        QTest::newRow("without times") << QStringList{u" \none two"_s, u"one two\n "_s,
                                                      u"one two\nthree four"_s, u"three four\n "_s};
        QTest::newRow("with colours")
            << QStringList{u" \n<c.red>one<00:01.500><c> two</c></c>"_s, u"<c.red>one two\n </c>"_s,
                           u"<c.red>one two</c>\n<c.red>three<00:02.500><c> four</c></c>"_s};
    }

    void rollingCaptionsAreReadOnce()
    {
        QFETCH(QStringList, texts);
        static constexpr std::array times{"00:01.000 --> 00:02.000", "00:02.000 --> 00:02.010",
                                          "00:02.010 --> 00:03.000", "00:03.000 --> 00:03.010"};
        QByteArray cues;
        for (qsizetype i = 0; i < texts.size(); ++i)
            cues += QByteArray(times.at(std::size_t(i))) + " align:start position:0%\n"
                + texts.at(i).toUtf8() + "\n\n";
        const QStringList lines{u"[] 1000-2000 one two"_s, u"[] 2010-3000 three four"_s};
        QCOMPARE(linesOf("WEBVTT\n\n" + cues), lines);
    }

    void textAfterABlankLineBelongsToTheCueAbove()
    {
        const QByteArray cues = "00:01.000 --> 00:02.000\nOne\n\ntwo\n\nthree\n\n7\n\n"
                                "00:02.000 --> 00:03.000\nFour\n\nNOTE never\n\nsaid\n\n"
                                "00:03.000 --> 00:04.000\nFive";
        const QStringList lines{u"[] 1000-2000 One two three"_s, u"[] 2000-3000 Four"_s,
                                u"[] 3000-4000 Five"_s};
        QCOMPARE(linesOf("WEBVTT\n\n" + cues), lines);
        const auto reading = readTranscript("WEBVTT\n\n" + cues);
        const QList<RepairCount> repairs{{Repair::Refused, 1, 17}};
        QCOMPARE(reading->repairs, repairs);
        ReadOptions byTheLetter;
        byTheLetter.strict = true;
        const auto strict = readTranscript("WEBVTT\n\n" + cues, byTheLetter);
        QCOMPARE(strict->transcript.cues.first().text, u"One"_s);
    }

    void timeStampsBecomeTimesOfWords()
    {
        const auto reading = readTranscript(
            "WEBVTT\n\n00:09.000 --> 00:12.000\n<v Marc>One <00:09.800>two, <00:10.100>three four");
        QVERIFY(reading);
        const Cue &cue = reading->transcript.cues.first();
        QCOMPARE(cue.text, u"One two, three four"_s);
        QCOMPARE(cue.words.size(), 4);
        const auto span = [](int begin, int end) {
            return TimeSpan{milliseconds(begin), milliseconds(end)};
        };
        QCOMPARE(*cue.words.at(0).span, span(9000, 9800));
        QCOMPARE(*cue.words.at(1).span, span(9800, 10100));
        QCOMPARE(cue.words.at(2).span->begin, milliseconds(10100));
        QVERIFY(!cue.words.at(3).span); // it gets an estimated share
        QVERIFY(isSet(cue.words.at(3).id));
    }

    void repairsAreCounted()
    {
        const auto reading =
            readTranscript("WEBVTT\n\n1 --> 2\nHi\n\n3 --> 2,5\nHo\n\n"
                           "00:09.000 --> 00:10.000\n\n\n00:01.000 --> 00:02.000\nX");
        QVERIFY(reading);
        const QList<RepairCount> repairs{{Repair::LooseTime, 2, 3},
                                         {Repair::EndBeforeBegin, 1, 6},
                                         {Repair::OutOfOrder, 1, 12},
                                         {Repair::EmptyLine, 1, 9}};
        QCOMPARE(reading->repairs, repairs);
        QCOMPARE(reading->warnings().first(),
                 u"Lines whose time is not written by the rules, read all the same: 2. (First in "
                 "line 3.)"_s);
    }

    void correctFilesHaveNoRepairs()
    {
        const auto voices =
            readTranscript("WEBVTT\n\n00:01.000 --> 00:02.000\n<v Anna>Hi</v> <v Bob>Ho</v>");
        QVERIFY(voices);
        QVERIFY(voices->repairs.isEmpty());
    }

    void bareMarkupCharactersAreCounted()
    {
        const auto reading =
            readTranscript("WEBVTT\n\n00:01.000 --> 00:02.000\nI <3 you, <b>x</b> < y");
        QVERIFY(reading);
        const QList<RepairCount> repairs{{Repair::BareSign, 2, 3}};
        QCOMPARE(reading->repairs, repairs);
        QVERIFY(!reading->isDoubtful());
    }

    void linesRepeatedForEachWordAreMerged()
    {
        const auto reading =
            readTranscript("WEBVTT\n\n00:00.000 --> 00:00.400\n<u>Hello</u> there\n\n"
                           "00:00.400 --> 00:00.500\nHello there\n\n"
                           "00:00.500 --> 00:00.900\nHello <u>there</u>\n\n"
                           "00:00.900 --> 00:01.500\n<u>Hello</u> there\n\n"
                           "00:01.500 --> 00:02.000\nHello <u>there</u>\n");
        QVERIFY(reading);
        const QList<Cue> &cues = reading->transcript.cues;
        QCOMPARE(cues.size(), 2); // it is said twice
        QCOMPARE(cues.first().text, u"Hello there"_s);
        QCOMPARE(cues.first().end, milliseconds(900));
        QCOMPARE(cues.first().words.last().span, (TimeSpan{milliseconds(500), milliseconds(900)}));
        const QList<RepairCount> repairs{{Repair::RolledUp, 3, 3}};
        QCOMPARE(reading->repairs, repairs);
    }

    void aFileWithoutACueIsAnError()
    {
        QVERIFY(!readTranscript("WEBVTT"));
        QVERIFY(!readTranscript("WEBVTT\n\nNOTE nothing here\n"));
    }
};

QTEST_GUILESS_MAIN(TestVttReader)
#include "tst_vttreader.moc"
