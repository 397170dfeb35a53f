// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/registry.h"

#include <QStringEncoder>
#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;

namespace {

QString allText(const Transcript &transcript)
{
    QStringList lines;
    for (const Cue &cue : transcript.cues)
        lines.append(cue.text);
    return lines.join(u' ');
}

QByteArray encoded(const char *encoding, const QString &text)
{
    QStringEncoder encoder(encoding);
    return encoder.encode(text);
}

} // namespace

class TestRegistry : public QObject
{
    Q_OBJECT

private slots:
    void recognisesAFormatByItsContent_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("format");

        const QByteArray times = "00:00:01,000 --> 00:00:02,000\n";
        QTest::newRow("vtt") << QByteArray("WEBVTT\n\n00:01.000 --> 00:02.000\nHi") << u"vtt"_s;
        QTest::newRow("vtt with a mark")
            << QByteArray("\xef\xbb\xbfWEBVTT\n\n00:01.000 --> 00:02.000\nHi") << u"vtt"_s;
        QTest::newRow("srt") << "1\n" + times + "Hi" << u"srt"_s;
        QTest::newRow("a table with the times of subtitles in a field")
            << "Start,End,Text\n0:01,0:02,\"Hi\n" + times + "Hi\"\n"
            << u"csv"_s;
        QTest::newRow("a table with such below a title")
            << "My table\nStart,End,Text\n0:01,0:02,\"Hi\n" + times + "Hi\"\n"
            << u"csv"_s;
        QTest::newRow("a table with a row of times alone")
            << QByteArray("Start,End,Text\n0:00:01.000,0:00:02.000,Hello\n0:00:02.000,0:00:03.000\n"
                          "0:00:04.000,0:00:05.000,Bye\n")
            << u"csv"_s;
        QTest::newRow("json") << QByteArray(R"( {"segments":[{"body":"Hi you"}]})") << u"json"_s;
        QTest::newRow("bullets") << QByteArray("- Speaker #0\n\nHi.") << u"bullets"_s;
        QTest::newRow("bold bullets") << QByteArray("* **Speaker 1:**\n\nHi.") << u"bullets"_s;
        QTest::newRow("no bullet") << QByteArray("Intervenant 2\nSalut.") << u"bullets"_s;
        QTest::newRow("html bullets")
            << QByteArray("<ul><li><p><b>Speaker #0</b></p><p>Hi.</p></li></ul>") << u"bullets"_s;
        QTest::newRow("a page of one time")
            << QByteArray("<time>0:05</time><p>Hi.</p>") << u"html"_s;
        QTest::newRow("one line with a name in brackets")
            << QByteArray("[a voice]: Hi.") << u"dialogue"_s;
        QTest::newRow("one time behind a line without")
            << QByteArray("Hi.\n\n[0:05] Anna: Oh.") << u"stamped"_s;
        QTest::newRow("a verse in prose")
            << QByteArray("We read.\n\n[3:16] For so it is.\n\nThen we sang.") << u"text"_s;
        QTest::newRow("a programme in prose")
            << QByteArray("We meet.\n\n10:00 - 11:00 Lunch: pizza.\n\nBring it.") << u"text"_s;
        QTest::newRow("a page with a time in its first line")
            << QByteArray("<p><time>10:30</time> We meet.</p><p>It was good.</p>") << u"text"_s;
        QTest::newRow("prose") << QByteArray("Just some text.\n\nAnd more.") << u"text"_s;
        QTest::newRow("prose in brackets") << QByteArray("[music] And so it begins.") << u"text"_s;
    }

    void recognisesAFormatByItsContent()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, format);
        const auto reading = readTranscript(file);
        QVERIFY2(reading, reading ? "" : qPrintable(reading.error().message));
        QCOMPARE(reading->format, format);
    }

    void readsEncodings_data()
    {
        QTest::addColumn<QByteArray>("encoding");
        QTest::addColumn<QByteArray>("mark");
        QTest::addColumn<QString>("name");

        QTest::newRow("utf-8") << QByteArray("UTF-8") << QByteArray() << u"UTF-8"_s;
        QTest::newRow("utf-8 with a mark")
            << QByteArray("UTF-8") << QByteArray("\xef\xbb\xbf") << u"UTF-8"_s;
        QTest::newRow("utf-16le with a mark")
            << QByteArray("UTF-16LE") << QByteArray("\xff\xfe") << u"UTF-16LE"_s;
        QTest::newRow("utf-16be with a mark")
            << QByteArray("UTF-16BE") << QByteArray("\xfe\xff") << u"UTF-16BE"_s;
        QTest::newRow("utf-16le") << QByteArray("UTF-16LE") << QByteArray() << u"UTF-16LE"_s;
        QTest::newRow("utf-16be") << QByteArray("UTF-16BE") << QByteArray() << u"UTF-16BE"_s;
        QTest::newRow("utf-32le with a mark")
            << QByteArray("UTF-32LE") << QByteArray("\xff\xfe\0\0", 4) << u"UTF-32LE"_s;
        QTest::newRow("windows-1252") << QByteArray("windows-1252") << QByteArray() << QString();
    }

    void readsEncodings()
    {
        QFETCH(QByteArray, encoding);
        QFETCH(QByteArray, mark);
        QFETCH(QString, name);
        const QString text =
            u"L’été à Besançon, c’est déjà fini… « Vraiment ? » Où ça coûte 3 €."_s;
        const auto reading = readTranscript(mark + encoded(encoding.constData(), text));
        QVERIFY(reading);
        QCOMPARE(allText(reading->transcript), text);
        if (!name.isEmpty())
            QCOMPARE(reading->encoding, name);
    }

    void refusesWithOneSentence_data()
    {
        QTest::addColumn<QByteArray>("file");

        QByteArray sound("ID3\x04\0\0\0\0\0\0", 10);
        quint32 state = 7;
        for (int i = 0; i < 20'000; ++i) {
            state = state * 1664525U + 1013904223U;
            sound += char(state >> 24);
        }
        QTest::newRow("sound") << sound;
        QTest::newRow("zeros") << QByteArray(5000, '\0');
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("blank") << QByteArray(" \r\n\t\n");
        QTest::newRow("only a mark") << QByteArray("\xef\xbb\xbf");
        QTest::newRow("feed") << QByteArray(
            "<?xml version=\"1.0\"?><rss><channel><title>Hi</title></channel></rss>");
        QTest::newRow("empty ttml") << QByteArray("<tt xmlns=\"http://www.w3.org/ns/ttml\"/>");
        QTest::newRow("bomb") << QByteArray(
            "<!DOCTYPE tt [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
            "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;\">]>"
            "<tt><body><p>&d;</p></body></tt>");
        QTest::newRow("ass") << QByteArray("[Script Info]\nTitle: x\n");
        QTest::newRow("signs") << QByteArray("-- ** -- ++ -- == --");
        QTest::newRow("nested too deep") << "<div>" + QByteArray("<b>").repeated(50'000) + "x";
    }

    void refusesWithOneSentence()
    {
        QFETCH(QByteArray, file);
        const auto reading = readTranscript(file);
        QVERIFY(!reading);
        QVERIFY(reading.error().message.endsWith(u'.'));
    }

    void fileNamesDetermineFormats()
    {
        QCOMPARE(formatOfFileName(u"x.vtt"_s), u"vtt"_s);
        QCOMPARE(formatOfFileName(u"/a.b/X.SRT"_s), u"srt"_s);
        QCOMPARE(formatOfFileName(u"x.json"_s), u"json"_s);
        QCOMPARE(formatOfFileName(u"x.txt"_s), u"text"_s);
        QCOMPARE(formatOfFileName(u"x.mp3"_s), QString());
        QCOMPARE(formatOfFileName(u"vtt"_s), QString());
    }

    void proseIsOneSpeakerInParagraphs()
    {
        const auto reading = readTranscript("One line\nthat goes on. Two.\n\nThree.");
        QVERIFY(reading);
        const Transcript &transcript = reading->transcript;
        QCOMPARE(transcript.cues.size(), 3);
        QCOMPARE(transcript.cues.at(0).text, u"One line that goes on."_s);
        QVERIFY(transcript.cues.at(0).beginsTurn);
        QVERIFY(transcript.cues.at(2).beginsParagraph);
        QVERIFY(transcript.speakers.isEmpty());
        QVERIFY(!transcript.cues.at(0).begin);
    }

    void chaptersAboveATranscriptAreNotPartOfIt()
    {
        const auto reading =
            readTranscript("An episode about bread\n\nHost: Odile\nGuest: Hugo\n\n"
                           "0:00 - Welcome: who we are\n3:20 - The oven: how hot\n\n"
                           "Transcript\n\n  - Speaker #0\n\nGood morning.\n\n"
                           "  - Speaker #1\n\nThank you.\n");
        QVERIFY(reading);
        QCOMPARE(reading->format, u"bullets"_s);
        QCOMPARE(reading->transcript.cues.size(), 2);
        QVERIFY(!reading->transcript.cues.first().begin);
    }

    void formatsThatCannotBeWrittenAreRefused()
    {
        QVERIFY(!writeTranscript({}, u"f4"_s));
        for (const Format &format : formats()) {
            if (!format.canWrite)
                QVERIFY(!writeTranscript({}, format.name));
        }
    }
};

QTEST_GUILESS_MAIN(TestRegistry)
#include "tst_registry.moc"
