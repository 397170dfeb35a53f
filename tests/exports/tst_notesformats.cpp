// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formatsfixture.h"
#include "notes/anchoring.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryFile>

using namespace earmark;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Each format, read back by a reader that is not ours. For texts that would break a careless one,
/// see tst_hostilenotes.
class TestNotesFormats : public QObject
{
    Q_OBJECT

private slots:
    void eachFormatHasItsOwnNameAndTitle()
    {
        QSet<QString> names;
        QSet<QString> titles;
        for (const NotesFormat &format : notesFormats()) {
            names.insert(format.name);
            titles.insert(format.title());
            QCOMPARE(notesFormatCalled(format.name.toUpper()), &format);
            QVERIFY(!format.suffix().isEmpty());
        }
        QCOMPARE(names.size(), notesFormats().size());
        QCOMPARE(titles.size(), notesFormats().size());
        QCOMPARE(notesFormatOfSuffix(u"HTM"_s)->name, u"html"_s);
        QCOMPARE(notesFormatOfSuffix(u"csv"_s)->name, u"csv"_s);
        QVERIFY(!notesFormatCalled(u"docx"_s));
    }

    // In English, like the other columns.
    void favouritesAreInTheTable()
    {
        NotesDocument document = documentWith(u"A quote."_s, {});
        document.annotations += document.annotations.first();
        document.annotations.last().isFavourite = true;
        const QList<QByteArray> rows = written(u"csv"_s, {document}).split('\n');
        QVERIFY(rows.at(0).endsWith(",Key,Favourite\r"));
        QVERIFY(rows.at(1).endsWith(",\r"));
        QVERIFY(rows.at(2).endsWith(",yes\r"));
    }

    // The same address, page, show, guid, duration and file, wherever the format has room.
    void eachFormatSaysWhereItComesFrom()
    {
        NotesDocument document = documentWith(u"A quote."_s, u"A note."_s);
        document.audio = QUrl(u"https://lab.example/42.mp3"_s);
        document.guid = u"guid-42"_s;
        document.episode.mediaPath = u"/home/a/42.mp3"_s;
        document.episode.duration = 41min + 6s + 700ms;
        for (const NotesFormat &format : notesFormats()) {
            if (format.name == "audacity"_L1 || format.name == "readwise"_L1
                || format.name == "anki"_L1 || format.needsFonts)
                continue; // their programs define the columns
            const QString text = QString::fromUtf8(written(format.name, {document}));
            const bool isIso = format.name == "html"_L1;
            for (const QString &fact :
                 {u"https://lab.example/42.mp3"_s, u"https://lab.example/episodes/42"_s,
                  u"The Lab"_s, u"guid-42"_s, u"/home/a/42.mp3"_s,
                  isIso ? u"PT41M7S"_s : u"00:41:07"_s})
                QVERIFY2(text.contains(fact), qPrintable(format.name + u" lacks "_s + fact));
        }
    }

    void paperIsWrittenAndReadBack()
    {
        NotesDocument document = hostileDocument(u"a</text:p> & שלום"_s + randomText(3, 60));
        document.transcript = transcriptSaying({u"One line."_s});
        const QByteArray odt = written(u"odt"_s, {document, document});
        QVERIFY(odt.startsWith("PK"));
        const QByteArray pdf = written(u"pdf"_s, {document, document});
        QVERIFY(pdf.startsWith("%PDF-1."));
        QVERIFY(pdf.trimmed().endsWith("%%EOF"));

        QTemporaryFile file;
        QVERIFY(file.open());
        file.write(odt);
        file.flush();
        QProcess unzip;
        unzip.start(u"unzip"_s, {u"-p"_s, file.fileName(), u"content.xml"_s});
        if (!unzip.waitForStarted())
            QSKIP("unzip is not installed");
        QVERIFY(unzip.waitForFinished());
        const QByteArray content = unzip.readAllStandardOutput();
        const std::unique_ptr<xmlDoc, decltype(&xmlFreeDoc)> xml(
            xmlReadMemory(content.constData(), int(content.size()), nullptr, nullptr,
                          XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_NONET),
            xmlFreeDoc);
        QVERIFY(xml);
        QVERIFY(content.contains("a&lt;/text:p&gt; &amp; "));
    }

