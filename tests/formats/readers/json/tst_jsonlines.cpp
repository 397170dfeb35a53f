// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../linesof.h"

#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;

namespace {

// Words of a tenth of a second, one per second.
QByteArray wordFile(const QList<QByteArray> &words)
{
    QByteArray file = R"({"version":"1.0.0","segments":[)";
    for (qsizetype i = 0; i < words.size(); ++i) {
        file += i == 0 ? "" : ",";
        file += R"({"speaker":"A","startTime":)" + QByteArray::number(i) + R"(,"endTime":)"
            + QByteArray::number(i) + R"(.1,"body":")" + words.at(i) + R"("})";
    }
    return file + "]}";
}

} // namespace

class TestJsonLines : public QObject
{
    Q_OBJECT

private slots:
    void readsLines_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QStringList>("lines");

        QTest::newRow("podcasting")
            << QByteArray(R"({"version":"1.0.0","segments":[
            {"speaker":"A","startTime":0.5,"endTime":2,"body":"One two."},
            {"startTime":3,"body":"Three four."},{"speaker":"","startTime":"4.5","body":"Five six"}]})")
            << QStringList{u"[A] 500-2000 One two."_s, u"[A~] 3000-4500 Three four."_s,
                           u"[A~] 4500-? Five six"_s};
        QTest::newRow("other spelling")
            << QByteArray(R"({"segments":[{"start":1,"end":2.5,"text":" One two."}]})")
            << QStringList{u"[] 1000-2500 One two."_s};
        QTest::newRow("a list in milliseconds") << QByteArray(
            R"([{"start":1,"end":5000,"text":"One two three"},{"start":5000,"end":7000,"text":"four five"}])")
                                                << QStringList{u"[] 1-5000 One two three"_s,
                                                               u"[] 5000-7000 four five"_s};
        QTest::newRow("a list in seconds")
            << QByteArray(R"([{"start":1,"end":5,"text":"One two three four five six seven"}])")
            << QStringList{u"[] 1000-5000 One two three four five six seven"_s};
        QTest::newRow("no times") << QByteArray(
            R"({"segments":[{"speaker":"A","body":"One two."},{"speaker":"B","body":"Three four."}]})")
                                  << QStringList{u"[A] ?-? One two."_s, u"[B] ?-? Three four."_s};
        QTest::newRow("the same time is one line") << QByteArray(
            R"({"segments":[{"startTime":1,"endTime":2,"body":"One two"},{"startTime":1,"endTime":2,"body":"three four"}]})")
                                                   << QStringList{
                                                          u"[] 1000-2000 One two three four"_s};
        QTest::newRow("blank and untimed")
            << QByteArray(R"({"segments":[{"startTime":1,"endTime":1,"body":" "},
            {"startTime":2,"endTime":1,"body":"One two"},{"body":"three four"}]})")
            << QStringList{u"[] 2000-2000 One two"_s, u"[] ?-? three four"_s};
        QTest::newRow("a vtt inside")
            << QByteArray(R"({"segments":[{"start":0.03,"text":"Hello world"}],
            "vtt":"WEBVTT\n\n00:00:00.031 --> 00:00:02.356\n<v Host>Hello world\n"})")
            << QStringList{u"[Host] 31-2356 Hello world"_s};
        QTest::newRow("names in the text") << QByteArray(
            R"([{"start":0.5,"end":2,"text":"Anna: One"},{"start":2,"end":3,"text":"Anna: two"},{"start":3,"end":4,"text":"three four"}])")
                                           << QStringList{u"[Anna] 500-2000 One"_s,
                                                          u"[Anna] 2000-3000 two"_s,
                                                          u"[Anna~] 3000-4000 three four"_s};
        addRowsOfTimes();
        addRowsOfSpeakers();
        addRowsOfWords();
    }

    void readsLines()
    {
        QFETCH(QByteArray, file);
        QFETCH(QStringList, lines);
        QCOMPARE(linesOf(file), lines);
    }

    void joinsWords_data()
    {
        QTest::addColumn<QList<QByteArray>>("words");
        QTest::addColumn<QStringList>("lines");

        using Words = QList<QByteArray>;
        QTest::newRow("bare words")
            << Words{"One", "two", ".", "Three"}
            << QStringList{u"[A] 0-2100 One two."_s, u"[A] 3000-3100 Three"_s};
        QTest::newRow("spaces of their own")
            << Words{"One", " ", "t", "wo", ".", " ", "Three"}
            << QStringList{u"[A] 0-4100 One two."_s, u"[A] 6000-6100 Three"_s};
        QTest::newRow("leading spaces")
            << Words{" One", " two", ".", " Three"}
            << QStringList{u"[A] 0-2100 One two."_s, u"[A] 3000-3100 Three"_s};
        QTest::newRow("french") << Words{"Où", "est-on ?", "Ici", ",", "l'", "homme"}
                                << QStringList{u"[A] 0-1100 Où est-on ?"_s,
                                               u"[A] 2000-5100 Ici, l'homme"_s};
        QTest::newRow("abbreviation")
            << Words{"M.", "Dupont", "part."} << QStringList{u"[A] 0-2100 M. Dupont part."_s};
        QTest::newRow("a line break ends it")
            << Words{"One\\n", "two"} << QStringList{u"[A] 0-100 One"_s, u"[A] 1000-1100 two"_s};
        QTest::newRow("apostrophes that open nothing")
            << Words{"the",  "boys'",    "room",  "rock", "'n'",
                     "roll", "parents’", "house", "qu’",  "il"}
            << QStringList{u"[A] 0-9100 the boys' room rock 'n' roll parents’ house qu’il"_s};
        QTest::newRow("signs that begin a word")
            << Words{"he", "said", "…well", "‘ok’", "(yes)", "„no“", "so"}
            << QStringList{u"[A] 0-6100 he said …well ‘ok’ (yes) „no“ so"_s};
        QTest::newRow("signs that open")
            << Words{"¿", "Qué", "tal", "?", "¡", "Bien", "!"}
            << QStringList{u"[A] 0-3100 ¿Qué tal?"_s, u"[A] 4000-6100 ¡Bien!"_s};
        QTest::newRow("japanese words")
            << Words{"今日は", "暑い", "です", "。", "はい", "！"}
            << QStringList{u"[A] 0-3100 今日は暑いです。"_s, u"[A] 4000-5100 はい！"_s};
        QTest::newRow("chinese") << Words{"我", "走", "。", "你"}
                                 << QStringList{u"[A] 0-2100 我走。"_s, u"[A] 3000-3100 你"_s};
    }

    void joinsWords()
    {
        QFETCH(QList<QByteArray>, words);
        QFETCH(QStringList, lines);
        QCOMPARE(linesOf(wordFile(words)), lines);
    }

    void joinedWordsKeepTheirTimes()
    {
        const auto reading = readTranscript(wordFile({"One", "two", ",", "three", "."}));
        QVERIFY(reading);
        const Cue &cue = reading->transcript.cues.first();
        QCOMPARE(cue.words.size(), 3);
        const TimeSpan second{milliseconds(1000), milliseconds(2100)};
        QCOMPARE(*cue.words.at(1).span, second);
    }

    void aLongSilenceEndsASentenceWithoutAStop()
    {
        QCOMPARE(linesOf(R"({"segments":[{"startTime":0,"endTime":0.4,"body":"hello"},
            {"startTime":0.4,"endTime":0.8,"body":"there"},
            {"startTime":5,"endTime":5.4,"body":"fine"}]})"),
                 (QStringList{u"[] 0-800 hello there"_s, u"[] 5000-5400 fine"_s}));
    }

    void aParagraphIsMarked()
    {
        const auto reading = readTranscript(wordFile({"One.", "Two.\\n", "Three."}));
        QVERIFY(reading);
        QCOMPARE(reading->transcript.cues.size(), 3);
        QVERIFY(!reading->transcript.cues.at(1).beginsParagraph);
        QVERIFY(reading->transcript.cues.at(2).beginsParagraph);
    }

    void speechWithoutFullStopsIsSplitToo()
    {
        const auto reading = readTranscript(wordFile(QList<QByteArray>(2000, "words")));
        QVERIFY(reading);
        QVERIFY(reading->transcript.cues.size() > 10);
        qsizetype words = 0;
        for (const Cue &cue : reading->transcript.cues) {
            QVERIFY(cue.text.size() < 600);
            words += cue.words.size();
        }
        QCOMPARE(words, 2000);
    }

    void wordsOfALineAreRead()
    {
        const auto reading =
            readTranscript(R"({"segments":[{"speaker":"A","startTime":1,"endTime":3,
            "body":"One two, three","words":[{"text":"One","startTime":1,"endTime":1.4},
            {"text":"two,","startTime":1.5,"endTime":2},{"text":"three"}]}]})");
        QVERIFY(reading);
        const QList<Word> &words = reading->transcript.cues.first().words;
        QCOMPARE(words.size(), 3);
        QCOMPARE(words.at(1).span->begin, milliseconds(1500));
        QVERIFY(!words.at(2).span);
    }

    void refusesOtherJson_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("another object") << QByteArray(R"({"name":"package","version":"1.0"})");
        QTest::newRow("empty list") << QByteArray("[]");
        QTest::newRow("no text") << QByteArray(R"({"segments":[{"startTime":1}]})");
        QTest::newRow("truncated") << QByteArray("{\"segments\":[{\"startTime\":1,\"body\":\"x");
        QTest::newRow("too deep") << QByteArray(R"({"segments":)") + QByteArray(100'000, '[');
    }

    void refusesOtherJson()
    {
        QFETCH(QByteArray, file);
        QVERIFY(!readTranscript(file));
    }

    void insertsMissingCommas()
    {
        const auto reading = readTranscript("{\n \"segments\": [\n  {\n   \"body\": \"One, two\"\n"
                                            "   \"startTime\": 1.5\n   \"endTime\": 2\n  }\n ]\n}");
        QVERIFY(reading);
        QCOMPARE(reading->transcript.cues.first().text, u"One, two"_s);
        QCOMPARE(reading->transcript.cues.first().begin, milliseconds(1500));
        QCOMPARE(reading->warnings(),
                 QStringList{u"Commas that were missing, put in: 2. (First in line 4.)"_s});
    }

    void insertsACommaWithinALine()
    {
        QCOMPARE(linesOf(R"({"version":"1" "segments":[{"speaker":"A" "startTime":1,"endTime":2,
            "body":"One, two"}]})"),
                 QStringList{u"[A] 1000-2000 One, two"_s});
    }

    void readsATextWithoutTimeStampsYet()
    {
        QCOMPARE(
            linesOf(R"({"text":"<p>One two.</p><p>Three four.</p>","media":"","media-time":""})"),
            (QStringList{u"[] ?-? One two."_s, u"[] ?-? Three four."_s}));
    }

    void reportsWhereItIsDamaged()
    {
        const auto reading = readTranscript("{\n \"version\": \"1.0.0\",\n \"segments\": [}\n}");
        QVERIFY(!reading);
        QVERIFY2(reading.error().message.contains(u"line 3"_s),
                 qPrintable(reading.error().message));
    }

    void keepsTheLanguage_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("by name") << QByteArray(
            R"({"language":"french","segments":[{"start":1,"text":"One two"}]})");
        QTest::newRow("beside a vtt") << QByteArray(R"({"language":"fr","segments":[
            {"start":0.03,"text":"One"}],"vtt":"WEBVTT\n\n00:00:00.031 --> 00:00:02.356\nOne\n"})");
        QTest::newRow("text alone") << QByteArray(R"({"language":"fr","text":"One two."})");
    }

    void keepsTheLanguage()
    {
        QFETCH(QByteArray, file);
        const auto reading = readTranscript(file);
        QVERIFY(reading);
        QCOMPARE(reading->transcript.language, u"fr"_s);
    }

