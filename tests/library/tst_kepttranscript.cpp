// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/alignmenttable.h"
#include "library/kepttranscript.h"
#include "library/library.h"
#include "library/transcriptrepository.h"
#include "store/query.h"

#include <QDataStream>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestKeptTranscript : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto database = Database::open(m_folder->filePath(u"library.db"_s));
        QVERIFY(database);
        m_database = std::make_unique<Database>(std::move(*database));
        m_library = std::make_unique<Library>(*m_database);
        Episode facts;
        facts.mediaPath = u"/music/plants.mp3"_s;
        m_episode = *m_library->keep(facts, {});
    }

    void cleanup()
    {
        m_library.reset();
        m_database.reset();
    }

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

    void estimatesAreNotStored()
    {
        Transcript transcript = conversation();
        transcript.cues[0].origin = TimeOrigin::Estimated;
        QVERIFY(keep(transcript, "x"));
        const Cue cue = load().transcript.cues.first();
        QCOMPARE(cue.origin, TimeOrigin::None);
        QVERIFY(!cue.begin);
        QVERIFY(!cue.end);
    }

    void pinnedTimesBecomePins()
    {
        Transcript transcript = conversation();
        transcript.cues[1].origin = TimeOrigin::Pinned;
        QVERIFY(keep(transcript, "x"));
        const LoadedTranscript loaded = load();
        QVERIFY(!loaded.transcript.cues.at(1).begin);
        QCOMPARE(loaded.pins, (Pins{{transcript.cues.at(1).id, 4s}}));
    }

    void pinsAreSetMovedAndRemoved()
    {
        const auto id = keep(conversation(), "x");
        QVERIFY(m_library->setPin(*id, CueId{5}, 10s));
        QVERIFY(m_library->setPin(*id, CueId{9}, 20s));
        QVERIFY(m_library->setPin(*id, CueId{5}, 11s));
        QVERIFY(m_library->removePin(*id, CueId{9}));
        QCOMPARE(load().pins, (Pins{{CueId{5}, 11s}}));
    }

    void aPinMaySayThatALineIsNotSpoken()
    {
        const auto id = keep(conversation(), "x");
        QVERIFY(m_library->setPin(*id, CueId{5}, {}));
        QCOMPARE(load().pins, (Pins{{CueId{5}, std::nullopt}}));
    }

    void anAlignmentIsStoredChangedAndRemoved()
    {
        const auto id = keep(conversation(), "x");
        QVERIFY(!load().alignment);
        Alignment alignment;
        alignment.cues = {{CueId{3}, TimeSpan{1s, 2s}, 0.25F, {{1s, 1500ms}, {1500ms, 2s}}},
                          {CueId{5}, {}, 0, {}}};
        alignment.untranscribed = {{10s, 70s}};
        alignment.languages = {u"fr"_s, u"en"_s};
        alignment.duration = 31min;
        alignment.likeness = 0.125;
        QVERIFY(m_library->setAlignment(*id, alignment));
        QCOMPARE(load().alignment, std::optional(alignment));
        alignment.cues.clear();
        QVERIFY(m_library->setAlignment(*id, alignment));
        QCOMPARE(load().alignment, std::optional(alignment));
        QVERIFY(m_library->setAlignment(*id, {}));
        QVERIFY(!load().alignment);
    }

    void writesOnlyTheLinesOfAnAlignmentThatChange()
    {
        const auto id = keep(conversation(), "x");
        Alignment alignment;
        for (int cue = 1; cue <= 500; ++cue)
            alignment.cues.append({CueId{cue}, TimeSpan{1s * cue, 1s * cue + 1s}, 0.5F, {}});
        QVERIFY(m_library->setAlignment(*id, alignment));
        const int before = valueOf(u"SELECT total_changes()"_s);
        alignment.cues[7].span->begin += 1ms;
        alignment.cues.removeLast();
        QVERIFY(m_library->setAlignment(*id, alignment));
        QVERIFY(valueOf(u"SELECT total_changes()"_s) - before <= 4);
        QCOMPARE(load().alignment->cues.size(), alignment.cues.size());
        QCOMPARE(valueOf(u"SELECT begin_ms FROM cue_time WHERE cue_id = 8"_s), 8001);
    }

    // As stored by versions 1 and 2 of the library.
    void anAlignmentWithItsLinesInsideIsStillRead()
    {
        const auto id = keep(conversation(), "x");
        QByteArray bytes;
        QDataStream out(&bytes, QIODevice::WriteOnly);
        out.setVersion(QDataStream::Qt_6_0);
        out.setFloatingPointPrecision(QDataStream::SinglePrecision);
        out << quint32(2);
        out << qint32(3) << true << qint64(1000) << qint64(2000) << 0.25F << quint32(1)
            << qint64(1000) << qint64(1500);
        out << qint32(5) << false << qint64(0) << qint64(0) << 0.F << quint32(0);
        out << quint32(0) << QStringList{u"fr"_s} << qint64(60'000) << 0.5;
        QVERIFY(run(m_database->sql(), u"INSERT INTO alignment VALUES (?, ?)"_s,
                    {toVariant(*id), '\1' + qCompress(bytes)}));

        Alignment alignment;
        alignment.cues = {{CueId{3}, TimeSpan{1s, 2s}, 0.25F, {{1s, 1500ms}}},
                          {CueId{5}, {}, 0, {}}};
        alignment.languages = {u"fr"_s};
        alignment.duration = 60s;
        alignment.likeness = 0.5;
        QCOMPARE(load().alignment, std::optional(alignment));
        alignment.cues[0].confidence = 0.5F;
        QVERIFY(m_library->setAlignment(*id, alignment));
        QCOMPARE(load().alignment, std::optional(alignment));
        QCOMPARE(valueOf(u"SELECT count(*) FROM cue_time"_s), 2);
    }

    void readsChangesThatAreNotOnDiskYet()
    {
        const auto id = keep(conversation(), "x");
        WriteQueue queue(m_library->databasePath());
        Library library(*m_database, queue);
        auto elsewhere = Database::connect(m_library->databasePath());
        QVERIFY(run(elsewhere->sql(), u"BEGIN IMMEDIATE"_s));
        Alignment alignment;
        alignment.languages = {u"fr"_s};
        QVERIFY(library.setPin(*id, CueId{3}, 10s));
        QVERIFY(library.setPin(*id, CueId{3}, 11s));
        QVERIFY(library.renameSpeaker(*id, SpeakerId{1}, u"Ada"_s));
        QVERIFY(library.setAlignment(*id, alignment));
        QCOMPARE(load().pins, Pins());
        const LoadedTranscript will = library.withUnwritten(load());
        QCOMPARE(will.pins, (Pins{{CueId{3}, 11s}}));
        QCOMPARE(will.transcript.speakers.first().name, u"Ada"_s);
        QCOMPARE(will.alignment, std::optional(alignment));

        QVERIFY(run(elsewhere->sql(), u"ROLLBACK"_s));
        QTRY_VERIFY(queue.finish(10s));
        QCOMPARE(load().pins, will.pins);
        QCOMPARE(load().transcript.speakers.first().name, u"Ada"_s);
        QCOMPARE(load().alignment, will.alignment);
    }

    void choicesThatAreNotOnDiskYetAreSeenAllTheSame()
    {
        const auto first = keep(conversation(), "1");
        const auto second = keep(conversation(), "2");
        const auto third = keep(conversation(), "3");
        WriteQueue queue(m_library->databasePath());
        Library library(*m_database, queue);
        const auto seen = [&] {
            QList<TranscriptId> ids;
            const auto transcripts = library.transcripts(m_episode);
            for (const KeptTranscript &one : *transcripts)
                ids.append(one.id);
            const auto loaded =
                loadTranscript(m_library->databasePath(), m_episode, library.unwrittenChoices());
            return loaded && *loaded && (*loaded)->kept.id == ids.first() ? ids
                                                                          : QList<TranscriptId>();
        };
        auto elsewhere = Database::connect(m_library->databasePath());
        QVERIFY(run(elsewhere->sql(), u"BEGIN IMMEDIATE"_s));

        QVERIFY(library.removeTranscript(*third));
        QCOMPARE(seen(), (QList{*second, *first}));
        QVERIFY(library.chooseTranscript(*first));
        QCOMPARE(seen(), (QList{*first, *second}));
        QVERIFY(library.removeTranscript(*second));
        QCOMPARE(seen(), (QList{*first}));
        QVERIFY(library.restoreTranscript(*second));
        QVERIFY(library.restoreTranscript(*third));
        QCOMPARE(seen(), (QList{*first, *third, *second}));
        QVERIFY(library.removeTranscript(*second));
        QVERIFY(library.chooseTranscript(*second));
        QCOMPARE(seen(), (QList{*second, *first, *third}));

        QVERIFY(run(elsewhere->sql(), u"ROLLBACK"_s));
        QTRY_VERIFY(queue.finish(10s));
        QCOMPARE(seen(), (QList{*second, *first, *third}));
        QTRY_VERIFY(library.unwrittenChoices().isRemoved.isEmpty());
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

    void aDamagedAlignmentIsNone()
    {
        const QByteArray blob = toBlob(Alignment());
        QVERIFY(alignmentFromBlob(blob));
        QVERIFY(!alignmentFromBlob({}));
        QVERIFY(!alignmentFromBlob(blob.chopped(3)));
        QVERIFY(!alignmentFromBlob('\3' + blob.sliced(1)));
    }

    void aSpeakerIsRenamedAndKeepsTheLabel()
    {
        const auto id = keep(conversation(), "x");
        const SpeakerId speaker = conversation().speakers.first().id;
        QVERIFY(m_library->renameSpeaker(*id, speaker, u"Anne Martin"_s));
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
    KeptTranscript kept() const
    {
        KeptTranscript kept;
        kept.episode = m_episode;
        kept.format = u"bullets"_s;
        return kept;
    }

    /// Stores and chooses a transcript.
    Result<TranscriptId> keep(const Transcript &transcript, const QByteArray &source)
    {
        const auto id = keepTranscript(m_library->databasePath(), kept(), transcript, source);
        if (!id)
            return id;
        const auto chosen = m_library->chooseTranscript(*id);
        return chosen ? id : chosen.error();
    }

    int valueOf(const QString &sql) const
    {
        auto rows = runQuery(m_database->sql(), sql);
        return rows && rows->next() ? rows->value(0).toInt() : -1;
    }

    Episode found() const { return **m_library->episode(m_episode); }

    LoadedTranscript load() const
    {
        auto loaded = loadTranscript(m_library->databasePath(), m_episode);
        return loaded && *loaded ? **loaded : LoadedTranscript();
    }

    static Transcript conversation()
    {
        Transcript transcript;
        transcript.language = u"fr"_s;
        const SpeakerId anne = transcript.addSpeaker(u"Speaker 0"_s);
        const SpeakerId paul = transcript.addSpeaker(u"Paul"_s);
        Cue first;
        first.speaker = anne;
        first.beginsTurn = true;
        first.beginsParagraph = true;
        first.origin = TimeOrigin::File;
        first.begin = 1s;
        first.end = 3s + 500ms;
        first.confidence = 0.93F;
        first.text = u"Bonjour\u202f! 🌱"_s;
        first.words = {
            {.id = {}, .offset = 0, .length = 9, .span = TimeSpan{1s, 2s}, .confidence = 1},
            {.id = {}, .offset = 10, .length = 2, .span = {}, .confidence = -1}};
        transcript.addCue(first);
        Cue second;
        second.speaker = paul;
        second.speakerInferred = true;
        second.spaceBefore = false;
        second.origin = TimeOrigin::Aligned;
        second.begin = 4s;
        second.text = u"Oui."_s;
        transcript.addCue(second);
        Cue third;
        third.text = u"(rires)"_s;
        transcript.addCue(third);
        return transcript;
    }

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

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Library> m_library;
    EpisodeId m_episode{};
};

QTEST_GUILESS_MAIN(TestKeptTranscript)
#include "tst_kepttranscript.moc"
