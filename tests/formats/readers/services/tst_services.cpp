// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/registry.h"

#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;

namespace {

// One line a row: [speaker] begin-end text, with ~ for a speaker who goes on and ¶ before a
// paragraph.
QStringList linesOf(const QByteArray &file)
{
    const auto reading = readTranscript(file);
    if (!reading)
        return {reading.error().message};
    QStringList lines;
    for (const Cue &cue : reading->transcript.cues) {
        const QString begin = cue.begin ? QString::number(cue.begin->count()) : u"?"_s;
        const QString end = cue.end ? QString::number(cue.end->count()) : u"?"_s;
        lines.append(u"%1[%2%3] %4-%5 %6"_s.arg(
            cue.beginsParagraph ? u"¶"_s : QString(), reading->transcript.speakerName(cue.speaker),
            cue.speakerInferred ? u"~"_s : QString(), begin, end, cue.text));
    }
    return lines;
}

QByteArray amazonWord(const QByteArray &word, const QByteArray &begin, const QByteArray &rest = {})
{
    return R"({"type":"pronunciation","start_time":")" + begin + R"(.0","end_time":")" + begin
        + R"(.5","alternatives":[{"content":")" + word + R"("}])" + rest + "}";
}

QByteArray amazonSign(const QByteArray &sign, const QByteArray &rest = {})
{
    return R"({"type":"punctuation","alternatives":[{"content":")" + sign + R"("}])" + rest + "}";
}

QByteArray amazon(const QByteArrayList &items, const QByteArray &rest = {})
{
    return R"({"results":{"items":[)" + items.join(',') + "]" + rest + "}}";
}

// What Google says of a word that is said in the second half of second `begin`.
QByteArray googleWord(const QByteArray &word, int begin, const QByteArray &rest = {})
{
    return R"({"word":")" + word + R"(","startTime":")" + QByteArray::number(begin)
        + R"(.500s","endTime":")" + QByteArray::number(begin + 1) + R"(s")" + rest + "}";
}

QByteArray googleResult(const QByteArrayList &words)
{
    return R"({"alternatives":[{"words":[)" + words.join(',') + "]}]}";
}

QByteArray google(const QByteArrayList &results)
{
    return R"({"results":[)" + results.join(',') + "]}";
}

QByteArray deepgramWord(const QByteArray &word, double begin, double end,
                        const QByteArray &rest = {})
{
    return R"({"word":")" + word + R"(","start":)" + QByteArray::number(begin) + R"(,"end":)"
        + QByteArray::number(end) + rest + "}";
}

QByteArray deepgram(const QList<QByteArrayList> &channels)
{
    QByteArrayList written;
    for (const QByteArrayList &words : channels)
        written.append(R"({"alternatives":[{"words":[)" + words.join(',') + "]}]}");
    return R"({"results":{"channels":[)" + written.join(',') + "]}}";
}

QByteArray speechmatics(const QByteArray &content, int begin, const QByteArray &rest = {})
{
    const QByteArray time = QByteArray::number(begin);
    return R"({"start_time":)" + time + R"(,"end_time":)" + time
        + R"(.5,"alternatives":[{"content":")" + content + R"("}])" + rest + "}";
}

} // namespace

