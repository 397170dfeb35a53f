// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/registry.h"
#include "suites.h"

#include <QDir>
#include <QTest>

#include <random>

using namespace earmark;
using namespace Qt::StringLiterals;

namespace {

// What every transcript guarantees, however bad the file was.
bool keepsItsPromises(const Transcript &transcript)
{
    milliseconds last{0};
    for (const Cue &cue : transcript.cues) {
        if (cue.text.isEmpty() || cue.text != cue.text.trimmed() || !isSet(cue.id))
            return false;
        if (cue.begin && (*cue.begin < last || cue.end.value_or(*cue.begin) < *cue.begin))
            return false;
        last = cue.begin.value_or(last);
        qint32 offset = 0;
        for (const Word &word : cue.words) {
            if (word.offset < offset || word.length <= 0 || word.end() > cue.text.size())
                return false;
            offset = word.end();
        }
        if (isSet(cue.speaker) && !transcript.speaker(cue.speaker))
            return false;
    }
    return !transcript.isEmpty();
}

// Blocks in which %1 is replaced by a number. A block of one line becomes a cue.
QByteArray manyCues(const char *block)
{
    const bool isText = QByteArrayView(block).contains('\n');
    QByteArray all;
    for (int i = 0; i < 20'000; ++i) {
        all += isText ? QByteArray() : QByteArray("00:01.000 --> 00:02.000\n");
        all += QByteArray(block).replace("%1", QByteArray::number(i % 5000)) + "\n\n";
    }
    return all;
}

QByteArray mutated(QByteArray bytes, std::mt19937 &random)
{
    static const QList<QByteArray> pieces{
        "-->", "\n\n",   "<v ",        "&#x", "{",  "]",  "\"",    "•", ":",  "\xff",    "\r",
        "99:", "<00:01", "Speaker #1", "\0",  "</", "… ", "1e999", ",", "- ", "WEBVTT\n"};
    const auto below = [&random](qsizetype limit) {
        return qsizetype(random() % quint32(std::max<qsizetype>(limit, 1)));
    };
    for (int i = 0; i < 6; ++i) {
        const qsizetype at = below(bytes.size());
        switch (below(5)) {
        case 0:
            bytes.truncate(at);
            break;
        case 1:
            bytes.insert(at, pieces.at(below(pieces.size())));
            break;
        case 2:
            bytes.remove(at, below(40));
            break;
        case 3:
            bytes.insert(at, bytes.sliced(at, std::min<qsizetype>(bytes.size() - at, below(200))));
            break;
        default:
            if (!bytes.isEmpty())
                bytes[at] = char(random());
        }
    }
    return bytes;
}

// Lines of JSON, each with another speaker.
QByteArray manyNames()
{
    QByteArrayList lines;
    for (int i = 0; i < 100'000; ++i)
        lines.append("{\"body\":\"x y\",\"speaker\":\"s" + QByteArray::number(i) + "\"}");
    return lines.join(',');
}

} // namespace

class TestRobustness : public QObject
{
    Q_OBJECT

private slots:
    void damagedFilesAreReadOrRefused_data()
    {
        QTest::addColumn<QString>("name");
        const QDir folder(u"" TEST_DATA ""_s);
        const QStringList names = folder.entryList(QDir::Files);
        QVERIFY(names.size() > 4);
        for (const QString &name : names)
            QTest::newRow(qPrintable(name)) << name;
    }

