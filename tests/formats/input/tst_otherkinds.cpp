// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/registry.h"

#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;

class TestOtherKinds : public QObject
{
    Q_OBJECT

private slots:
    void unsupportedKindsAreNamedInTheError_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("name");

        QTest::newRow("TextGrid, long")
            << QByteArray("File type = \"ooTextFile\"\nObject class = \"TextGrid\"\n\nxmin = 0\n")
            << u"TextGrid"_s;
        QTest::newRow("TextGrid, short")
            << QByteArray("\"ooTextFile\"\n\"TextGrid\"\n0\n3.5\n") << u"TextGrid"_s;
        QTest::newRow("SAMI") << QByteArray("<SAMI><BODY><SYNC Start=1000><P>Hi.</BODY></SAMI>")
                              << u"SAMI"_s;
        QTest::newRow("SAMI behind a comment")
            << QByteArray("<!-- made by hand -->\n<SAMI>\n<BODY><SYNC Start=1000><P>Hi.")
            << u"SAMI"_s;
        QTest::newRow("TextGrid in the order of time")
            << QByteArray("\"Praat chronological TextGrid text file\"\n0 3.5 ! Time domain.\n")
            << u"TextGrid"_s;
        QTest::newRow("MicroDVD") << QByteArray("{1}{1}25.000\n{10}{50}Hello there.\n")
                                  << u"MicroDVD"_s;
        QTest::newRow("MPL2") << QByteArray("[10][50]Hello there.\n[60][90]Bye.\n") << u"MPL2"_s;
        QTest::newRow("SCC") << QByteArray("Scenarist_SCC V1.0\n\n00:00:01:00\t9420 9420\n")
                             << u"SCC"_s;
        QTest::newRow("CHAT") << QByteArray(
            "@UTF8\n@Begin\n@Languages:\teng\n*CHI:\tmore cookie.\n")
                              << u"CHAT"_s;
        QTest::newRow("ELAN") << QByteArray("<?xml version=\"1.0\"?>\n<ANNOTATION_DOCUMENT/>")
                              << u"ELAN"_s;
        QTest::newRow("Transcriber")
            << QByteArray("<!DOCTYPE Trans SYSTEM \"trans-14.dtd\">\n<Trans version=\"1\"></Trans>")
            << u"Transcriber"_s;
        QTest::newRow("RTTM") << QByteArray("SPEAKER talk 1 0.00 1.50 <NA> <NA> S0 <NA> <NA>\n")
                              << u"RTTM"_s;
        QTest::newRow("CTM") << QByteArray("talk 1 0.10 0.30 hello\ntalk 1 0.40 0.20 my\n"
                                           "talk 1 0.60 0.20 friend\n")
                             << u"CTM"_s;
        QTest::newRow("EBU STL") << QByteArray("850STL25.0110000000") + QByteArray(1024, ' ')
                                 << u"EBU STL"_s;
        QTest::newRow("PDF") << QByteArray("%PDF-1.4\n1 0 obj\n") << u"PDF"_s;
        QTest::newRow("DOCX") << QByteArray("PK\x03\x04\x14 [Content_Types].xml word/document.xml")
                              << u"Word"_s;
        QTest::newRow("ODT") << QByteArray(
            "PK\x03\x04\x14 mimetypeapplication/vnd.oasis.opendocument.text")
                             << u"OpenDocument"_s;
        QTest::newRow("ZIP") << QByteArray("PK\x03\x04\x14 talk.srt") << u"ZIP"_s;
        QTest::newRow("RTF") << QByteArray("{\\rtf1\\ansi Hello.}") << u"RTF"_s;
        QTest::newRow("a recording") << QByteArray("OggS\0\2 hello", 12) << u"recording"_s;
        QTest::newRow("a picture") << QByteArray("\x89PNG\r\n hello") << u"picture"_s;
        QTest::newRow("XML of a kind that nobody knows")
            << QByteArray("<notes><note>Hello there.</note></notes>\n") << u"kind"_s;
    }

    void unsupportedKindsAreNamedInTheError()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, name);
        const auto reading = readTranscript(file);
        QVERIFY(!reading);
        QVERIFY2(reading.error().message.contains(name), qPrintable(reading.error().message));
    }

    void textWithASimilarBeginningIsRead_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("a voice of captions") << QByteArray("<v Anna>Hello there.</v>");
        QTest::newRow("notes in brackets") << QByteArray("[1] Hello there.\n[2] And bye.\n");
        QTest::newRow("a name in brackets") << QByteArray("<Sami> Hei kaikki\n<Anna> Hei Sami\n");
        QTest::newRow("a title with a wave") << QByteArray("THE NEW WAVE\n\nAnna: Hello there.\n");
        QTest::newRow("about tags")
            << QByteArray("ID3 tags are old.\nThey are read all the same.\n");
        QTest::newRow("two notes in brackets") << QByteArray("[1][2] Hello there.\nAnd bye.\n");
        QTest::newRow("a beginner") << QByteArray("@Beginner: hello there\n@Other: and bye\n");
        QTest::newRow("about music") << QByteArray("[Playlist] Hello there.\nAnd bye.\n");
        QTest::newRow("a sound") << QByteArray("{laughs} Hello there, all of you.");
    }

    void textWithASimilarBeginningIsRead()
    {
        QFETCH(QByteArray, file);
        QVERIFY(readTranscript(file));
    }
};

QTEST_GUILESS_MAIN(TestOtherKinds)
#include "tst_otherkinds.moc"
