// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/subtitles/vttfile.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestVttFile : public QObject
{
    Q_OBJECT

private slots:
    void parsesStrictly_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("texts");

        const QString cue = u"00:00.000 --> 00:01.000\n"_s;
        QTest::newRow("plain") << u"WEBVTT\n\n"_s + cue + u"a\nb\n\n"_s + cue + u"c"_s
                               << QStringList{u"a\nb"_s, u"c"_s};
        QTest::newRow("no signature") << u"WEBVT\n\n"_s + cue + u"a"_s << QStringList();
        QTest::newRow("signature runs on") << u"WEBVTTX\n\n"_s + cue + u"a"_s << QStringList();
        QTest::newRow("carriage returns")
            << u"WEBVTT\r\r00:00.000 --> 00:01.000\ra\r\nb"_s << QStringList{u"a\nb"_s};
        QTest::newRow("header ends at a cue")
            << u"WEBVTT x\nKind: y\n"_s + cue + u"a"_s << QStringList{u"a"_s};
        QTest::newRow("id") << u"WEBVTT\n\nNOTEBOOK\n"_s + cue + u"a"_s << QStringList{u"a"_s};
        QTest::newRow("note") << u"WEBVTT\n\nNOTE\nx\n"_s + cue + u"a"_s << QStringList{u"a"_s};
        QTest::newRow("style") << u"WEBVTT\n\nSTYLE\n::cue {}\n\n"_s + cue + u"a"_s
                               << QStringList{u"a"_s};
        QTest::newRow("an arrow starts a cue")
            << u"WEBVTT\n\n"_s + cue + u"a\n"_s + cue + u"b"_s << QStringList{u"a"_s, u"b"_s};
        QTest::newRow("a bad time costs the cue")
            << u"WEBVTT\n\n00:60.000 --> 01:00.000\na\n\n"_s + cue + u"b"_s << QStringList{u"b"_s};
        QTest::newRow("one digit") << u"WEBVTT\n\n0:00.000 --> 0:01.000\na"_s << QStringList();
        QTest::newRow("comma") << u"WEBVTT\n\n00:00,000 --> 00:01,000\na"_s << QStringList();
        QTest::newRow("no space round the arrow")
            << u"WEBVTT\n\n00:00.000-->00:01.000\na"_s << QStringList{u"a"_s};
        QTest::newRow("null") << u"WEBVTT\n\n"_s + cue + u"a"_s + QChar(0)
                              << QStringList{u"a\ufffd"_s};
    }

    void parsesStrictly()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, texts);
        QStringList found;
        for (const VttCue &cue : parseVtt(text, VttRules::Strict).cues)
            found.append(cue.text);
        QCOMPARE(found, texts);
    }

    void keepsIdAndSettings()
    {
        const auto file =
            parseVtt(u"WEBVTT\n\n an id \n100:00:00.000 --> 100:00:01.500 line:0 align:left \na",
                     VttRules::Strict);
        QCOMPARE(file.cues.size(), 1);
        QCOMPARE(file.cues.first().id, u" an id "_s);
        QCOMPARE(file.cues.first().settings, u"line:0 align:left"_s);
        QCOMPARE(file.cues.first().span->end, milliseconds(360'001'500));
    }

    void theLenientPassCountsWhatItRepairs()
    {
        const QStringView text =
            u"WEBVTT\n\n0.860 --> 7.380\na\n\n00:01 --> 0:2,5\nb\n\nx --> y\nc";
        QCOMPARE(parseVtt(text, VttRules::Strict).cues.size(), 0);
        const auto file = parseVtt(text, VttRules::Lenient);
        QCOMPARE(file.cues.size(), 3);
        QCOMPARE(file.looseTimes, (QList<qsizetype>{3, 6}));
        QCOMPARE(file.badTimes, QList<qsizetype>{9});
        QCOMPARE(file.cues.at(1).span->end, milliseconds(2500));
        QVERIFY(!file.cues.at(2).span);
    }

    // The W3C's tests, if the folder with them exists.
    void passesTheConformanceTests()
    {
        const QString shared = qEnvironmentVariable("EARMARK_SHARED");
        if (shared.isEmpty())
            return;
        const QDir folder(shared + u"/conformance/webvtt/wpt-file"_s);
        const QJsonObject expected =
            QJsonDocument::fromJson(bytesOf(folder.filePath(u"expected.json"_s))).object();
        QCOMPARE(expected.size(), 37);
        for (auto file = expected.begin(); file != expected.end(); ++file) {
            const QString text = QString::fromUtf8(bytesOf(folder.filePath(file.key())));
            QList<VttCue> cues;
            for (const QJsonValue &value : file.value()["cues"_L1].toArray()) {
                const auto time = [&](QLatin1StringView key) {
                    return milliseconds(value[key].toInteger());
                };
                cues.append({.id = value["id"_L1].toString(),
                             .span = TimeSpan{time("start_ms"_L1), time("end_ms"_L1)},
                             .settings = value["settings"_L1].toString(),
                             .text = value["raw"_L1].toString()});
            }
            auto found = parseVtt(text, VttRules::Strict).cues;
            QCOMPARE(found.size(), cues.size());
            for (qsizetype i = 0; i < cues.size(); ++i) {
                found[i].settings = found.at(i).settings.simplified();
                found[i].line = 0;
                cues[i].settings = cues.at(i).settings.simplified();
                QVERIFY2(found.at(i) == cues.at(i),
                         qPrintable(file.key() + u' ' + found.at(i).text));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestVttFile)
#include "tst_vttfile.moc"
