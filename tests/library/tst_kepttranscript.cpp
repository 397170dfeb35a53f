// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keptlibrary.h"
#include "library/transcriptrepository.h"

#include <QSignalSpy>
#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestKeptTranscript : public QObject, KeptLibrary
{
    Q_OBJECT

private slots:
    void init() { makeLibrary(); }

    void comesBackAsItWas()
    {
        const Transcript transcript = conversation();
        const KeptTranscript kept{.id = {},
                                  .episode = m_episode,
                                  .format = u"vtt"_s,
                                  .encoding = u"UTF-16LE"_s,
                                  .sourceName = u"plants.fr.vtt"_s,
                                  .added = QDateTime::fromMSecsSinceEpoch(1'700'000'000'123)};
        const QByteArray source("\xff\xfe\0bytes", 8);
        const auto id = keepTranscript(m_library->databasePath(), kept, transcript, source);
        QVERIFY(id);
        QVERIFY(m_library->chooseTranscript(*id));

        const LoadedTranscript loaded = load();
        QCOMPARE(loaded.kept.id, *id);
        QCOMPARE(loaded.kept.episode, m_episode);
        QCOMPARE(loaded.kept.format, kept.format);
        QCOMPARE(loaded.kept.encoding, kept.encoding);
        QCOMPARE(loaded.kept.sourceName, kept.sourceName);
        QCOMPARE(loaded.kept.added, kept.added);
        QCOMPARE(loaded.transcript, transcript);
        QCOMPARE(*TranscriptRepository(m_database->sql()).source(*id), source);
        QVERIFY(found().hasTranscript);
    }

    void noTranscriptIsNoError()
    {
        const auto loaded = loadTranscript(m_library->databasePath(), m_episode);
        QVERIFY(loaded);
        QVERIFY(!*loaded);
        QVERIFY(!found().hasTranscript);
    }

    void anEmptyPasteIsKeptToo()
    {
        QVERIFY(keep({}, {}));
        QCOMPARE(load().transcript, Transcript());
    }

    void deletesUnusedTranscriptsAfterADay_data()
    {
        QTest::addColumn<QString>("made");
        QTest::addColumn<bool>("stays");

        QTest::newRow("nothing") << u"SELECT 1"_s << false;
        QTest::newRow("a note") << u"INSERT INTO annotation (key, episode_id, kind, colour, "
                                   "begin_ms, end_ms, transcript_id, created_at, changed_at) "
                                   "VALUES ('k', 1, 0, 0, 0, 0, 1, 0, 0)"_s
                                << true;
        QTest::newRow("a pin") << u"INSERT INTO pin VALUES (1, 3, 500)"_s << true;
        QTest::newRow("a pin that the other has too")
            << u"INSERT INTO pin VALUES (1, 3, 500), (2, 3, 500)"_s << false;
        QTest::newRow("a name") << u"UPDATE speaker SET name = 'Ada' WHERE transcript_id = 1"_s
                                << true;
        QTest::newRow("names that the other has too")
            << u"UPDATE speaker SET name = 'Ada'"_s << false;
        QTest::newRow("hidden today") << u"UPDATE transcript SET removed_at = 1000 * "
                                         "unixepoch() WHERE id = 1"_s
                                      << true;
        QTest::newRow("shown") << u"UPDATE transcript SET removed_at = NULL"_s << true;
    }

    void deletesUnusedTranscriptsAfterADay()
    {
        QFETCH(QString, made);
        QFETCH(bool, stays);
        const auto first = keep(conversation(), "x");
        const auto second = keep(conversation(), "y");
        QVERIFY(m_library->removeTranscript(*first));
        QCOMPARE(*first, TranscriptId{1});
        QCOMPARE(*second, TranscriptId{2});
        QVERIFY(run(m_database->sql(), u"UPDATE transcript SET removed_at = 1 WHERE id = 1"_s));
        QVERIFY(run(m_database->sql(), made));
        QVERIFY(m_library->tidy());
        QCOMPARE(valueOf(u"SELECT count(*) FROM transcript"_s), stays ? 2 : 1);
        QCOMPARE(valueOf(u"SELECT count(*) > 0 FROM cue WHERE transcript_id = 1"_s), stays ? 1 : 0);
        QVERIFY(valueOf(u"SELECT count(*) FROM cue WHERE transcript_id = 2"_s) > 0);
    }

    void aSpeakerIsRenamedAndKeepsTheLabel()
    {
        const auto id = keep(conversation(), "x");
        const SpeakerId speaker = conversation().speakers.first().id;
        QVERIFY(rename(*m_library, speaker, u"Anne Martin"_s));
        QCOMPARE(load().transcript.speakers.first().name, u"Anne Martin"_s);
        QCOMPARE(load().transcript.speakers.first().label, u"Speaker 0"_s);
    }

    void aNewTranscriptIsHiddenUntilItIsChosen()
    {
        const auto first = keep(conversation(), "1");
        QVERIFY(first);
        const auto second = keepTranscript(m_library->databasePath(), kept(), conversation(), "2");
        QVERIFY(second);
        QCOMPARE(load().kept.id, *first);
        QCOMPARE(m_library->transcripts(m_episode)->size(), 1);
        QVERIFY(!*loadSame(m_library->databasePath(), m_episode, "2"));
        QVERIFY(m_library->chooseTranscript(*second));
        QCOMPARE(load().kept.id, *second);
        QCOMPARE(m_library->transcripts(m_episode)->size(), 2);
    }

    void anotherReadingIsHiddenUntilItIsChosen()
    {
        const auto first = keep(conversation(), "1");
        const LoadedTranscript before = load();
        const auto again =
            keepReading(m_library->databasePath(), before, before.kept, conversation());
        QVERIFY(again);
        QCOMPARE(load().kept.id, *first);
        QVERIFY(m_library->chooseTranscript(again->kept.id));
        QCOMPARE(load().kept.id, again->kept.id);
    }

    void theLastOneChosenCounts()
    {
        const auto first = keep(conversation(), "1");
        const auto second = keep(conversation(), "2");
        QCOMPARE(load().kept.id, *second);

        const QSignalSpy changed(m_library.get(), &Library::transcriptsChanged);
        QVERIFY(m_library->chooseTranscript(*first));
        QCOMPARE(load().kept.id, *first);
        QCOMPARE(m_library->transcripts(m_episode)->size(), 2);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().value<EpisodeId>(), m_episode);

        QVERIFY(m_library->removeTranscript(*first));
        QCOMPARE(load().kept.id, *second);
        QVERIFY(m_library->restoreTranscript(*first));
        QCOMPARE(load().kept.id, *first);
    }

    void anUnknownEpisodeIsRefusedAndLeavesNothing()
    {
        KeptTranscript stray = kept();
        stray.episode = EpisodeId{999};
        QVERIFY(!keepTranscript(m_library->databasePath(), stray, conversation(), "x"));
        auto rows = runQuery(m_database->sql(), u"SELECT count(*) FROM transcript"_s);
        QVERIFY(rows->next());
        QCOMPARE(rows->value(0).toInt(), 0);
    }

    void aDuplicateCueLeavesNothing()
    {
        Transcript transcript = conversation();
        transcript.cues[1].id = transcript.cues[0].id;
        QVERIFY(!keepTranscript(m_library->databasePath(), kept(), transcript, "x"));
        QVERIFY(!found().hasTranscript);
    }

    void anErrorInALaterBatchLeavesNothing()
    {
        Transcript transcript = longTranscript();
        transcript.cues.last().id = transcript.cues.first().id;
        QVERIFY(!keepTranscript(m_library->databasePath(), kept(), transcript, "x"));
        QVERIFY(!found().hasTranscript);
        for (const QString &table : {u"transcript"_s, u"cue"_s, u"speaker"_s}) {
            auto rows = runQuery(m_database->sql(), u"SELECT count(*) FROM "_s + table);
            QVERIFY(rows->next());
            QCOMPARE(rows->value(0).toInt(), 0);
        }
    }

    void anInterruptedTranscriptIsHiddenAndDeletedLater()
    {
        QVERIFY(keep(conversation(), "1"));
        QVERIFY(
            runQuery(m_database->sql(),
                     u"UPDATE transcript SET chosen_at = 0, removed_at = added_at - 90000000"_s));
        QVERIFY(!found().hasTranscript);
        QVERIFY(keep(conversation(), "2"));
        auto rows = runQuery(m_database->sql(), u"SELECT count(*), min(source) FROM transcript"_s);
        QVERIFY(rows->next());
        QCOMPARE(rows->value(0).toInt(), 1);
        QCOMPARE(rows->value(1).toByteArray(), "2");
    }

    void findsTheTranscriptOfTheSameBytes()
    {
        const auto first = keep(conversation(), "1");
        QVERIFY(m_library->setPin(*first, CueId{5}, 10s));
        QVERIFY(keep(conversation(), "2"));
        const auto same = loadSame(m_library->databasePath(), m_episode, "1");
        QVERIFY(same && *same);
        QCOMPARE((*same)->kept.id, *first);
        QCOMPARE((*same)->pins.value(CueId{5}), 10s);
        QVERIFY(!*loadSame(m_library->databasePath(), m_episode, "3"));
        QVERIFY(m_library->removeTranscript(*first));
        QVERIFY(!*loadSame(m_library->databasePath(), m_episode, "1"));
    }

    void aLongTranscriptIsKeptQuickly()
    {
        const Transcript transcript = longTranscript();
        QBENCHMARK_ONCE
        {
            QVERIFY(keep(transcript, QByteArray(1'000'000, 'x')));
        }
        QCOMPARE(load().transcript, transcript);
    }

    void aLongTranscriptIsLoadedQuickly()
    {
        QVERIFY(keep(longTranscript(), "x"));
        QBENCHMARK
        {
            QVERIFY(loadTranscript(m_library->databasePath(), m_episode));
        }
    }

private:
    // 10,000 lines with 115,000 words.
    static Transcript longTranscript()
    {
        Transcript transcript;
        const SpeakerId speaker = transcript.addSpeaker(u"Anne"_s);
        for (int row = 0; row < 10'000; ++row) {
            Cue cue;
            cue.speaker = speaker;
            cue.origin = TimeOrigin::File;
            cue.begin = row * 2s;
            cue.end = row * 2s + 2s;
            for (int i = 0; i < 11 + row % 2; ++i) {
                const qint32 offset = qint32(cue.text.size());
                cue.text += u"parole "_s;
                const milliseconds begin = *cue.begin + i * 150ms;
                cue.words.append({.id = {},
                                  .offset = offset,
                                  .length = 6,
                                  .span = TimeSpan{begin, begin + 140ms},
                                  .confidence = -1});
            }
            transcript.addCue(cue);
        }
        return transcript;
    }
};

QTEST_GUILESS_MAIN(TestKeptTranscript)
#include "tst_kepttranscript.moc"
