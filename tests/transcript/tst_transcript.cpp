// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/text.h"

#include <QSet>
#include <QTest>

#include <chrono>

using namespace earmark;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Cue cueAt(std::optional<milliseconds> begin, const QString &text = u"one two"_s)
{
    Cue cue;
    cue.begin = begin;
    cue.text = text;
    cue.words = splitIntoWords(text);
    cue.origin = begin ? TimeOrigin::File : TimeOrigin::None;
    return cue;
}

} // namespace

class TestTranscript : public QObject
{
    Q_OBJECT

private slots:
    void everyPartGetsItsOwnId()
    {
        Transcript transcript;
        const SpeakerId anna = transcript.addSpeaker(u"Anna"_s);
        transcript.addCue(cueAt(0s));
        transcript.addCue(cueAt(1s));
        QSet<int> ids{int(anna)};
        for (const Cue &cue : std::as_const(transcript.cues)) {
            ids.insert(int(cue.id));
            for (const Word &word : cue.words)
                ids.insert(int(word.id));
        }
        QCOMPARE(ids.size(), 7);
        QCOMPARE(transcript.lastId(), 7);
        transcript.cues.removeLast();
        transcript.addCue(cueAt(1s));
        QVERIFY(!ids.contains(int(transcript.cues.last().id)));
    }

    void aLabelIsOneSpeaker()
    {
        Transcript transcript;
        const SpeakerId anna = transcript.addSpeaker(u"Anna"_s);
        const SpeakerId marc = transcript.addSpeaker(u"Marc"_s);
        QCOMPARE(transcript.addSpeaker(u"Anna"_s), anna);
        QVERIFY(anna != marc);
        QVERIFY(transcript.speaker(anna)->colour != transcript.speaker(marc)->colour);
        QCOMPARE(transcript.speaker(SpeakerId(99)), nullptr);
    }

    void coloursStayWithinSix()
    {
        Transcript transcript;
        for (int i = 0; i < 20; ++i) {
            const Speaker &speaker = *transcript.speaker(transcript.addSpeaker(QString::number(i)));
            QVERIFY(speaker.colour >= 0 && speaker.colour < 6);
        }
    }

    void aGivenNameOverridesTheLabel()
    {
        Transcript transcript;
        const SpeakerId id = transcript.addSpeaker(u"Speaker #0"_s);
        QCOMPARE(transcript.speakerName(id), u"Speaker #0"_s);
        transcript.speakers.first().name = u"Anna"_s;
        QCOMPARE(transcript.speakerName(id), u"Anna"_s);
        QCOMPARE(transcript.speakerName({}), QString());
    }

    void findsTheRowAtATime_data()
    {
        QTest::addColumn<QList<int>>("begins"); // -1 for none
        QTest::addColumn<int>("time");
        QTest::addColumn<int>("row");

        QTest::newRow("before all") << QList<int>{10, 20} << 9 << -1;
        QTest::newRow("at a begin") << QList<int>{10, 20} << 20 << 1;
        QTest::newRow("in a gap") << QList<int>{10, 20} << 19 << 0;
        QTest::newRow("equal begins") << QList<int>{10, 10, 20} << 15 << 1;
        QTest::newRow("after all") << QList<int>{10, 20} << 999 << 1;
        QTest::newRow("untimed at the end") << QList<int>{10, 20, -1, -1} << 999 << 1;
        QTest::newRow("untimed at the beginning") << QList<int>{-1, -1, -1, 10} << 5 << -1;
        QTest::newRow("untimed between") << QList<int>{10, -1, -1, 20, -1} << 19 << 0;
        QTest::newRow("all untimed") << QList<int>{-1, -1} << 5 << -1;
        QTest::newRow("empty") << QList<int>{} << 5 << -1;
    }

    void findsTheRowAtATime()
    {
        QFETCH(QList<int>, begins);
        QFETCH(int, time);
        QFETCH(int, row);
        Transcript transcript;
        for (const int begin : begins)
            transcript.addCue(
                cueAt(begin < 0 ? std::optional<milliseconds>() : milliseconds(begin)));
        QCOMPARE(transcript.rowAt(milliseconds(time)), row);
    }

    void aRowIsFoundByItsCue()
    {
        Transcript transcript;
        for (int i = 0; i < 5; ++i)
            transcript.addCue(cueAt({}));
        QCOMPARE(transcript.rowOf(transcript.cues.at(3).id), 3);
        QCOMPARE(transcript.rowOf(CueId(12345)), -1);
    }

    void estimatesDoNotCountAsTimes()
    {
        Transcript transcript;
        transcript.addCue(cueAt(1s));
        QVERIFY(transcript.isTimed());
        transcript.addCue(cueAt(2s));
        transcript.cues.last().origin = TimeOrigin::Estimated;
        QVERIFY(!transcript.isTimed());
        QVERIFY(!transcript.cues.last().span());
    }

    void wordsWithoutTimesGetTheirShare()
    {
        Cue cue = cueAt(1000ms, u"aaaa bbbb cccc dddd "_s);
        cue.end = 3000ms;
        QCOMPARE(*wordBegin(cue, 0), 1000ms);
        QCOMPARE(*wordBegin(cue, 2), 2000ms);
        cue.words[1].span = TimeSpan{1200ms, 1300ms};
        QCOMPARE(*wordBegin(cue, 1), 1200ms);
        QVERIFY(*wordBegin(cue, 2) > 1300ms && *wordBegin(cue, 2) < *wordBegin(cue, 3));
        QCOMPARE(wordAt(cue, 1250ms), 1);
        QCOMPARE(wordAt(cue, 999ms), -1);
        QCOMPARE(wordAt(cue, 99s), 3);
        const QList<milliseconds> begins = wordBegins(cue);
        QCOMPARE(begins.size(), cue.words.size());
        for (qsizetype i = 0; i < begins.size(); ++i)
            QCOMPARE(begins.at(i), *wordBegin(cue, i));
    }

    void aLineWithoutAnEndIsReadAtAnOrdinaryPace()
    {
        const Cue cue = cueAt(1000ms, u"fifteen letters"_s);
        QVERIFY(*wordBegin(cue, 1) > 1400ms && *wordBegin(cue, 1) < 1700ms);
    }

    void aLineWithoutTimeHasNoWordTimes()
    {
        const Cue cue = cueAt({});
        QVERIFY(!wordBegin(cue, 0));
        QVERIFY(wordBegins(cue).isEmpty());
        QCOMPARE(wordAt(cue, 5s), -1);
        QVERIFY(!wordBegin(cueAt(1s), 7));
        QVERIFY(!wordBegin(cueAt(1s), -1));
    }
};

QTEST_GUILESS_MAIN(TestTranscript)
#include "tst_transcript.moc"
