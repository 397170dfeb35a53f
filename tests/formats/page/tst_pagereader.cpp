// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/registry.h"
#include "transcript/text.h"

#include <QFile>
#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;

namespace {

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

int turnsIn(const Transcript &transcript)
{
    return int(std::ranges::count(transcript.cues, true, &Cue::beginsTurn));
}

// Everything indented below a speaker in the first transcript of a page, without white space.
QString spokenIn(const QString &page)
{
    QString spoken;
    const QString transcript = page.section(u"\nTranscription\n"_s, 1, 1);
    for (const QString &line : transcript.split(u'\n')) {
        if (line.startsWith(u"    "_s))
            spoken += line;
        else if (!line.isEmpty() && !line.startsWith(u' '))
            break;
    }
    return spoken.remove(u' ').remove(QChar::Nbsp);
}

QString readIn(const Transcript &transcript)
{
    QString read;
    for (const Cue &cue : transcript.cues)
        read += cue.text;
    return read.remove(u' ').remove(QChar::Nbsp);
}

QString headOf(const QString &lines)
{
    return lines + u"\n\nTranscript\n\n• Speaker 1\n\nHello."_s;
}

Result<EpisodePage> readPage(const QString &text)
{
    return readTranscriptPage(text.toUtf8());
}

} // namespace

class TestPageReader : public QObject
{
    Q_OBJECT

private slots:
    void aPageThatRepeatsItselfIsReadOnce()
    {
        const QString text = textOf(u"" TEST_DATA "/page.txt"_s);
        const auto page = readPage(text);
        QVERIFY(page);
        QCOMPARE(page->title, u"“Le pain se mérite, même le dimanche.”"_s);
        QCOMPARE(page->show, u"Levain ou levure ?"_s);
        QCOMPARE(page->date, QDate(2025, 11, 9));
        QCOMPARE(page->duration, std::chrono::minutes(47));
        QVERIFY(page->description.startsWith(u"Trois boulangères"_s));
        QVERIFY(page->description.contains(u"  • Du prix de la farine."_s));
        QCOMPARE(page->description.count(u"Trois boulangères"_s), 1);
        QVERIFY(!page->description.contains(u"Speaker"_s));

        const Transcript &transcript = page->reading.transcript;
        QCOMPARE(page->reading.format, u"bullets"_s);
        QCOMPARE(page->reading.warnings(), QStringList());
        QCOMPARE(turnsIn(transcript), 10);
        QCOMPARE(transcript.speakers.size(), 3);
        QCOMPARE(readIn(transcript), spokenIn(text));
        QVERIFY(!transcript.cues.first().begin);
    }

