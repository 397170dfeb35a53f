// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/registry.h"
#include "transcript/text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <chrono>

using namespace earmark;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Cue cueOf(const QString &text, milliseconds begin, milliseconds end, SpeakerId speaker)
{
    Cue cue;
    cue.text = text;
    cue.begin = begin;
    cue.end = end;
    cue.speaker = speaker;
    cue.origin = TimeOrigin::File;
    cue.words = splitIntoWords(text);
    return cue;
}

Transcript dialogue()
{
    Transcript transcript;
    const SpeakerId anna = transcript.addSpeaker(u"Anna"_s);
    const SpeakerId ben = transcript.addSpeaker(u"Ben O’Neill"_s);
    transcript.addCue(cueOf(u"Good morning, everyone, and welcome."_s, 500ms, 2s, anna));
    transcript.addCue(cueOf(u"« Déjà ? » dit-il à 10:30 — oui."_s, 2s, 4500ms, ben));
    transcript.addCue(cueOf(u"It is so; we agree: fine."_s, 5s, 6s, ben));
    transcript.addCue(cueOf(u"一二三四，五六。"_s, 3661s, 3663500ms, anna));
    Cue &timed = transcript.cues[0];
    milliseconds begin = 500ms;
    for (Word &word : timed.words) {
        word.span = TimeSpan{begin, begin + 200ms};
        begin += 300ms;
    }
    return transcript;
}

// What every format keeps: text, speakers, times.
QStringList keptLines(const Transcript &transcript)
{
    QStringList lines;
    for (const Cue &cue : transcript.cues)
        lines.append(u"[%1] %2-%3 %4"_s.arg(transcript.speakerName(cue.speaker))
                         .arg(cue.begin ? cue.begin->count() : -1)
                         .arg(cue.end ? cue.end->count() : -1)
                         .arg(cue.text));
    return lines;
}

// What each person says until somebody else speaks.
QStringList turnsOf(const Transcript &transcript)
{
    QStringList turns;
    SpeakerId last{};
    for (const Cue &cue : transcript.cues) {
        if (turns.isEmpty() || cue.speaker != last)
            turns.append(transcript.speakerName(cue.speaker) + u':');
        turns.last() += u' ' + cue.text;
        last = cue.speaker;
    }
    return turns;
}

QList<milliseconds> wordBeginsOf(const Cue &cue)
{
    QList<milliseconds> begins;
    for (const Word &word : cue.words)
        begins.append(word.span ? word.span->begin : -1ms);
    return begins;
}

} // namespace

class TestRoundTrip : public QObject
{
    Q_OBJECT

private slots:
    void halfCharactersAreWrittenAsReplacements()
    {
        Transcript transcript;
        const SpeakerId half = transcript.addSpeaker(u"Joy "_s + QChar(0xd83d));
        transcript.addCue(cueOf(u"A half "_s + QChar(0xde00) + u" of it."_s, 1s, 2s, half));
        transcript.addCue(cueOf(u"And more."_s, 2s, 3s, half));
        for (const Format &format : formats()) {
            if (!format.canWrite)
                continue;
            const auto written = writeTranscript(transcript, format.name);
            QVERIFY(written);
            QVERIFY(written->isValidUtf8());
            const QString text = QString::fromUtf8(*written);
            const bool isKept = text.contains(u"half \ufffd of"_s) && text.contains(u"more"_s);
            QVERIFY2(isKept || format.name == "json-words"_L1, qPrintable(text));
        }
    }

    void whatIsWrittenReadsTheSame_data()
    {
        QTest::addColumn<QString>("format");
        for (const QString &format :
             {u"vtt"_s, u"srt"_s, u"json"_s, u"ttml"_s, u"labels"_s, u"csv"_s, u"lrc"_s})
            QTest::newRow(qPrintable(format)) << format;
    }

    void whatIsWrittenReadsTheSame()
    {
        QFETCH(QString, format);
        const Transcript transcript = dialogue();
        const auto written = writeTranscript(transcript, format);
        QVERIFY(written);
        const auto reading = readTranscript(*written);
        QVERIFY(reading);
        QCOMPARE(reading->format, format);
        QCOMPARE(reading->warnings(), QStringList());
        QCOMPARE(keptLines(reading->transcript), keptLines(transcript));
        QCOMPARE(writeTranscript(reading->transcript, format).operator*().size(), written->size());
    }

