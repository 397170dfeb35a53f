// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../audio/muxing.h"
#include "formats/registry.h"
#include "house.h"
#include "session/reading/importing.h"
#include "store/query.h"

#include <QTest>

#include <sys/stat.h>

using namespace earmark;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

bool always(double)
{
    return true;
}

bool never(double)
{
    return false;
}

} // namespace

/// Imports transcripts into the library.
class TestImporting : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsKeptOfATranscriptWhoseReadingWasStopped()
    {
        House house{Writing::AtOnce};
        const EpisodeId episode = keep(house, house.file(u"talk.wav"_s, toneWav(2s)));
        QByteArray text;
        for (int line = 0; line < 6'000; ++line)
            text += (line % 3 == 0 ? "Anna: This is line " : "Bob: This is line ")
                + QByteArray::number(line) + ".\n\n";
        const QString path = house.file(u"long.txt"_s, text);
        const QString database = house.library.databasePath();
        int questions = 0;
        QVERIFY(readGivenText({.path = path, .page = {}}, [&](double) { return ++questions > 0; }));
        // While it is parsed, between parsing and storing, and while it is stored.
        for (const int last : {questions / 2, questions + 1, questions + 3}) {
            int asked = 0;
            QVERIFY(!importTranscriptFile(database, episode, path,
                                          [&](double) { return ++asked < last; }));
            QCOMPARE(asked, last);
            auto kept = runQuery(house.database.sql(), u"SELECT count(*) FROM transcript"_s);
            QVERIFY(kept && kept->next());
            QCOMPARE(kept->value(0).toInt(), 0);
        }
        QVERIFY(importTranscriptFile(database, episode, path, always));
    }

    void aTextInsideTheMediaFileIsFound()
    {
        House house{Writing::AtOnce};
        const QString path = house.folder.filePath(u"talk.mkv"_s);
        QVERIFY(mux(path,
                    {{.texts = {{1000, 1000, "Ada: Yes."}},
                      .language = "eng",
                      .disposition = AV_DISPOSITION_DEFAULT},
                     {.codec = AV_CODEC_ID_WEBVTT,
                      .texts = {{1000, 1500, "<v Ada>Déjà ?"}, {3000, 1000, "<v Bob>Oui."}},
                      .language = "fre"}},
                    {.spoken = "fra"}));
        const EpisodeId episode = keep(house, path);

        const auto found = findTranscript(house.library.databasePath(), episode, path, always);
        QVERIFY(found && *found);
        const ImportedTranscript &imported = **found;
        QVERIFY(imported.isNew && !imported.wasAskedFor);
        QCOMPARE(imported.reading.format, u"vtt"_s);
        const Transcript &transcript = imported.loaded.transcript;
        QCOMPARE(transcript.language, u"fr"_s);
        QCOMPARE(transcript.cues.size(), 2);
        QCOMPARE(transcript.cues.at(1).text, u"Oui."_s);
        QCOMPARE(transcript.cues.at(1).begin, 3s);
        QCOMPARE(transcript.cues.at(1).end, 4s);
        QCOMPARE(transcript.speakerName(transcript.cues.at(1).speaker), u"Bob"_s);

        QVERIFY(house.library.chooseTranscript(imported.loaded.kept.id));
        const auto again = findTranscript(house.library.databasePath(), episode, path, always);
        QVERIFY(again && *again && !(*again)->isNew);
        QCOMPARE((*again)->loaded.transcript.language, u"fr"_s);
        ReadOptions options;
        options.labels = {{u"Bob"_s, false}};
        const auto reread =
            rereadTranscript(house.library.databasePath(), (*again)->loaded, options, always);
        QVERIFY(reread);
        QCOMPARE(reread->loaded.transcript.language, u"fr"_s);
    }

    void withoutATextInsideNothingIsFound()
    {
        House house{Writing::AtOnce};
        const QString path = house.folder.filePath(u"talk.mkv"_s);
        QVERIFY(mux(path, {}, {.spoken = "fra"}));
        const auto found =
            findTranscript(house.library.databasePath(), keep(house, path), path, always);
        QVERIFY(found && !*found);
    }

    void whatIsStoppedIsNotKept()
    {
        House house{Writing::AtOnce};
        const QString path = house.file(u"talk.wav"_s, toneWav(2s));
        const QString text = house.file(u"talk.vtt"_s, "WEBVTT\n\n00:01.000 --> 00:02.000\nYes.\n");
        const EpisodeId episode = keep(house, path);
        const QString database = house.library.databasePath();
        QVERIFY(!importTranscriptFile(database, episode, text, never));
        QVERIFY(!importTranscriptPage(database, episode,
                                      {u"WEBVTT\n\n00:01.000 --> 00:02.000\nYes."_s, {}}, never));
        QVERIFY(!findTranscript(database, episode, path, never));
        auto rows = runQuery(house.database.sql(), u"SELECT count(*) FROM transcript"_s);
        QVERIFY(rows && rows->next());
        QCOMPARE(rows->value(0).toInt(), 0);
    }

    void anEndlessSidecarIsReportedInOneSentence_data()
    {
        QTest::addColumn<QString>("target");
        QTest::newRow("a device") << u"/dev/zero"_s;
        QTest::newRow("a pipe") << u"pipe"_s;
    }

    void anEndlessSidecarIsReportedInOneSentence()
    {
        QFETCH(QString, target);
        House house{Writing::AtOnce};
        const QString path = house.file(u"talk.wav"_s, toneWav(2s));
        QCOMPARE(mkfifo(house.folder.filePath(u"pipe"_s).toUtf8().constData(), 0600), 0);
        QVERIFY(QFile::link(target, house.folder.filePath(u"talk.vtt"_s)));
        const QString database = house.library.databasePath();
        const auto alone = findTranscript(database, keep(house, path), path, always);
        QVERIFY(!alone);
        QCOMPARE(alone.error().message, u"“talk.vtt” can’t be read: it is a device or a pipe."_s);

        house.file(u"talk.txt"_s, "Anna: Is it so?\n\nBob: It is.\n\nAnna: Good.\n");
        const auto found = findTranscript(database, keep(house, path), path, always);
        QVERIFY(found && *found);
        QCOMPARE((*found)->unread, QStringList(alone.error().message));
    }

    void aCopiedPageIsReadAsCarefullyAsAFile()
    {
        House house{Writing::AtOnce};
        const EpisodeId episode = keep(house, house.file(u"talk.wav"_s, toneWav(2s)));
        const QString database = house.library.databasePath();
        const QString text = u"\ufeffAnna: Is it\ufeff so?\n\nBob: It is.\n\nAnna: Good.\n"_s;
        const auto page = importTranscriptPage(database, episode, {text, {}}, always);
        QVERIFY(page);
        QCOMPARE(page->reading.encoding, u"UTF-8"_s);
        QCOMPARE(page->loaded.kept.encoding, u"UTF-8"_s);
        QCOMPARE(page->loaded.transcript.cues.first().text, u"Is it so?"_s);

        const QString tooLarge(largestTranscript + 1, u'a');
        QVERIFY(!importTranscriptPage(database, episode, {tooLarge, {}}, always));
        QVERIFY(!importTranscriptPage(database, episode, {u" \n"_s, {}}, always));
    }

    void aPageKeptWithoutAnEncodingIsStillText()
    {
        House house{Writing::AtOnce};
        const EpisodeId episode = keep(house, house.file(u"talk.wav"_s, toneWav(2s)));
        const QString database = house.library.databasePath();
        const QString text = u"Anna: Is it so?\n\nBob: It is.\n\nAnna: Good.\n"_s;
        auto page = importTranscriptPage(database, episode, {text, {}}, always);
        QVERIFY(page);
        page->loaded.kept.encoding.clear();
        const auto review = reviewTranscript(database, page->loaded, always);
        QVERIFY(review);
        QCOMPARE(review->encoding, u"UTF-8"_s);
    }

private:
    static EpisodeId keep(House &house, const QString &path)
    {
        Episode facts;
        facts.mediaPath = path;
        facts.title = u"Talk"_s;
        const auto id = house.library.keep(facts, {});
        return id ? *id : EpisodeId{};
    }
};

QTEST_MAIN(TestImporting)
#include "tst_importing.moc"