    void aRealPageIsReadCompletely_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("fixture") << u"" TEST_DATA "/page.txt"_s;
        const QString shared = qEnvironmentVariable("EARMARK_SHARED");
        if (!shared.isEmpty())
            QTest::newRow("seed") << shared + u"/seeds/000_f88037432de5b256.txt"_s;
    }

    void aRealPageIsReadCompletely()
    {
        QFETCH(QString, path);
        const QString text = textOf(path);
        QVERIFY(!text.isEmpty());
        const auto page = readPage(text);
        QVERIFY(page);
        QCOMPARE(readIn(page->reading.transcript), spokenIn(text));
        QCOMPARE(page->reading.transcript.speakers.size(), 3);
        if (path.contains(u"/seeds/"_s)) {
            QCOMPARE(turnsIn(page->reading.transcript), 50);
            QCOMPARE(page->duration, std::chrono::minutes(32));
            QCOMPARE(page->date, QDate(2024, 6, 21));
            QVERIFY(page->title.startsWith(u"“Nous avons fait jouer"_s));
        }
        // As a file it gives the same.
        const auto reading = readTranscript(text.toUtf8());
        QVERIFY(reading);
        QCOMPARE(reading->transcript, page->reading.transcript);
    }

    void aPageFromTheClipboardIsHtml()
    {
        const auto page = readPage(uR"(<meta charset="utf-8"><h1>Sour &amp; sweet</h1>
            <span>12 min | 2025-03-02</span><button>Play</button>
            <h2>Description</h2><p>Two <b>bakers</b> talk.<br>A lot.</p><ul><li>Flour</li></ul>
            <h2>Transcript</h2><ul><li><strong>Anna</strong></li></ul><p>Good morning. You&#39;re early.</p>
            <ul><li><strong>Ben</strong></li></ul><p>Am I?</p><ul><li><strong>Anna</strong></li></ul>
            <p>Yes.</p><p>Very.</p><ul><li><strong>Ben</strong></li></ul><p>Oh.</p>
            <h2>Share</h2><p>You should not see this.</p><script>var x = "nor this";</script>)"_s);
        QVERIFY(page);
        QCOMPARE(page->title, u"Sour & sweet"_s);
        QCOMPARE(page->date, QDate(2025, 3, 2));
        QCOMPARE(page->duration, std::chrono::minutes(12));
        QCOMPARE(page->description, u"Two bakers talk.\nA lot.\n\n• Flour"_s);
        const Transcript &transcript = page->reading.transcript;
        QCOMPARE(turnsIn(transcript), 4);
        QCOMPARE(joinedText(transcript, 0, transcript.cues.size() - 1),
                 u"Good morning. You're early. Am I? Yes. Very. Oh."_s);
        QCOMPARE(transcript.speakerName(transcript.cues.last().speaker), u"Ben"_s);
    }

    void theLongestOfSeveralTranscriptsIsUsed()
    {
        const auto page = readPage(u"Transcript\n\n• Speaker 1\n\nHello…\n\nShare\n\nTranscript\n\n"
                                   "• Speaker 1\n\nHello to all of you.\n\nShare\n"_s);
        QVERIFY(page);
        QCOMPARE(page->reading.transcript.cues.size(), 1);
        QCOMPARE(page->reading.transcript.cues.first().text, u"Hello to all of you."_s);
        QCOMPARE(page->reading.warnings().size(), 1);
    }

    void withoutAHeadingItBeginsWithTheFirstSpeaker()
    {
        const auto page = readPage(u"A show\n\n• Speaker #0\n\nOne.\n\n• Speaker #1\n\nTwo.\n"_s);
        QVERIFY(page);
        QCOMPARE(page->reading.transcript.cues.size(), 2);
        QCOMPARE(page->title, u"A show"_s);
        QCOMPARE(page->reading.warnings().size(), 1);
    }

    void aKnownFormatIsNotReadAsAPage()
    {
        const auto page = readPage(u"\nWEBVTT\n\n00:01.000 --> 00:02.000\nHello\n"_s);
        QVERIFY(page);
        QCOMPARE(page->reading.format, u"vtt"_s);
        QVERIFY(page->title.isEmpty());
        QCOMPARE(readPage(u"1\r\n00:00:01,000 --> 00:00:02,000\r\nHi\r\n"_s)->reading.format,
                 u"srt"_s);
    }

    void aPageWithoutATranscriptIsAnError_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("blank") << u" \n\n"_s;
        QTest::newRow("only a description") << u"Show\n\nDescription\n\nAbout bread.\n\nShare\n"_s;
        QTest::newRow("only signs") << u"*** --- ***"_s;
        QTest::newRow("html without text") << u"<html><body><script>x</script></body></html>"_s;
    }

    void aPageWithoutATranscriptIsAnError()
    {
        QFETCH(QString, text);
        const auto page = readPage(text);
        QVERIFY(!page);
        QVERIFY(!page.error().message.isEmpty());
    }

    void onlyUnspokenPartsAreRemoved_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("spoken");
        QTest::addColumn<QList<RepairCount>>("repairs");
        using Repairs = QList<RepairCount>;

        QTest::newRow("a word of prose") << QByteArray("We wrote it.\nShare\nThen we wait.\n")
                                         << u"We wrote it. Share Then we wait."_s << Repairs();
        QTest::newRow("a word between times")
            << QByteArray("0:00\nhello\n0:04\nshare\n0:07\nall of it\n")
            << u"hello share all of it"_s << Repairs();
        QTest::newRow("a word within a turn") << QByteArray(
            "[00:00] Anna: I press\nShare\nand go.\n[00:05] Bob: Hi.\n[00:09] Anna: Bye.\n")
                                              << u"I press Share and go. Hi. Bye."_s << Repairs();
        QTest::newRow("a chapter within Markdown")
            << QByteArray("**Anna:** Hello.\n\n## Chapters\n\n**Bob:** Ah.\n\n**Anna:** Yes.\n")
            << u"Hello. ## Chapters Ah. Yes."_s << Repairs();
        QTest::newRow("a word within a transcript with a heading")
            << QByteArray("Transcript\n\nAnna: Hello.\n\nComments\n\nBob: Ah.\n\nAnna: Yes.\n")
            << u"Hello. Comments Ah. Yes."_s << Repairs();
        QTest::newRow("what stands below prose with a heading")
            << QByteArray("Transcript\n\nWe wrote it.\n\nShare\n\nTwo\nlines.\n")
            << u"We wrote it."_s << Repairs{{Repair::AfterLastSpeaker, 2, 7}};
        QTest::newRow("what a page offers below a transcript")
            << QByteArray("Transcript\n\nSpeaker 1\n\nHi.\n\nShare\n\nEmbed\nYou may also like\n"
                          "Part 2\nSpeaker 1\n\nHo.\n")
            << u"Hi."_s << Repairs{{Repair::AfterLastSpeaker, 3, 11}};
        QTest::newRow("a name that says nothing")
            << QByteArray("Transcript\n\nSpeaker 1\n\nHi.\n\nShare\n\nSpeaker 1\n") << u"Hi."_s
            << Repairs{{Repair::AfterLastSpeaker, 1, 9}};
        QTest::newRow("chapters below times")
            << QByteArray(
                   "[0:00] Anna: Hello.\n[0:20] Bob: Hi.\n\nChapters\n[0:00] Hello\n[0:10] Hi\n")
            << u"Hello. Hi."_s << Repairs{{Repair::AfterLastSpeaker, 2, 5}};
        QTest::newRow("notes below a dialogue")
            << QByteArray("Anna: Hello.\n\nBob: Hi.\n\nAnna: Bye.\n\nShow Notes\n\nLinks.\n")
            << u"Hello. Hi. Bye."_s << Repairs{{Repair::AfterLastSpeaker, 1, 9}};
        QTest::newRow("notes above times")
            << QByteArray("Show notes:\nWhales.\n\n[00:00] Anna: Hello.\n[00:05] Bob: Hi.\n")
            << u"Hello. Hi."_s << Repairs{{Repair::BeforeFirstSpeaker, 1, 1}};
        QTest::newRow("a summary above a dialogue")
            << QByteArray(
                   "Whales\n\nSummary\n\nA show.\n\nAnna: Hello.\n\nBob: Hi.\n\nAnna: Bye.\n")
            << u"Hello. Hi. Bye."_s << Repairs{{Repair::BeforeFirstSpeaker, 2, 1}};
        QTest::newRow("a summary above names and times")
            << QByteArray(
                   "Sync\n\nSummary\nWe met.\n\nAnna Lee  0:02\nHello.\n\nBob Poe  0:07\nHi.\n")
            << u"Hello. Hi."_s << Repairs{{Repair::BeforeFirstSpeaker, 2, 1}};
        QTest::newRow("a description that is said")
            << QByteArray("[00:00] Anna: What is in the\nDescription\n[00:09] Bob: Ah.\n")
            << u"What is in the Description Ah."_s << Repairs();
        for (const QByteArray heading : {"Transcription automatique", "Read the transcript",
                                         "TRANSCRIPT (auto-generated)", "**Transcript:**"})
            QTest::newRow(heading.constData())
                << "Description\n\nA show.\n\n" + heading + "\n\nIt was so.\n"
                << u"It was so."_s << Repairs();
    }

    void onlyUnspokenPartsAreRemoved()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, spoken);
        QFETCH(QList<RepairCount>, repairs);
        const auto reading = readTranscript(file);
        QVERIFY2(reading, reading ? "" : qPrintable(reading.error().message));
        QStringList lines;
        for (const Cue &cue : reading->transcript.cues)
            lines.append(cue.text);
        QCOMPARE(lines.join(u' '), spoken);
        QCOMPARE(reading->repairs, repairs);
    }

    void readsTheHead_data()
    {
        QTest::addColumn<QString>("head");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("show");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<int>("minutes");

        QTest::newRow("ausha")
            << u"X cover\nThe show\n\nThe title\n\nThe title\n\n1h05 |31/12/2024\nPlay"_s
            << u"The title"_s << u"The show"_s << QDate(2024, 12, 31) << 65;
        QTest::newRow("words") << u"Show\nTitle\n21 juin 2024\n45 min"_s << u"Title"_s << u"Show"_s
                               << QDate(2024, 6, 21) << 45;
        QTest::newRow("american") << u"Title\nJune 21, 2024 • 1 hr 2 min"_s << u"Title"_s
                                  << QString() << QDate(2024, 6, 21) << 62;
        QTest::newRow("clock") << u"Title\n2024-06-21\n1:30:00"_s << u"Title"_s << QString()
                               << QDate(2024, 6, 21) << 90;
        QTest::newRow("nothing but a title")
            << u"# Title"_s << u"Title"_s << QString() << QDate() << 0;
        QTest::newRow("nothing") << QString() << QString() << QString() << QDate() << 0;
    }

    void readsTheHead()
    {
        QFETCH(QString, head);
        QFETCH(QString, title);
        QFETCH(QString, show);
        QFETCH(QDate, date);
        QFETCH(int, minutes);
        const auto page = readPage(headOf(head));
        QVERIFY(page);
        QCOMPARE(page->title, title);
        QCOMPARE(page->show, show);
        QCOMPARE(page->date, date);
        QCOMPARE(page->duration, std::chrono::minutes(minutes));
    }
};

QTEST_GUILESS_MAIN(TestPageReader)
#include "tst_pagereader.moc"