private:
    static void addRowsOfTimes()
    {
        QTest::newRow("whole seconds and long silences")
            << QByteArray(R"([{"start":0,"end":8,"text":"Yes."},
            {"start":300,"end":306,"text":"No, not at all."}])")
            << QStringList{u"[] 0-8000 Yes."_s, u"[] 300000-306000 No, not at all."_s};
        QTest::newRow("milliseconds as startTime") << QByteArray(
            R"([{"startTime":500,"endTime":3200,"text":"One two"},{"startTime":3400,"endTime":5000,"text":"three four"}])")
                                                   << QStringList{u"[] 500-3200 One two"_s,
                                                                  u"[] 3400-5000 three four"_s};
        QTest::newRow("a long piece of music in Podcasting 2.0")
            << QByteArray(R"({"segments":[{"startTime":0,"endTime":600,"body":"Music"},
            {"startTime":600,"endTime":602,"body":"One two"}]})")
            << QStringList{u"[] 0-600000 Music"_s, u"[] 600000-602000 One two"_s};
        QTest::newRow("keys that say what they count")
            << QByteArray(R"([{"startMs":500,"endMs":3200,"text":"One two"},
            {"start_ms":3400,"end_ms":5000,"text":"three four"}])")
            << QStringList{u"[] 500-3200 One two"_s, u"[] 3400-5000 three four"_s};
        QTest::newRow("duration") << QByteArray(
            R"([{"text":"one two","start":0.5,"duration":3.0},{"text":"three four","start":10.25,"duration":1.5}])")
                                  << QStringList{u"[] 500-3500 one two"_s,
                                                 u"[] 10250-11750 three four"_s};
        QTest::newRow("pairs of times")
            << QByteArray(R"({"text":"One two three four","chunks":[
            {"timestamp":[0.0,2.5],"text":" One two"},
            {"timestamp":[2.5,null],"text":" three four"}]})")
            << QStringList{u"[] 0-2500 One two"_s, u"[] 2500-? three four"_s};
        QTest::newRow("start, end, text")
            << QByteArray(R"([[0.0,2.5," One two"],[2.5,4.0," three four"]])")
            << QStringList{u"[] 0-2500 One two"_s, u"[] 2500-4000 three four"_s};
    }

    static void addRowsOfSpeakers()
    {
        QTest::newRow("a speaker is an object") << QByteArray(
            R"({"segments":[{"speaker":{"id":1,"name":"Anna"},"startTime":0,"endTime":2,"body":"One two."}]})")
                                                << QStringList{u"[Anna] 0-2000 One two."_s};
        QTest::newRow("most of the words say who speaks")
            << QByteArray(R"({"segments":[{"start":0,"end":2,"text":" Good morning all.","words":[
            {"word":"Good","start":0,"end":1,"score":1,"speaker":"A"},
            {"word":"morning","start":1,"end":1.2,"score":1,"speaker":"A"},
            {"word":"all.","start":1.2,"end":2,"score":1,"speaker":"B"}]}]})")
            << QStringList{u"[A] 0-2000 Good morning all."_s};
        QTest::newRow("lines in groups")
            << QByteArray(R"([{"speaker":{"name":"Anna"},"items":[{"start":1,"end":2.5,
            "text":"One two."}]},{"speaker":{"name":"Ben"},"items":[{"start":3,"end":4,
            "text":"Three."},{"start":4,"end":5,"text":"Four five."}]}])")
            << QStringList{u"[Anna] 1000-2500 One two."_s, u"[Ben] 3000-4000 Three."_s,
                           u"[Ben] 4000-5000 Four five."_s};
    }

    static void addRowsOfWords()
    {
        QTest::newRow("bare words beside a text")
            << QByteArray(R"({"text":"Good morning, all. (Yes!) It's me…","words":[
            {"word":"Good","start":0,"end":0.5},{"word":"morning","start":0.5,"end":1},
            {"word":"all","start":1,"end":1.5},{"word":"Yes","start":2,"end":2.5},
            {"word":"It's","start":3,"end":3.5},{"word":"me","start":3.5,"end":4}]})")
            << QStringList{u"[] 0-1500 Good morning, all."_s, u"[] 2000-2500 (Yes!)"_s,
                           u"[] 3000-4000 It's me…"_s};
        QTest::newRow("bare words beside a text that lacks some")
            << QByteArray(R"({"text":"Good all.","words":[{"word":"Good","start":0,"end":0.5},
            {"word":"morning","start":0.5,"end":1},{"word":"all","start":1,"end":1.5}]})")
            << QStringList{u"[] 0-1500 Good morning all"_s};
        QTest::newRow("words with their spaces between")
            << QByteArray(R"({"language_code":"eng","words":[
            {"text":"Yes.","start":0.5,"end":1,"type":"word","speaker_id":"speaker_0"},
            {"text":" ","start":1,"end":1.2,"type":"spacing","speaker_id":"speaker_0"},
            {"text":"No.","start":1.2,"end":2,"type":"word","speaker_id":"speaker_1"}]})")
            << QStringList{u"[speaker_0] 500-1000 Yes."_s, u"[speaker_1] 1200-2000 No."_s};
        QTest::newRow("words of whisperX alone")
            << QByteArray(R"({"word_segments":[
            {"word":"One","start":0,"end":1,"score":1,"speaker":"A"},
            {"word":"two.","start":1,"end":2,"score":1,"speaker":"A"},
            {"word":"Yes.","start":2,"end":3,"score":1,"speaker":"B"}]})")
            << QStringList{u"[A] 0-2000 One two."_s, u"[B] 2000-3000 Yes."_s};
        QTest::newRow("text alone") << QByteArray(R"({"text":"One two. Three four?"})")
                                    << QStringList{u"[] ?-? One two."_s, u"[] ?-? Three four?"_s};
        QTest::newRow("lines of a word that Whisper tells")
            << QByteArray(R"({"text":"","segments":[
            {"start":0,"end":2,"text":" Yes","avg_logprob":-0.2},
            {"start":2,"end":4,"text":" So","avg_logprob":-0.2}]})")
            << QStringList{u"[] 0-2000 Yes"_s, u"[] 2000-4000 So"_s};
    }
};

QTEST_GUILESS_MAIN(TestJsonLines)
#include "tst_jsonlines.moc"