class TestServices : public QObject
{
    Q_OBJECT

private slots:
    void readsAmazon_data()
    {
        addColumns();
        QTest::newRow("signs of other scripts") << amazon(
            {amazonWord("مرحبا", "1"), amazonSign("،"), amazonWord("كيف", "2"), amazonSign("؟")})
                                                << QStringList{u"[] 1000-2500 مرحبا، كيف؟"_s};
        QTest::newRow("wide signs") << amazon(
            {amazonWord("你好", "1"), amazonSign("，"), amazonWord("欢迎", "2"), amazonSign("！")})
                                    << QStringList{u"[] 1000-2500 你好，欢迎！"_s};
        QTest::newRow("an empty word") << amazon(
            {amazonWord("Oh", "1"), amazonWord("", "2"), amazonSign(","), amazonWord("***", "3")})
                                       << QStringList{u"[] 1000-3500 Oh, ***"_s};
        const QByteArray left = R"(,"channel_label":"ch_0")";
        const QByteArray right = R"(,"channel_label":"ch_1")";
        QTest::newRow("channels in the words")
            << amazon({amazonWord("One", "1", left), amazonWord("Yes", "2", right),
                       amazonSign(".", right), amazonWord("two", "3", left), amazonSign(".", left)})
            << QStringList{u"[ch_0] 1000-1500 One"_s, u"[ch_1] 2000-2500 Yes."_s,
                           u"[ch_0] 3000-3500 two."_s};
        QTest::newRow("channels in a table") << amazon(
            {amazonWord("One", "1"), amazonSign("."), amazonWord("Yes", "2"), amazonSign(".")},
            R"(,"channel_labels":{"channels":[{"channel_label":"ch_0","items":[)"
                + amazonWord("One", "1") + "," + amazonSign(".")
                + R"(]},{"channel_label":"ch_1","items":[)" + amazonWord("Yes", "2") + ","
                + amazonSign(".")
                + "]}]}") << QStringList{u"[ch_0] 1000-1500 One."_s, u"[ch_1] 2000-2500 Yes."_s};
        QTest::newRow("a call") << QByteArray(R"({"LanguageCode":"fr-FR","Transcript":[
            {"Content":"One two.","BeginOffsetMillis":500,"EndOffsetMillis":2500,
             "ParticipantRole":"AGENT"},
            {"Content":"Yes.","BeginOffsetMillis":2600,"EndOffsetMillis":4000,
             "ParticipantRole":"CUSTOMER"}]})")
                                << QStringList{u"[AGENT] 500-2500 One two."_s,
                                               u"[CUSTOMER] 2600-4000 Yes."_s};
    }
    void readsAmazon() { compare(); }

    void readsGoogle_data()
    {
        addColumns();
        const QByteArray nobody = R"(,"speakerTag":0)";
        const QByteArray first = R"(,"speakerTag":1)";
        const QByteArray second = R"(,"speakerTag":2)";
        QTest::newRow("the last result repeats the others, whose speakers are nobody")
            << google({googleResult({googleWord("One.", 1, nobody)}),
                       googleResult({googleWord("Two.", 3, nobody)}),
                       googleResult({googleWord("One.", 1, first), googleWord("Two.", 3, second)})})
            << QStringList{u"[1] 1500-2000 One."_s, u"[2] 3500-4000 Two."_s};
        QTest::newRow("a longer last result that repeats nothing")
            << google(
                   {googleResult({googleWord("One.", 1, first)}),
                    googleResult({googleWord("Two", 3, second), googleWord("three.", 4, second)})})
            << QStringList{u"[1] 1500-2000 One."_s, u"[2] 3500-5000 Two three."_s};
        QTest::newRow("a time of zero is left out") << google(
            {googleResult({R"({"word":"One","endTime":"0.500s"})", googleWord("two.", 1)})})
                                                    << QStringList{u"[] 0-2000 One two."_s};
        QTest::newRow("seconds and nanos") << google(
            {googleResult({R"({"word":"One.","startTime":{"seconds":"1","nanos":500000000},
                                         "endTime":{"seconds":2}})"})})
                                           << QStringList{u"[] 1500-2000 One."_s};
        QTest::newRow("version 2")
            << google({googleResult({R"({"word":"One.","startOffset":"1.500s","endOffset":"2s",
                                         "speakerLabel":"1"})"})})
            << QStringList{u"[1] 1500-2000 One."_s};
        QTest::newRow("channels") << QByteArray(R"({"results":[
                {"channelTag":1,"alternatives":[{"words":[)")
                + googleWord("One.", 1) + R"(]}]},
                {"channelTag":2,"alternatives":[{"words":[)"
                + googleWord("Two.", 0)
                + "]}]}]}" << QStringList{u"[2] 500-1000 Two."_s, u"[1] 1500-2000 One."_s};
        QTest::newRow("an empty result before texts without words")
            << QByteArray(R"({"results":[{"resultEndTime":"1s"},
                {"alternatives":[{"transcript":"One two"}]},
                {"alternatives":[{"transcript":" Three. Four."}]}]})")
            << QStringList{u"[] ?-? One two"_s, u"[] ?-? Three."_s, u"[] ?-? Four."_s};
        QTest::newRow("Thai") << google(
            {googleResult({googleWord("สวัสดี", 1), googleWord("ครับ", 2)})})
                              << QStringList{u"[] 1500-3000 สวัสดีครับ"_s};
    }
    void readsGoogle() { compare(); }

    void readsDeepgram_data()
    {
        addColumns();
        QTest::newRow("talk across is not cut at each word")
            << deepgram({{deepgramWord("on", 0, 0.4), deepgramWord("we", 0.5, 1),
                          deepgramWord("go.", 1.1, 1.5)},
                         {deepgramWord("yes,", 0.6, 0.8), deepgramWord("yes.", 1.2, 1.4)}})
            << QStringList{u"[1] 0-1500 on we go."_s, u"[2] 600-1400 yes, yes."_s};
        QTest::newRow("an answer in between")
            << deepgram({{deepgramWord("one", 0, 1), deepgramWord("three", 4, 5)},
                         {deepgramWord("two", 2, 3)}})
            << QStringList{u"[1] 0-1000 one"_s, u"[2] 2000-3000 two"_s, u"[1] 4000-5000 three"_s};
        QTest::newRow("an empty channel")
            << deepgram({{deepgramWord("one.", 0, 1, R"(,"speaker":0)"),
                          deepgramWord("two.", 1, 2, R"(,"speaker":1)")},
                         {}})
            << QStringList{u"[0] 0-1000 one."_s, u"[1] 1000-2000 two."_s};
        QTest::newRow("several speakers in a channel")
            << deepgram({{deepgramWord("one.", 0, 1, R"(,"speaker":0)"),
                          deepgramWord("two.", 1, 2, R"(,"speaker":1)")},
                         {deepgramWord("three.", 3, 4, R"(,"speaker":0)")}})
            << QStringList{u"[1-0] 0-1000 one."_s, u"[1-1] 1000-2000 two."_s,
                           u"[2] 3000-4000 three."_s};
    }
    void readsDeepgram() { compare(); }

    void readsAssemblyAi_data()
    {
        addColumns();
        QTest::newRow("utterances without words")
            << QByteArray(R"({"utterances":[
                {"speaker":"A","start":500,"end":3900,"text":"One two three. Four."},
                {"speaker":"B","start":4600,"end":6300,"text":"Five six?"}]})")
            << QStringList{u"[A] 500-3900 One two three. Four."_s, u"[B] 4600-6300 Five six?"_s};
        QTest::newRow("paragraphs") << QByteArray(R"({"paragraphs":[
                {"text":"One.","start":500,"end":900,
                 "words":[{"text":"One.","start":500,"end":900,"speaker":"A"}]},
                {"text":"Two.","start":1500,"end":1900,
                 "words":[{"text":"Two.","start":1500,"end":1900,"speaker":"A"}]}]})")
                                    << QStringList{u"[A] 500-900 One."_s, u"¶[A] 1500-1900 Two."_s};
        QTest::newRow("sentences with other times are another's")
            << QByteArray(R"({"sentences":[
                {"text":"One two.","begin":0.5,"end":1.5},
                {"text":"Three.","begin":62.5,"end":63}]})")
            << QStringList{u"[] 500-1500 One two."_s, u"[] 62500-63000 Three."_s};
        QTest::newRow("paragraphs without ends are another's")
            << QByteArray(R"({"paragraphs":[
                {"text":"One two.","time":2},{"text":"Three.","time":7}]})")
            << QStringList{u"[] 2000-7000 One two."_s, u"[] 7000-? Three."_s};
        QTest::newRow("words in seconds are another's")
            << QByteArray(R"({"words":[{"text":"One","start":0.5,"end":1.1},
                {"text":"two.","start":62,"end":63.5}]})")
            << QStringList{u"[] 500-1100 One"_s, u"[] 62000-63500 two."_s};
    }
    void readsAssemblyAi() { compare(); }

    void readsRev_data()
    {
        addColumns();
        QTest::newRow("two monologues of a speaker")
            << QByteArray(R"({"monologues":[
                {"speaker":1,"elements":[{"type":"text","value":"One","ts":1,"end_ts":2},
                                         {"type":"punct","value":"."}]},
                {"speaker":1,"elements":[{"type":"text","value":"Two","ts":3,"end_ts":4},
                                         {"type":"punct","value":" "},
                                         {"type":"text","value":"three","ts":4,"end_ts":5}]}]})")
            << QStringList{u"[1] 1000-2000 One."_s, u"¶[1] 3000-5000 Two three"_s};
        QTest::newRow("clock times") << QByteArray(R"({"monologues":[{"speaker":1,"elements":[
                {"type":"text","value":"One","timestamp":"00:00:01,500",
                 "end_timestamp":"00:00:02,000"},{"type":"punct","value":". "}]}]})")
                                     << QStringList{u"[1] 1500-2000 One."_s};
    }
    void readsRev() { compare(); }

    void readsSpeechmatics_data()
    {
        addColumns();
        QTest::newRow("signs that belong to the word after, or to both")
            << QByteArray(R"({"results":[)")
                + QByteArrayList{speechmatics("(", 1, R"(,"attaches_to":"next")"),
                                 speechmatics("door", 2),
                                 speechmatics("-", 3, R"(,"attaches_to":"both")"),
                                 speechmatics("keys", 4),
                                 speechmatics(")", 5, R"(,"attaches_to":"previous")")}
                      .join(',')
                + "]}"
            << QStringList{u"[] 1000-4500 (door-keys)"_s};
        QTest::newRow("channels") << QByteArray(R"({"results":[)")
                + speechmatics("One.", 1, R"(,"channel":"left")") + ","
                + speechmatics("Two.", 2, R"(,"channel":"right")")
                + "]}" << QStringList{u"[left] 1000-1500 One."_s, u"[right] 2000-2500 Two."_s};
    }
    void readsSpeechmatics() { compare(); }

    void readsTheOthers_data()
    {
        addColumns();
        QTest::newRow("IBM, asynchronous") << QByteArray(R"({"results":[{"result_index":0,
                "speaker_labels":[{"from":1,"to":2,"speaker":0}],
                "results":[{"alternatives":[{"timestamps":[["one",1,2]]}]}]}]})")
                                           << QStringList{u"[0] 1000-2000 one"_s};
        QTest::newRow("IBM without times") << QByteArray(R"({"result_index":0,"results":[
                {"alternatives":[{"transcript":"one %HESITATION two "}]},
                {"alternatives":[{"transcript":"three "}]}]})")
                                           << QStringList{u"[] ?-? one… two"_s, u"[] ?-? three"_s};
        QTest::newRow("Kaldi with speakers")
            << QByteArray(R"({"retval":{"words":[{"word":"one","punct":"One.","start":1,"end":2},
                {"word":"two","punct":"Two.","start":5,"end":6}],
                "segmentation":{"segments":[{"start":0.5,"speaker":{"@id":"S0"}},
                                            {"start":4.5,"speaker":{"@id":"S1"}}]}}})")
            << QStringList{u"[S0] 1000-2000 One."_s, u"[S1] 5000-6000 Two."_s};
        QTest::newRow("Azure in batches")
            << QByteArray(R"({"recognizedPhrases":[{"channel":0,"speaker":1,"offsetInTicks":5000000,
                "durationInTicks":15000000,"nBest":[{"display":"One two.","lexical":"one two"},
                {"display":"Another"}]}]})")
            << QStringList{u"[1] 500-2000 One two."_s};
        QTest::newRow("Azure, fast")
            << QByteArray(R"({"phrases":[{"speaker":2,"offsetMilliseconds":500,
                "durationMilliseconds":1500,"text":"One two."}]})")
            << QStringList{u"[2] 500-2000 One two."_s};
        QTest::newRow("Gladia") << QByteArray(R"({"result":{"transcription":{"utterances":[
                {"text":"One.","start":0.5,"end":1.5,"channel":0,"speaker":0},
                {"text":"Two.","start":2,"end":3,"channel":0,"speaker":1}]}}})")
                                << QStringList{u"[0] 500-1500 One."_s, u"[1] 2000-3000 Two."_s};
        QTest::newRow("Trint") << QByteArray(
            R"({"transcript":{"speakers":[{"id":"a","name":"Anna"}],
                "paragraphs":[{"id":"0","speaker":"a"}],
                "words":[{"time":500,"duration":400,"value":"One","paragraphId":"0"},
                         {"time":1000,"duration":400,"value":"two.","paragraphId":"0"}]}})")
                               << QStringList{u"[Anna] 500-1400 One two."_s};
        QTest::newRow("YouTube") << QByteArray(
            R"({"events":[{"tStartMs":0,"dDurationMs":9000,"id":1},
                {"tStartMs":500,"dDurationMs":3000,
                 "segs":[{"utf8":"one"},{"utf8":" two","tOffsetMs":400}]},
                {"tStartMs":2000,"aAppend":1,"segs":[{"utf8":"\n"}]}]})")
                                 << QStringList{u"[] 500-3500 one two"_s};
        QTest::newRow("Sonix without words")
            << QByteArray(R"({"transcript":[{"speaker":"Anna","start_time":0.5,"end_time":3.9,
                "text":"One two."}]})")
            << QStringList{u"[Anna] 500-3900 One two."_s};
    }
    void readsTheOthers() { compare(); }

    void tellsTheLanguage_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("language");
        QTest::newRow("AWS") << amazon({amazonWord("One", "1")}, R"(,"language_code":"fr-FR")")
                             << u"fr-FR"_s;
        QTest::newRow("Google") << QByteArray(R"({"results":[{"languageCode":"fr-fr",
            "alternatives":[{"transcript":"One"}]}]})")
                                << u"fr-fr"_s;
        QTest::newRow("AssemblyAI") << QByteArray(R"({"language_code":"fr","utterances":[
                {"text":"One.","speaker":"A","start":500,"end":900}]})")
                                    << u"fr"_s;
        QTest::newRow("Speechmatics")
            << QByteArray(R"({"metadata":{"transcription_config":{"language":"fr"}},"results":[)")
                + speechmatics("One", 1) + "]}"
            << u"fr"_s;
    }

    void tellsTheLanguage()
    {
        QFETCH(QByteArray, file);
        const auto reading = readTranscript(file);
        QVERIFY(reading);
        QTEST(reading->transcript.language, "language");
    }

private:
    static void addColumns()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QStringList>("lines");
    }

    static void compare()
    {
        QFETCH(QByteArray, file);
        QFETCH(QStringList, lines);
        QCOMPARE(linesOf(file), lines);
    }
};

QTEST_GUILESS_MAIN(TestServices)
#include "tst_services.moc"