    // A megabyte in every place, and every format is still made.
    void aLargeNoteIsWritten()
    {
        const QString text = randomText(7, 1'000'000);
        NotesDocument document = documentWith(text, text);
        for (const NotesFormat &format : notesFormats()) {
            if (format.needsFonts)
                continue; // pages of nonsense for minutes
            const auto bytes = format.write({document});
            QVERIFY2(bytes, qPrintable(format.name));
            QVERIFY(bytes->size() > 1'000'000 || format.name == "csl"_L1);
        }
    }

    void theWholeTranscriptHasItsNotesInside()
    {
        NotesDocument document = documentWith(u"negotiates with light"_s, u"Why?"_s);
        document.transcript =
            transcriptSaying({u"A plant stays."_s, u"It negotiates with light."_s, u"So."_s});
        Annotation &annotation = document.annotations.first();
        annotation = highlightOf(*document.transcript, TranscriptId(1), {1, 3, 1, 24});
        annotation.key = u"k"_s;
        annotation.note = u"Why?"_s;
        document.transcriptId = TranscriptId(1);
        QCOMPARE(annotation.quote, u"negotiates with light"_s);

        const QByteArray html = written(u"html"_s, {document});
        QCOMPARE(textsAt(html, "//details//mark[@data-note='n-k']"),
                 QStringList{u"negotiates with light"_s});
        QCOMPARE(textsAt(html, "//details//p[@class='said']"),
                 (QStringList{u"A plant stays."_s, u"It negotiates with light."_s, u"So."_s}));
        QCOMPARE(textsAt(html, "//section[2]/aside/span"), QStringList{u"Why?"_s});
        QVERIFY(written(u"md"_s, {document}).contains("It ==negotiates with light==."));
        QVERIFY(written(u"txt"_s, {document}).contains("It *negotiates with light*.\n  > Why?"));
        const auto json = QJsonDocument::fromJson(written(u"json"_s, {document}));
        QCOMPARE(json[u"episodes"][0][u"transcript"][1][u"notes"][0].toString(), u"k"_s);
        const auto web = QJsonDocument::fromJson(written(u"jsonld"_s, {document}));
        const QJsonValue position = web[u"items"][0][u"target"][1][u"selector"][1];
        QCOMPARE(position[u"type"].toString(), u"TextPositionSelector"_s);
        QCOMPARE(position[u"start"].toInt(), 18);
        QCOMPARE(position[u"end"].toInt(), 39);
    }

    void notesAreGrouped_data()
    {
        QTest::addColumn<GroupBy>("by");
        QTest::addColumn<QStringList>("headings");

        QTest::newRow("time") << GroupBy::Time << QStringList();
        QTest::newRow("tag") << GroupBy::Tag
                             << QStringList{u"idea/light"_s, u"snake_case"_s, u"Without a tag"_s};
        QTest::newRow("speaker") << GroupBy::Speaker
                                 << QStringList{u"Anne Martin"_s, u"Without a speaker"_s};
        QTest::newRow("colour") << GroupBy::Colour
                                << QStringList{u"Idea"_s, u"To check"_s, u"Without a colour"_s};
    }

    void notesAreGrouped()
    {
        QFETCH(GroupBy, by);
        QFETCH(QStringList, headings);
        NotesDocument document = documentWith(u"First."_s, {});
        Annotation second = document.annotations.first();
        second.key = u"second"_s;
        second.colour = 2;
        second.tags = {u"snake_case"_s};
        Annotation moment;
        moment.key = u"moment"_s;
        moment.span = {2h, 2h};
        document.annotations += {second, moment};
        document.by = by;
        const QByteArray html = written(u"html"_s, {document});
        QCOMPARE(textsAt(html, "//h3"), headings);
        QCOMPARE(textsAt(html, "//article/@id").size(), 3); // an id is unique
        QCOMPARE(written(u"csv"_s, {document}).count("\r\n"), 4);
        if (by == GroupBy::Tag)
            QCOMPARE(textsAt(html, "//article").size(), 4);
    }
};

QTEST_MAIN(TestNotesFormats)
#include "tst_notesformats.moc"
