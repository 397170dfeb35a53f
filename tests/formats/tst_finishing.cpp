// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/finishing/finishing.h"
#include "readers/linesof.h"

#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;

class TestFinishing : public QObject
{
    Q_OBJECT

private slots:
    void duplicatesFromJoinedFilesAreDropped_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QStringList>("lines");

        const QByteArray cues = "00:01.000 --> 00:04.000\n<v Anna>Hi.<v Ben>Ho.\n\n"
                                "00:04.000 --> 00:05.000\nSo.\n\n";
        QTest::newRow("two voices in a cue")
            << "WEBVTT\n\n" + cues + "WEBVTT\n\n" + cues
            << QStringList{u"[Anna] 1000-4000 Hi."_s, u"[Ben] 1000-4000 Ho."_s,
                           u"[Ben~] 4000-5000 So."_s};
        const QByteArray sign = "00:00:01,000 --> 00:00:04,000\nSign\n\n"
                                "00:00:01,000 --> 00:00:04,000\nSaid.\n\n";
        QTest::newRow("two cues at a time")
            << sign + sign << QStringList{u"[] 1000-4000 Sign"_s, u"[] 1000-4000 Said."_s};
        QTest::newRow("the third time and between others")
            << "00:00:00,500 --> 00:00:04,000\nFirst.\n\n" + sign + sign + sign
                + "00:00:04,000 --> 00:00:05,000\nSaid.\n\n"
            << QStringList{u"[] 500-4000 First."_s, u"[] 1000-4000 Sign"_s, u"[] 1000-4000 Said."_s,
                           u"[] 4000-5000 Said."_s};
        QTest::newRow("who is not named may be another one")
            << QByteArray("WEBVTT\n\n00:00.000 --> 00:02.000\n<v Anna>Hi.\n\n"
                          "00:02.000 --> 00:03.000\nSo.\n\n00:03.000 --> 00:04.000\n<v Ben>Oh.\n\n"
                          "WEBVTT\n\n00:02.000 --> 00:03.000\nSo.\n")
            << QStringList{u"[Anna] 0-2000 Hi."_s, u"[Anna~] 2000-3000 So."_s,
                           u"[Ben] 3000-4000 Oh."_s};
        QTest::newRow("two say the same in a cue")
            << QByteArray("00:00:01,000 --> 00:00:04,000\n>> Yes.\n>> Yes.\n")
            << QStringList{u"[] 1000-4000 Yes."_s, u"[] 1000-4000 Yes."_s};
        QTest::newRow("a word twice at the same time")
            << QByteArray(R"({"metadata":{},"results":{"channels":[{"alternatives":[{"words":[)"
                          R"({"word":"no","punctuated_word":"No.","start":1,"end":1},)"
                          R"({"word":"no","punctuated_word":"No.","start":1,"end":1}]}]}]}})")
            << QStringList{u"[] 1000-1000 No."_s, u"[] 1000-1000 No."_s};
    }

    void duplicatesFromJoinedFilesAreDropped()
    {
        QFETCH(QByteArray, file);
        QFETCH(QStringList, lines);
        QCOMPARE(linesOf(file), lines);
    }

    void droppedLinesDoNotCountAsOutOfOrder()
    {
        const QByteArray cues = "00:00:01,000 --> 00:00:02,000\nOne.\n\n"
                                "00:00:02,000 --> 00:00:03,000\nTwo.\n\n";
        const auto reading = readTranscript(cues + cues);
        QVERIFY(reading);
        const QList<RepairCount> repairs{{Repair::Twin, 2, 7}};
        QCOMPARE(reading->repairs, repairs);
    }

    void impossiblyLongTextsAreRefused()
    {
        Draft draft;
        DraftCue cue;
        cue.text = QString(1024 * 1024, u'x');
        for (int i = 0; i < 65; ++i)
            draft.add(cue);
        QVERIFY(draft.cues().size() < 65);
        QVERIFY(!finish(std::move(draft), u"x"_s, {}));
    }

    void halfCharactersCountAsDamage()
    {
        const auto reading =
            readTranscript(R"({"segments":[{"startTime":1,"endTime":2,"body":"Hi \ud83d \ude00!"},)"
                           R"({"startTime":3,"endTime":4,"body":"Whole \ud83d\ude00."}]})");
        QVERIFY(reading);
        QCOMPARE(reading->transcript.cues.first().text, u"Hi \ufffd \ufffd!"_s);
        QCOMPARE(reading->transcript.cues.last().text, u"Whole 😀."_s);
        QCOMPARE(reading->repairs.size(), 1);
        QCOMPARE(reading->repairs.first().repair, Repair::DamagedCharacter);
        QCOMPARE(reading->repairs.first().times, 2);
    }

    void impossibleTimesAreUnknown()
    {
        QCOMPARE(linesOf("1\n00:00:01,000 --> 00:00:02,000\nEarly.\n\n"
                         "2\n999999:00:00,000 --> 999999:00:01,000\nNever.\n"),
                 (QStringList{u"[] 1000-2000 Early."_s, u"[] ?-? Never."_s}));
    }

    void linesThatBeginTogetherEndTogether()
    {
        QCOMPARE(linesOf("[00:01.00]Hello\n[00:01.00]Bonjour\n[00:04.00]Bye\n[00:04.00]Salut\n"
                         "[00:08.00]\n"),
                 (QStringList{u"[] 1000-4000 Hello"_s, u"[] 1000-4000 Bonjour"_s,
                              u"[] 4000-8000 Bye"_s, u"[] 4000-8000 Salut"_s}));
    }
};

QTEST_GUILESS_MAIN(TestFinishing)
#include "tst_finishing.moc"
