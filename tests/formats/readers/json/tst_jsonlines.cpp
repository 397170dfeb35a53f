// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/registry.h"

#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;

namespace {

// One line a row: [speaker] begin-end text, with ~ for a speaker who goes on.
QStringList linesOf(const QByteArray &file)
{
    const auto reading = readTranscript(file);
    if (!reading)
        return {reading.error().message};
    QStringList lines;
    for (const Cue &cue : reading->transcript.cues) {
        const QString begin = cue.begin ? QString::number(cue.begin->count()) : u"?"_s;
        const QString end = cue.end ? QString::number(cue.end->count()) : u"?"_s;
        lines.append(u"[%1%2] %3-%4 %5"_s.arg(reading->transcript.speakerName(cue.speaker),
                                              cue.speakerInferred ? u"~"_s : QString(), begin, end,
                                              cue.text));
    }
    return lines;
}

// Words of a tenth of a second, one each second.
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

    void aParagraphIsMarked()
    {
        const auto reading = readTranscript(wordFile({"One.", "Two.\\n", "Three."}));
        QVERIFY(reading);
        QCOMPARE(reading->transcript.cues.size(), 3);
        QVERIFY(!reading->transcript.cues.at(1).beginsParagraph);
        QVERIFY(reading->transcript.cues.at(2).beginsParagraph);
    }

    void speechWithoutStopsIsCutAllTheSame()
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

    void refusesWhatIsNoTranscript_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("another object") << QByteArray(R"({"name":"package","version":"1.0"})");
        QTest::newRow("empty list") << QByteArray("[]");
        QTest::newRow("no text") << QByteArray(R"({"segments":[{"startTime":1}]})");
        QTest::newRow("truncated") << QByteArray("{\"segments\":[{\"startTime\":1,\"body\":\"x");
        QTest::newRow("too deep") << QByteArray(R"({"segments":)") + QByteArray(100'000, '[');
    }

    void refusesWhatIsNoTranscript()
    {
        QFETCH(QByteArray, file);
        QVERIFY(!readTranscript(file));
    }

    void putsInForgottenCommas()
    {
        const auto reading = readTranscript("{\n \"segments\": [\n  {\n   \"body\": \"One, two\"\n"
                                            "   \"startTime\": 1.5\n   \"endTime\": 2\n  }\n ]\n}");
        QVERIFY(reading);
        QCOMPARE(reading->transcript.cues.first().text, u"One, two"_s);
        QCOMPARE(reading->transcript.cues.first().begin, milliseconds(1500));
        QCOMPARE(reading->warnings(),
                 QStringList{u"Commas that were missing, put in: 2. (First in line 4.)"_s});
    }

    void saysWhereItIsDamaged()
    {
        const auto reading = readTranscript("{\n \"version\": \"1.0.0\",\n \"segments\": [}\n}");
        QVERIFY(!reading);
        QVERIFY2(reading.error().message.contains(u"line 3"_s),
                 qPrintable(reading.error().message));
    }
};

QTEST_GUILESS_MAIN(TestJsonLines)
#include "tst_jsonlines.moc"