    // What the format cannot express, such as when a line ends, is not compared.
    void everyFormatKeepsWhoSaysWhat_data()
    {
        QTest::addColumn<QString>("format");
        for (const Format &format : formats()) {
            if (format.canWrite)
                QTest::newRow(qPrintable(format.name)) << format.name;
        }
    }

    void everyFormatKeepsWhoSaysWhat()
    {
        QFETCH(QString, format);
        Transcript transcript = dialogue();
        markTurns(transcript);
        const auto written = writeTranscript(transcript, format);
        QVERIFY(written);
        const auto reading = readTranscript(*written);
        QVERIFY2(reading, reading ? "" : qPrintable(reading.error().message));
        QCOMPARE(turnsOf(reading->transcript), turnsOf(transcript));
        QCOMPARE(reading->transcript.cues.first().begin->count() / 1000,
                 transcript.cues.first().begin->count() / 1000);
        QCOMPARE(reading->transcript.cues.last().begin->count() / 1000,
                 transcript.cues.last().begin->count() / 1000);
    }

    void timesOfWordsAreKept_data()
    {
        QTest::addColumn<QString>("format");
        QTest::newRow("vtt") << u"vtt"_s;
        QTest::newRow("json") << u"json"_s;
        QTest::newRow("whisperx") << u"whisperx"_s;
        QTest::newRow("ttml") << u"ttml"_s;
        QTest::newRow("lrc") << u"lrc"_s;
    }

    void timesOfWordsAreKept()
    {
        QFETCH(QString, format);
        const Transcript transcript = dialogue();
        const auto reading = readTranscript(*writeTranscript(transcript, format));
        QVERIFY(reading);
        QCOMPARE(wordBeginsOf(reading->transcript.cues.first()),
                 wordBeginsOf(transcript.cues.first()));
        QVERIFY(!reading->transcript.cues.at(1).words.first().span);
    }

