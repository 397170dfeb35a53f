// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/registry.h"

#include <QTest>
#include <QTime>

using namespace earmark;
using namespace Qt::StringLiterals;

namespace {

constexpr int lines = 3'000;

/// How a kind of file is written.
struct Kind
{
    const char *name;
    const char *head;
    const char *line;
    const char *tail;
};

// clang-format off
constexpr Kind kinds[] = {
    {"WebVTT", "WEBVTT\n\n", "BEGIN.500 --> END.500\n<v NAME>TEXT\n\n", ""},
    {"SubRip", "", "NUMBER\nBEGIN,500 --> END,500\nNAME: TEXT\n\n", ""},
    {"TTML", "<tt xmlns=\"http://www.w3.org/ns/ttml\"><body><div>", "<p begin=\"BEGIN.5\" end=\"END.5\">TEXT</p>\n", "</div></body></tt>"},
    {"JSON", "{\"segments\": [", "{\"start\": NUMBER.5, \"end\": NUMBER.9, \"speaker\": \"NAME\", \"text\": \"TEXT\"},\n", "{\"start\": 5000, \"end\": 5001, \"text\": \"Yes.\"}]}"},
    {"JSON Lines", "", "{\"start\": NUMBER.5, \"end\": NUMBER.9, \"speaker\": \"NAME\", \"text\": \"TEXT\"}\n", ""},
    {"CSV", "start,end,speaker,text\n", "NUMBER.5,NUMBER.9,NAME,\"TEXT\"\n", ""},
    {"HTML", "<html><body>\n", "<p><b>NAME:</b> TEXT</p>\n", "</body></html>"},
    {"labels", "", "NAME: TEXT\n\n", ""},
    {"times", "", "[BEGIN] NAME: TEXT\n", ""},
    {"prose", "", "TEXT\n\n", ""},
};
// clang-format on

QString timeOf(int line)
{
    return QTime(0, 0).addSecs(line).toString(u"HH:mm:ss"_s);
}

QByteArray written(const Kind &kind)
{
    QString text = QLatin1String(kind.head);
    for (int line = 1; line <= lines; ++line) {
        text += QString(QLatin1String(kind.line))
                    .replace("NUMBER"_L1, QString::number(line))
                    .replace("BEGIN"_L1, timeOf(line))
                    .replace("END"_L1, timeOf(line + 1))
                    .replace("NAME"_L1, line % 3 == 0 ? "Anna"_L1 : "Bob"_L1)
                    .replace("TEXT"_L1, "What is said in line %1 is not much."_L1)
                    .replace("%1"_L1, QString::number(line));
    }
    return (text + QLatin1String(kind.tail)).toUtf8();
}

} // namespace


/// The reading of a large file can be stopped at any moment.
class TestStopping : public QObject
{
    Q_OBJECT

private slots:
    void readingStopsWhereverItIs_data()
    {
        QTest::addColumn<const Kind *>("kind");
        for (const Kind &kind : kinds)
            QTest::newRow(kind.name) << &kind;
    }
    void readingStopsWhereverItIs()
    {
        QFETCH(const Kind *, kind);
        const QByteArray bytes = written(*kind);
        int questions = 0;
        const auto whole = readTranscriptPage(bytes, {}, [&] { return ++questions > 0; });
        QVERIFY(whole);
        QVERIFY(whole->reading.transcript.cues.size() >= lines);
        QVERIFY2(questions > 2 * lines / 1000, qPrintable(QString::number(questions)));
        for (int last = 1; last <= questions; last += 1 + questions / 12) {
            int asked = 0;
            const auto stopped = readTranscriptPage(bytes, {}, [&] { return ++asked < last; });
            QVERIFY2(!stopped, qPrintable(QString::number(last)));
            QCOMPARE(asked, last);
            QCOMPARE(stopped.error().message, u"Reading was stopped."_s);
        }
    }
};

QTEST_GUILESS_MAIN(TestStopping)
#include "tst_stopping.moc"