    void damagedFilesAreReadOrRefused()
    {
        QFETCH(QString, name);
        const QByteArray whole = bytesOf(u"" TEST_DATA "/"_s + name);
        const auto reading = readTranscript(whole);
        QVERIFY2(reading, reading ? "" : qPrintable(reading.error().message));
        QVERIFY(keepsItsPromises(reading->transcript));
        std::mt19937 random(20'26);
        for (int round = 0; round < 150; ++round) {
            const QByteArray damaged = mutated(whole, random);
            const auto result = readTranscript(damaged);
            const bool sound =
                result ? keepsItsPromises(result->transcript) : !result.error().message.isEmpty();
            QVERIFY2(sound, damaged.toPercentEncoding().constData());
            const auto page = readTranscriptPage(damaged);
            QVERIFY(!page || keepsItsPromises(page->reading.transcript));
        }
    }

    void everyTruncationIsReadOrRefused()
    {
        for (const QString &name : {u"words.json"_s, u"features.vtt"_s, u"hostile.srt"_s}) {
            const QByteArray whole = bytesOf(u"" TEST_DATA "/"_s + name);
            QVERIFY(!whole.isEmpty());
            for (qsizetype size = 0; size < whole.size(); ++size) {
                const auto result = readTranscript(whole.first(size));
                QVERIFY(!result || keepsItsPromises(result->transcript));
            }
        }
    }

    void longRunsOfMarkupAreFast_data()
    {
        QTest::addColumn<QByteArray>("file");
        const auto many = [](const QByteArray &piece) { return piece.repeated(100'000); };
        const auto numbered = [](const QByteArray &name) {
            QByteArray all;
            for (int i = 0; i < 100'000; ++i)
                all += name + QByteArray::number(i) + "='x'";
            return all;
        };
        QTest::newRow("ellipses") << "Word " + many("…");
        QTest::newRow("quotes") << "Word " + many("! »");
        QTest::newRow("brackets") << "Word " + many(".) (");
        QTest::newRow("tags") << "WEBVTT\n\n00:01.000 --> 00:02.000\nx" + many("<v A>");
        QTest::newRow("voices") << "WEBVTT\n\n00:01.000 --> 00:02.000\nx"
                + QByteArray("<v A>b</v>c").repeated(2000);
        QTest::newRow("references") << "WEBVTT\n\n00:01.000 --> 00:02.000\nx" + many("&amp");
        QTest::newRow("arrows") << "1\n00:00:01,000 --> 00:00:02,000\nx" + many(" -->");
        QTest::newRow("bullets") << many("- Speaker 1\n") + "x";
        QTest::newRow("line separators") << "Word" + many("\u2028") + "end.";
        QTest::newRow("brackets of times") << "[00:01.00]" + many("[00:01.00]") + "x";
        QTest::newRow("times in a line") << many("12:34 ");
        QTest::newRow("names and brackets") << many("Anna (");
        QTest::newRow("open quotes") << "Start,Text\n1,\"" + many("a,");
        QTest::newRow("spans") << "<tt><body><p>" + many("<span>");
        QTest::newRow("cites") << many("<cite>");
        QTest::newRow("commas") << "[Script Info]\n[Events]\nDialogue: " + many(",");
        QTest::newRow("hashes") << "Anna #00:00:01-2#" + many("#00:");
        QTest::newRow("labels behind a long line")
            << "[00:01] x" + many("x") + "\n" + many("Anna: y\n");
        QTest::newRow("labels within a cue")
            << "WEBVTT\n\n00:00.000 --> 20:00:00.000\n" + many("Anna: <00:00:01.000>x\n");
        QTest::newRow("speakers") << R"({"segments":[)" + manyNames() + "]}";
        QTest::newRow("open overrides") << "1\n00:00:01,000 --> 00:00:02,000\nx" + many("{\\");
        QTest::newRow("open stamps") << "[00:01.00]x" + many("<");
        QTest::newRow("open tags") << "WEBVTT\n\n00:01.000 --> 00:02.000\n" + many("<b>x");
        QTest::newRow("names of fields") << "[Script Info]\n[Events]\nFormat: " + many("a,") + "\n"
                + QByteArray("Dialogue: x\n").repeated(2000);
        QTest::newRow("document types") << many("<!DOCTYPE>") + "<tt>";
        QTest::newRow("open document types") << many("<!DOCTYPE[>") + "<tt>";
        QTest::newRow("open scripts") << "<time>0:05</time>" + many("<script>");
        QTest::newRow("attributes of a page") << "<p" + numbered(" a") + "><time>0:05</time>x";
        QTest::newRow("attributes of XML")
            << "<tt><body><p" + numbered(" a") + ">x</p></body></tt>";
        QTest::newRow("repeats") << "[ti:x]\n" + many("[00:01]") + "la\n" + many("x\n");
        QTest::newRow("bare signs of XML") << "<tt><body><p>" + many("& < ");
        QTest::newRow("open comments of XML") << "<tt><body><p>&" + many("<!--");
        QTest::newRow("marked words")
            << "1\n00:00:01,000 --> 00:00:02,000\nx" + many("<font ") + many("{\\1c&");
        QTest::newRow("labels of any kind") << "WEBVTT\n\n" + manyCues("%1 | x: y");
        QTest::newRow("a label that never ends") << "WEBVTT\n\n" + manyCues("%1 | ") + many("| x");
        QTest::newRow("names of any kind and times") << manyCues("%1 (x) - 0:01\nWell.\n");
        QTest::newRow("times of any kind and names") << manyCues("0:01 - %1 (x)\nWell.\n");
        QTest::newRow("bullets of any kind") << manyCues("- x %1\n\nWell.\n");
        QTest::newRow("lines of any kind") << manyCues("x Y%1\n\nWell.\n");
        QTest::newRow("open links") << many("[[Anna") + "\n" + many("[[Anna|\n");
        QTest::newRow("spelled times") << many("1 minute 2 seconds ");
        QTest::newRow("dashes in the place of an arrow")
            << "1\n00:00:01,000 " + many("- ") + "00:00:02,000\nx";
        QTest::newRow("blanks in a time") << "1\n00" + many(" ") + ":" + many("0 :") + " --> 1\nx";
        QTest::newRow("blank comments") << many("//\n\n\n") + many(";; \n \n");
        QTest::newRow("strange values") << "[" + many("NaN,-Infinity,") + "x]";
        QTest::newRow("lists in lists") << many("[");
        QTest::newRow("open brackets") << "1\n00:00:01,000 --> 00:00:02,000\nx" + many("<i");
    }

    void longRunsOfMarkupAreFast()
    {
        QFETCH(QByteArray, file);
        const auto result = readTranscript(file);
        QVERIFY(!result || keepsItsPromises(result->transcript));
    }

    void tooLargeFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<bool>("isRead");
        const QByteArray json = R"({"segments":[{"startTime":1,"endTime":2,"body":"Word."}]})";
        const QByteArray cue = "WEBVTT\n\n00:01.000 --> 00:02.000\nWord.\n";
        const QByteArray room(qsizetype{33} * 1024 * 1024, '\n');
        QTest::newRow("much text") << cue + room << false;
        QTest::newRow("much JSON") << json + room << true;
        QTest::newRow("too much JSON") << json + room + room << false;
    }

    void tooLargeFilesAreRefused()
    {
        QFETCH(QByteArray, file);
        QFETCH(bool, isRead);
        const auto result = readTranscript(file);
        QCOMPARE(bool(result), isRead);
        if (!result)
            QCOMPARE(result.error().message,
                     u"This file is too large to be a transcript; it was not read."_s);
    }
};

QTEST_GUILESS_MAIN(TestRobustness)
#include "tst_robustness.moc"