    void markupCharactersOfTheFormatAreText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("tags") << u"a <b>bold</b> move & <v Eve>more --> so &amp; so"_s;
        QTest::newRow("arrow") << u"--> 00:01.000"_s;
        QTest::newRow("two voices") << u"- Two people\n- in one cue"_s;
        QTest::newRow("right to left") << u"مرحبا <بكم> جميعا"_s;
        QTest::newRow("quotes") << u"\"quoted\" \\ back\\slash \t"_s.trimmed();
    }

    void markupCharactersOfTheFormatAreText()
    {
        QFETCH(QString, text);
        Transcript transcript;
        transcript.addCue(cueOf(text, 1s, 2s, transcript.addSpeaker(u"A & <B>"_s)));
        for (const QString &format : {u"vtt"_s, u"json"_s}) {
            const auto reading = readTranscript(*writeTranscript(transcript, format));
            QVERIFY(reading);
            QCOMPARE(keptLines(reading->transcript), keptLines(transcript));
        }
    }

    void estimatesAreNotWrittenAsFacts()
    {
        Transcript transcript = dialogue();
        transcript.cues[1].origin = TimeOrigin::Estimated;
        const QByteArray json = *writeTranscript(transcript, u"json"_s);
        const QJsonArray segments =
            QJsonDocument::fromJson(json).object().value("segments"_L1).toArray();
        QCOMPARE(segments.size(), 4);
        QVERIFY(segments.at(0).toObject().contains("startTime"_L1));
        QVERIFY(!segments.at(1).toObject().contains("startTime"_L1));
        QVERIFY(!segments.at(1).toObject().contains("endTime"_L1));
        const QByteArray vtt = *writeTranscript(transcript, u"vtt"_s);
        QVERIFY(vtt.contains("\nNOTE 1 of 4 times are estimates.\n"));
        QVERIFY(!writeTranscript(dialogue(), u"vtt"_s).operator*().contains("NOTE"));
    }

    void subtitlesNeedTimes()
    {
        Transcript transcript = dialogue();
        for (Cue &cue : transcript.cues) {
            cue.begin.reset();
            cue.end.reset();
            cue.origin = TimeOrigin::None;
        }
        QVERIFY(!writeTranscript(transcript, u"vtt"_s));
        QVERIFY(!writeTranscript(transcript, u"srt"_s));
        const auto reading = readTranscript(*writeTranscript(transcript, u"json"_s));
        QVERIFY(reading);
        QCOMPARE(keptLines(reading->transcript), keptLines(transcript));
    }

    void aTurnBeginsAfterALineThatIsLeftOut()
    {
        Transcript transcript;
        transcript.addCue(cueOf(u"Hello."_s, 1s, 2s, transcript.addSpeaker(u"Anna"_s)));
        transcript.addCue(cueOf(QString(QChar(1)), 2s, 3s, {}));
        transcript.addCue(cueOf(u"Nobody says this."_s, 3s, 4s, {}));
        markTurns(transcript);
        const auto text = writeTranscript(transcript, u"text"_s);
        QVERIFY(text);
        QVERIFY(text->contains("\n\n[00:00:03] [Speaker ?]: Nobody says this."));
    }

    // Other programs would show the placeholder.
    void noSpeakerIsInventedForTextWithoutNames()
    {
        Transcript transcript;
        transcript.addCue(cueOf(u"Hello all."_s, 1s, 2s, {}));
        transcript.addCue(cueOf(u"Remember this: never stop."_s, 2s, 3s, {}));
        transcript.addCue(cueOf(u"And so on."_s, 3s, 4s, {}));
        markTurns(transcript);
        Transcript untimed = transcript;
        for (Cue &cue : untimed.cues)
            cue.begin.reset();
        for (const Format &format : formats()) {
            if (!format.canWrite)
                continue;
            QVERIFY(!writeTranscript(transcript, format.name)->contains("Speaker ?"));
            const auto written = writeTranscript(untimed, format.name);
            QVERIFY(!written || !written->contains("Speaker ?"));
        }
    }

    void writtenTextIsNotMistakenForAnotherFormat()
    {
        for (const QString &text : {u"WEBVTT is a format."_s, u"<b> is a tag."_s}) {
            Transcript transcript;
            transcript.addCue(cueOf(text, 1s, 2s, {}));
            transcript.cues.first().begin.reset();
            transcript.addCue(cueOf(u"So it is."_s, 3s, 4s, transcript.addSpeaker(u"Anna"_s)));
            markTurns(transcript);
            for (const QString &format : {u"text"_s, u"md"_s}) {
                const auto reading = readTranscript(*writeTranscript(transcript, format));
                QVERIFY(reading);
                QCOMPARE(reading->transcript.cues.first().text, text);
            }
        }
    }

    // CommonMark, "backslash escapes": only of ASCII punctuation.
    void markdownEscapesPunctuationOnly_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<QByteArray>("written");

        QTest::newRow("a wide colon")
            << u"注意：很重要"_s << QByteArray("(00:00:00) **\\[Ben]:** 注意：很重要\n\n");
        QTest::newRow("a time without a colon")
            << u"12.5s later"_s << QByteArray("(00:00:00) **\\[Ben]:** 12\\.5s later\n\n");
    }

    void markdownEscapesPunctuationOnly()
    {
        QFETCH(QString, said);
        QFETCH(QByteArray, written);
        Transcript transcript;
        transcript.addCue(cueOf(said, 0ms, 1s, transcript.addSpeaker(u"Ben"_s)));
        const auto file = writeTranscript(transcript, u"md"_s);
        QVERIFY(file);
        QCOMPARE(*file, written);
    }

    void aLineWithoutTimesIsWrittenBetweenItsNeighbours()
    {
        Transcript transcript = dialogue();
        transcript.cues[1].begin.reset();
        transcript.cues[1].end.reset();
        transcript.cues[3].end.reset();
        for (const QString &format : {u"vtt"_s, u"srt"_s}) {
            const auto reading = readTranscript(*writeTranscript(transcript, format));
            QVERIFY(reading);
            const QList<Cue> &cues = reading->transcript.cues;
            QCOMPARE(cues.size(), 4);
            QCOMPARE(cues.at(1).text, transcript.cues.at(1).text);
            QVERIFY(*cues.at(1).begin >= *cues.at(0).end && *cues.at(1).end <= *cues.at(2).begin);
            QVERIFY(*cues.at(3).end > *cues.at(3).begin);
        }
    }
};

QTEST_GUILESS_MAIN(TestRoundTrip)
#include "tst_roundtrip.moc"
