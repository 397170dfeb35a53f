// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../linesof.h"

#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;

class TestJsonEntries : public QObject
{
    Q_OBJECT

private slots:
    void keepsEntriesAsTheyAre_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QStringList>("lines");

        QTest::newRow("a group that names its voice")
            << QByteArray(R"([{"speaker":null,"voice":"Eric","items":[{"start":"00:00:01.000",
            "end":"00:00:02.000","text":"Hallo."}]},{"speaker":4,
            "voice":"Tim","items":[{"start":"00:00:03.000","end":"00:00:04.000",
            "text":"Gut."}]}])")
            << QStringList{u"[Eric] 1000-2000 Hallo."_s, u"[Tim] 3000-4000 Gut."_s};
        QTest::newRow("a stream that says all again")
            << QByteArray(R"({"type":"transcript.text.delta","delta":"Hello."}
{"type":"transcript.text.segment","speaker":"A","start":0,"end":1.5,"text":"Hello."}
{"type":"transcript.text.segment","speaker":"B","start":1.5,"end":2,"text":"Bye."}
{"type":"transcript.text.done","text":"Hello. Bye."})")
            << QStringList{u"[A] 0-1500 Hello."_s, u"[B] 1500-2000 Bye."_s};
        QTest::newRow("a stream of which only the end was kept")
            << QByteArray(R"({"type":"transcript.text.done","text":"Hello. Bye now."}
{"type":"transcript.text.done","text":"Again."})")
            << QStringList{u"[] ?-? Hello. Bye now."_s, u"[] ?-? Again."_s};
        QTest::newRow("translations between what is said")
            << QByteArray(R"({"tokens":[{"text":"Good ","start_ms":100,"end_ms":200},{"text":"day.",
            "start_ms":200,"end_ms":500},{"text":"Bonjour.","translation_status":"translation"},
            {"text":" Fine.","start_ms":900,"end_ms":1200}]})")
            << QStringList{u"[] 100-500 Good day."_s, u"[] 900-1200 Fine."_s};
        for (const char *keys :
             {R"("results" "text" "start")", R"("items" "transcript" "start_time")",
              R"("data" "content" "from")", R"("anything" "sentence" "timestamp")"}) {
            const QByteArrayList names = QByteArray(keys).split(' ');
            const auto entry = [&names](const char *time, const char *said) {
                return '{' + names.at(1) + ":\"" + said + "\"," + names.at(2) + ':' + time + '}';
            };
            QTest::newRow(keys) << QByteArray("{\"id\":[1]," + names.at(0) + ":["
                                              + entry("3.5", "Hello.") + ','
                                              + entry("9", "Bye now.") + "]}")
                                << QStringList{u"[] 3500-9000 Hello."_s, u"[] 9000-? Bye now."_s};
        }
        QTest::newRow("a line of which the writing was broken off")
            << QByteArray(R"({"start":0,"end":1,"text":"One two three."}
{"start":1,"end":2,"text":"Four five."}
{"start":2,)")
            << QStringList{u"[] 0-1000 One two three."_s, u"[] 1000-2000 Four five."_s};
    }

    void keepsEntriesAsTheyAre()
    {
        QFETCH(QByteArray, file);
        QFETCH(QStringList, lines);
        QCOMPARE(linesOf(file), lines);
    }

    void wordsProvideWhatTheirLineLacks_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QStringList>("lines");

        QTest::newRow("the text") << QByteArray(
            R"({"segments":[{"speaker":"L","start":0.1,"end":0.7,"words":[{"word":"Hello",
            "start":0.1,"end":0.4},{"word":"you.","start":0.4,
            "end":0.7}]},{"speaker":"M","start":1.4,"end":1.7,
            "text":"Yes."}]})")
                                  << QStringList{u"[L] 100-700 Hello you."_s,
                                                 u"[M] 1400-1700 Yes."_s};
        QTest::newRow("the times") << QByteArray(
            R"({"segments":[{"text":"Hello, you.","words":[{"word":"Hello","start":0.1,
            "end":0.4},{"word":"you","start":0.4,"end":0.7}]}]})")
                                   << QStringList{u"[] 100-700 Hello, you."_s};
        QTest::newRow("who speaks")
            << QByteArray(R"({"segments":[{"text":"Hello. You.","words":[{"word":"Hello.",
            "start":0.1,"end":0.4,"speaker":"A"},{"word":"You.",
            "start":0.4,"end":0.7,"speaker":"B"}]}]})")
            << QStringList{u"[A] 100-400 Hello."_s, u"[B] 400-700 You."_s};
        QTest::newRow("as Vosk has them")
            << QByteArray(R"([{"result":[{"conf":1,"start":0.1,"end":0.5,"word":"good"},{"conf":1,
            "start":0.5,"end":0.9,"word":"day"}],"text":"good day"},
            {"result":[{"conf":1,"start":4.1,"end":4.5,"word":"bye"}],
            "text":"bye"}])")
            << QStringList{u"[] 100-900 good day"_s, u"[] 4100-4500 bye"_s};
        QTest::newRow("as Soniox has parts of them")
            << QByteArray(R"({"text":"Hello there. Fine.","tokens":[{"text":"Hel","start_ms":100,
            "end_ms":200,"speaker":"1"},{"text":"lo","start_ms":200,
            "end_ms":300,"speaker":"1"},{"text":" there.","start_ms":300,
            "end_ms":500,"speaker":"1"},{"text":" Fine.","start_ms":900,
            "end_ms":1200,"speaker":"2"}]})")
            << QStringList{u"[1] 100-500 Hello there."_s, u"[2] 900-1200 Fine."_s};
    }

    void wordsProvideWhatTheirLineLacks()
    {
        QFETCH(QByteArray, file);
        QFETCH(QStringList, lines);
        QCOMPARE(linesOf(file), lines);
    }

    void aDeclaredUnitIsTrusted_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QStringList>("lines");

        QTest::newRow("podcasting, with one absurd time") << QByteArray(
            R"({"version":"1.0.0","segments":[{"startTime":1.5,"endTime":2,"body":"Hello there."},
            {"startTime":3,"endTime":99999,"body":"Bad end."},
            {"startTime":5,"endTime":6,"body":"So fine."}]})")
                                                          << QStringList{
                                                                 u"[] 1500-2000 Hello there."_s,
                                                                 u"[] 3000-99999000 Bad end."_s,
                                                                 u"[] 5000-6000 So fine."_s};
        QTest::newRow("podcasting beyond a day")
            << QByteArray(R"({"version":"1.0.0","segments":[{"startTime":86401,"endTime":86403,
            "body":"One two"},{"startTime":86405,"endTime":86409,
            "body":"Three four"}]})")
            << QStringList{u"[] 86401000-86403000 One two"_s, u"[] 86405000-86409000 Three four"_s};
        QTest::newRow("whisperX with slow lines")
            << QByteArray(R"({"segments":[{"start":0,"end":600,"text":"Music plays on."}],
            "word_segments":[]})")
            << QStringList{u"[] 0-600000 Music plays on."_s};
        QTest::newRow("a bare list")
            << QByteArray(R"([{"start":1,"end":5000,"text":"Whole thousandths here"},{"start":5000,
            "end":90000,"text":"and so on"},{"start":90000,"end":99000,
            "text":"and so on"}])")
            << QStringList{u"[] 1-5000 Whole thousandths here"_s, u"[] 5000-90000 and so on"_s,
                           u"[] 90000-99000 and so on"_s};
    }

    void aDeclaredUnitIsTrusted()
    {
        QFETCH(QByteArray, file);
        QFETCH(QStringList, lines);
        QCOMPARE(linesOf(file), lines);
    }

    // OpenAI's service writes them like this, and whisperX may.
    void wordsBesideTheLinesBelongToThem()
    {
        const auto reading = readTranscript(
            R"({"text":"Hi, you. So.","segments":[{"start":0.1,"end":1,"text":" Hi, you.",
            "avg_logprob":-0.2},{"start":1,"end":2,"text":" So.","avg_logprob":-0.2}],"words":[
            {"word":"Hi","start":0.1,"end":0.5},{"word":"you","start":0.5,"end":1},
            {"word":"So","start":0.98,"end":1.3}]})");
        QVERIFY(reading);
        const QList<Cue> &cues = reading->transcript.cues;
        QCOMPARE(cues.size(), 2);
        QCOMPARE(cues.at(0).words.at(0).span, (TimeSpan{milliseconds(100), milliseconds(500)}));
        QCOMPARE(cues.at(0).words.at(1).span, (TimeSpan{milliseconds(500), milliseconds(1000)}));
        QCOMPARE(cues.at(1).words.at(0).span, (TimeSpan{milliseconds(1000), milliseconds(1300)}));
        QVERIFY(reading->repairs.isEmpty());
    }

    void speechAfterManyEmptyEntriesIsFound()
    {
        const QByteArray empty = QByteArray(R"({"start":0.5,"end":1},)").repeated(1500);
        QCOMPARE(
            linesOf("{\"segments\":[" + empty + R"({"start":0.5,"end":1,"text":"One two."}]})"),
            (QStringList{u"[] 500-1000 One two."_s}));
    }

    void aDamagedLineIsCounted()
    {
        const auto reading = readTranscript("{\"start\":0,\"text\":\"One two three.\"}\n{\"sta\n"
                                            "{\"start\":1,\"text\":\"Four five six.\"}\n");
        QVERIFY(reading);
        QCOMPARE(reading->transcript.cues.size(), 2);
        QCOMPARE(reading->repairs,
                 (QList<RepairCount>{{.repair = Repair::Refused, .times = 1, .firstLine = 2}}));
    }
};

QTEST_GUILESS_MAIN(TestJsonEntries)
#include "tst_jsonentries.moc"
