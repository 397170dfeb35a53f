// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../linesof.h"

#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;

class TestOtherAnswers : public QObject
{
    Q_OBJECT

private slots:
    void readsOtherAnswersOfServices_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QStringList>("lines");

        QTest::newRow("Google, an empty result behind the repetition")
            << QByteArray(R"({"results":[{"alternatives":[{"words":[{"word":"so","startTime":"0s",
            "endTime":"0.5s"},{"word":"there","startTime":"0.5s",
            "endTime":"1s"}]}]},{"alternatives":[{"words":[{"word":"so",
            "startTime":"0s","endTime":"0.5s","speakerTag":1},
            {"word":"there","startTime":"0.5s","endTime":"1s",
            "speakerTag":1}]}]},{"alternatives":[{}]}]})")
            << QStringList{u"[1] 0-1000 so there"_s};
        QTest::newRow("Google, a repetition that lacks a word")
            << QByteArray(R"({"results":[{"alternatives":[{"words":[{"word":"a","startTime":"0s",
            "endTime":"0.5s"},{"word":"b","startTime":"1s","endTime":"1.5s"},
            {"word":"c","startTime":"2s","endTime":"2.5s"},{"word":"d",
            "startTime":"3s","endTime":"3.5s"},{"word":"e","startTime":"4s",
            "endTime":"4.5s"}]}]},{"alternatives":[{"words":[{"word":"b",
            "startTime":"1s","endTime":"1.5s","speakerTag":2},
            {"word":"c","startTime":"2s","endTime":"2.5s","speakerTag":2},
            {"word":"d","startTime":"3s","endTime":"3.5s","speakerTag":2},
            {"word":"e","startTime":"4s","endTime":"4.5s","speakerTag":2}]}]}]})")
            << QStringList{u"[2] 1000-4500 b c d e"_s};
        QTest::newRow("Google, times of results") << QByteArray(
            R"({"results":[{"alternatives":[{"transcript":"Hello there."}],"resultEndTime":"2.5s"},
            {"alternatives":[{"transcript":" Fine."}],"resultEndTime":"4s"}]})")
                                                  << QStringList{u"[] 0-2500 Hello there."_s,
                                                                 u"[] 2500-4000 Fine."_s};
        QTest::newRow("Google, a batch") << QByteArray(
            R"({"results":{"b/a.wav":{"transcript":{"results":[{"alternatives":[{"transcript":"so there"}]}]}}}})")
                                         << QStringList{u"[] ?-? so there"_s};
        QTest::newRow("Gladia at first") << QByteArray(
            R"({"prediction":[{"words":[{"word":"Hello","time_begin":0.1,"time_end":0.5}],
            "transcription":"Hello","time_begin":0.1,"time_end":0.5,
            "speaker":0,"channel":"channel_0"}]})")
                                         << QStringList{u"[0] 100-500 Hello"_s};
        QTest::newRow("Azure's library")
            << QByteArray(R"({"RecognitionStatus":"Success","Offset":5000000,"Duration":10000000,
            "DisplayText":"Hello.","NBest":[{"Display":"Hello.",
            "Words":[{"Word":"hello","Offset":5000000,"Duration":9000000}]}]})")
            << QStringList{u"[] 500-1500 Hello."_s};
        QTest::newRow("Azure, with ISO's durations")
            << QByteArray(R"({"recognizedPhrases":[{"offset":"PT0.5S","duration":"PT1M2.5S",
            "nBest":[{"display":"Hello."}]}]})")
            << QStringList{u"[] 500-63000 Hello."_s};
        QTest::newRow("Amazon without words") << QByteArray(
            R"({"results":{"transcripts":[{"transcript":"Hello."}],"audio_segments":[{"transcript":"Hello.",
            "start_time":"0.0","end_time":"0.5","speaker_label":"spk_0"}]}})")
                                              << QStringList{u"[spk_0] 0-500 Hello."_s};
        QTest::newRow("Watson's stream") << QByteArray(
            R"({"result_index":0,"results":[{"alternatives":[{"transcript":"so there ","timestamps":[["so",0.1,0.5],["there",0.5,1.0]]}]}]}
{"speaker_labels":[{"from":0.1,"to":0.5,"speaker":0},{"from":0.5,"to":1.0,"speaker":1}]})")
                                         << QStringList{u"[0] 100-500 so"_s,
                                                        u"[1] 500-1000 there"_s};
        QTest::newRow("Deepgram, only utterances") << QByteArray(
            R"({"results":{"utterances":[{"start":0.1,"end":1,"transcript":"Hello there.",
            "speaker":1,"channel":0,"words":[{"word":"hello",
            "punctuated_word":"Hello","start":0.1,"end":0.5},
            {"word":"there","punctuated_word":"there.","start":0.5,
            "end":1}]}]}})") << QStringList{u"[1] 100-1000 Hello there."_s};
        QTest::newRow("Deepgram, live") << QByteArray(
            R"({"is_final":true,"channel":{"alternatives":[{"transcript":"Hi.","words":[{"word":"hi","punctuated_word":"Hi.","start":0.1,"end":0.5}]}]}}
{"is_final":false,"channel":{"alternatives":[{"transcript":"So","words":[{"word":"so","start":0.6,"end":0.8}]}]}})")
                                        << QStringList{u"[] 100-500 Hi."_s};
        QTest::newRow("ElevenLabs, two channels")
            << QByteArray(
                   R"({"transcripts":[{"language_code":"en","channel_index":0,"text":"Hi there.",
            "words":[{"text":"Hi","start":0.1,"end":0.5,"type":"word",
            "speaker_id":"a"},{"text":" ","start":0.5,"end":0.6,
            "type":"spacing","speaker_id":"a"},{"text":"there.",
            "start":0.6,"end":1,"type":"word","speaker_id":"a"}]},
            {"channel_index":1,"text":"Yes.","words":[{"text":"Yes.",
            "start":3,"end":3.5,"type":"word","speaker_id":"a"}]}]})")
            << QStringList{u"[1] 100-1000 Hi there."_s, u"[2] 3000-3500 Yes."_s};
    }

    void readsOtherAnswersOfServices()
    {
        QFETCH(QByteArray, file);
        QFETCH(QStringList, lines);
        QCOMPARE(linesOf(file), lines);
    }

    void wordsAtTheSameTimeKeepTheirChannels()
    {
        const auto reading = readTranscript(
            R"({"results":{"items":[{"type":"pronunciation","start_time":"0.04","end_time":"0.5",
            "alternatives":[{"content":"Yes"}]},{"type":"pronunciation","start_time":"0.04",
            "end_time":"0.5","alternatives":[{"content":"No"}]}],"channel_labels":{"channels":[
            {"channel_label":"ch_0","items":[{"start_time":"0.04","end_time":"0.5",
            "alternatives":[{"content":"Yes"}]}]},{"channel_label":"ch_1","items":[
            {"start_time":"0.04","end_time":"0.5","alternatives":[{"content":"No"}]}]}]}}})");
        QVERIFY(reading);
        const Transcript &transcript = reading->transcript;
        QCOMPARE(transcript.cues.size(), 2);
        for (const Cue &cue : transcript.cues)
            QCOMPARE(transcript.speakerName(cue.speaker),
                     cue.text == u"Yes"_s ? u"ch_0"_s : u"ch_1"_s);
    }

    void impossibleTimesAreCounted()
    {
        const auto reading = readTranscript(
            R"({"result":{"transcription":{"utterances":[{"text":"Hi there.","start":-1,"end":2},
            {"text":"So.","start":3,"end":2}]}}})");
        QVERIFY(reading);
        QCOMPARE(reading->repairs,
                 (QList<RepairCount>{{.repair = Repair::NegativeTime, .times = 1},
                                     {.repair = Repair::EndBeforeBegin, .times = 1}}));
    }
};

QTEST_GUILESS_MAIN(TestOtherAnswers)
#include "tst_otheranswers.moc"
