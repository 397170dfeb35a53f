// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/anchoring.h"
#include "notes/notebook.h"
#include "store/librarylock.h"
#include "terminalhouse.h"

using namespace earmark;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Commands that change the library.
class TestLibraryCommands : public QObject, protected TerminalHouse
{
    Q_OBJECT

private slots:
    void init()
    {
        keepTalk("WEBVTT\n\n00:00.000 --> 00:00.500\n<v Speaker 1>One is here.\n\n"
                 "00:00.600 --> 00:00.700\n<v Speaker 2>Two.\n");
    }

    void aRecordingIsAddedWithItsTranscript()
    {
        auto database = *Database::open(libraryPath(dataFolder()));
        const auto episode = *Library(database).episodeByKey(talkKey());
        QVERIFY(episode && episode->hasTranscript);
        QCOMPARE(episode->mediaPath, path(u"talk.wav"_s));
        QCOMPARE(output({u"add"_s, path(u"talk.wav"_s)}).trimmed(),
                 talkKey()); // it is there already
        QCOMPARE(fail({u"add"_s, path(u"talk.vtt"_s)}), exitFailed);
        QCOMPARE(fail({u"add"_s, path(u"gone.wav"_s)}), exitFailed);
    }

    void aPageTellsWhatTheEpisodeIs()
    {
        write(u"page.txt"_s,
              "Green Room\n\nThe quiet half\n\n32min |21/06/2024\n\n"
              "Description\n\nWith Marta Keil and Isia Dahl.\n\n"
              "Transcription\n\n  • Speaker #0\n\n    Good evening.\n\n"
              "  • Speaker #1\n\n    Hello Marta.\n");
        output({u"add"_s, path(u"talk.wav"_s), u"--transcript"_s, path(u"page.txt"_s)});
        auto database = *Database::open(libraryPath(dataFolder()));
        const auto episode = *Library(database).episodeByKey(talkKey());
        QCOMPARE(episode->title, u"The quiet half"_s);
        QCOMPARE(episode->show, u"Green Room"_s);
        QCOMPARE(episode->description, u"With Marta Keil and Isia Dahl."_s);
    }

    void aNameMayLookLikeAPlaceholder()
    {
        output({u"speakers"_s, talkKey(), u"--set"_s, u"Speaker 1=%3 %1"_s});
        QVERIFY(output({u"speakers"_s, talkKey()}).startsWith(u"Speaker 1\t%3 %1\t1\t3\t500\n"_s));
    }

    void speakersAreListedAndRenamed()
    {
        const QJsonArray before = json({u"speakers"_s, talkKey(), u"--json"_s});
        QCOMPARE(before.size(), 2);
        QCOMPARE(before.first()[u"name"].toString(), u"Speaker 1"_s);
        QCOMPARE(before.first()[u"words"].toInt(), 3);
        QCOMPARE(before.first()[u"ms"].toInt(), 500);
        const QJsonArray after = json({u"speakers"_s, talkKey(), u"--set"_s, u"Speaker 1=Cécile"_s,
                                       u"--set"_s, u"Speaker 2=Bob"_s, u"--json"_s});
        QCOMPARE(after.first()[u"name"].toString(), u"Cécile"_s);
        QCOMPARE(after.first()[u"label"].toString(), u"Speaker 1"_s);
        QCOMPARE(json({u"speakers"_s, talkKey(), u"--json"_s}), after);
        QCOMPARE(fail({u"speakers"_s, talkKey(), u"--set"_s, u"Nobody=Bob"_s}), exitFailed);
        QCOMPARE(fail({u"speakers"_s, talkKey(), u"--set"_s, u"Bob"_s}), exitFailed);
        QCOMPARE(json({u"speakers"_s, talkKey(), u"--json"_s}), after);
    }

    void aBackupIsRestored()
    {
        const QString backup = path(u"backup.earmark"_s);
        QCOMPARE(run({u"backup"_s, backup}), exitDone);
        output({u"speakers"_s, talkKey(), u"--set"_s, u"Speaker 1=Cécile"_s});
        {
            LibraryLock window(libraryPath(dataFolder()));
            QCOMPARE(window.take(), LibraryLock::State::Held);
            QCOMPARE(run({u"backup"_s, backup + u"2"_s}), exitDone);
            QCOMPARE(fail({u"restore"_s, backup}), exitFailed);
        }
        QVERIFY(output({u"restore"_s, backup}).contains(u"library-before-restore"_s));
        const QJsonArray speakers = json({u"speakers"_s, talkKey(), u"--json"_s});
        QCOMPARE(speakers.first()[u"name"].toString(), u"Speaker 1"_s);
        QCOMPARE(fail({u"restore"_s, path(u"talk.vtt"_s)}), exitFailed);
    }

    void renamingIsInTheHistoryAndReachesTheNotes()
    {
        auto database = *Database::open(libraryPath(dataFolder()));
        Notebook notebook(database);
        const EpisodeId id = Library(database).episodeByKey(talkKey())->value().id;
        const auto loaded = **loadTranscript(libraryPath(dataFolder()), id);
        Annotation note = highlightOf(loaded.transcript, loaded.kept.id, {0, 0, 0, 3});
        note.episode = id;
        QVERIFY(notebook.add(note));
        QVERIFY(json({u"history"_s, talkKey(), u"--json"_s}).isEmpty());
        output({u"speakers"_s, talkKey(), u"--set"_s, u"Speaker 1=Cécile"_s});
        QCOMPARE(notebook.ofEpisode(id)->first().speaker, u"Cécile"_s);
        const QJsonArray history = json({u"history"_s, talkKey(), u"--json"_s});
        QCOMPARE(history.size(), 1);
        QCOMPARE(history.first()[u"done"].toBool(), true);
        QVERIFY(output({u"history"_s, talkKey()}).contains(u"Rename a speaker"_s));
    }

    void stepsAreUndone()
    {
        output({u"speakers"_s, talkKey(), u"--set"_s, u"Speaker 1=Cécile"_s});
        output({u"speakers"_s, talkKey(), u"--set"_s, u"Cécile=Ada"_s});
        output({u"speakers"_s, talkKey(), u"--set"_s, u"Speaker 2=Bob"_s});
        const QJsonArray history =
            json({u"history"_s, talkKey(), u"--undo"_s, u"2"_s, u"--json"_s});
        QCOMPARE(history.size(), 3);
        QVERIFY(history.at(0)[u"done"].toBool());
        QVERIFY(!history.at(1)[u"done"].toBool());
        const QJsonArray speakers = json({u"speakers"_s, talkKey(), u"--json"_s});
        QCOMPARE(speakers.at(0)[u"name"].toString(), u"Cécile"_s);
        QCOMPARE(speakers.at(1)[u"name"].toString(), u"Speaker 2"_s);
        QCOMPARE(fail({u"history"_s, talkKey(), u"--undo"_s, u"2"_s}), exitFailed);
        QCOMPARE(json({u"speakers"_s, talkKey(), u"--json"_s}), speakers);
        QCOMPARE(run({u"history"_s, talkKey(), u"--undo"_s, u"none"_s}), exitUsage);
    }

    void aCorrectedTranscriptIsReplacedOnlyIfAskedTo()
    {
        output({u"speakers"_s, talkKey(), u"--set"_s, u"Speaker 1=Cécile"_s});
        write(u"other.vtt"_s, "WEBVTT\n\n00:00.000 --> 00:00.500\n<v Eve>Another.\n");
        const QStringList add{u"add"_s, path(u"talk.wav"_s), u"--transcript"_s,
                              path(u"other.vtt"_s)};
        QCOMPARE(fail(add), exitFailed);
        QCOMPARE(json({u"speakers"_s, talkKey(), u"--json"_s}).size(), 2);
        output(add + QStringList{u"--anyway"_s});
        QCOMPARE(json({u"speakers"_s, talkKey(), u"--json"_s}).size(), 1);
        output({u"history"_s, talkKey(), u"--undo"_s, u"1"_s}); // it comes back
        QCOMPARE(json({u"speakers"_s, talkKey(), u"--json"_s}).at(0)[u"name"].toString(),
                 u"Cécile"_s);
        output({u"history"_s, talkKey(), u"--undo"_s, u"1"_s});
        QCOMPARE(json({u"speakers"_s, talkKey(), u"--json"_s}).at(0)[u"name"].toString(),
                 u"Speaker 1"_s);
    }

    void anEpisodeIsConvertedAsItWasCorrected()
    {
        output({u"speakers"_s, talkKey(), u"--set"_s, u"Speaker 1=Cécile"_s});
        const QString text =
            output({u"convert"_s, talkKey(), u"-o"_s, u"-"_s, u"--to"_s, u"vtt"_s});
        QVERIFY(text.contains(u"<v Cécile>One is here."_s));
        QVERIFY(output({u"convert"_s, path(u"talk.wav"_s), u"-o"_s, u"-"_s, u"--to"_s, u"srt"_s})
                    .contains(u"Cécile"_s));
        QCOMPARE(output({u"convert"_s, u"TALK"_s, u"-o"_s, u"-"_s, u"--to"_s, u"vtt"_s}), text);
        QVERIFY(output({u"convert"_s, path(u"talk.vtt"_s), u"-o"_s, u"-"_s, u"--to"_s, u"vtt"_s})
                    .contains(u"Speaker 1"_s)); // the file
        QCOMPARE(fail({u"convert"_s, u"nobody"_s, u"-o"_s, u"-"_s, u"--to"_s, u"vtt"_s}),
                 exitFailed);
    }

    void theLibraryIsSearched()
    {
        const QJsonArray found = json({u"search"_s, u"here"_s, u"speaker:speaker"_s, u"--json"_s});
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first()[u"key"].toString(), talkKey());
        QCOMPARE(found.first()[u"begin"].toDouble(), 0);
        QCOMPARE(found.first()[u"speaker"].toString(), u"Speaker 1"_s);
        QCOMPARE(found.first()[u"sentence"].toString(), u"One is here."_s);
        QCOMPARE(found.first()[u"after"].toString(), u"Two."_s);
        QVERIFY(output({u"search"_s, u"two"_s}).endsWith(u"\t0:00\tSpeaker 2\tTwo.\n"_s));
        QCOMPARE(run({u"search"_s, u"t*"_s}), exitUsage);
        QCOMPARE(json({u"search"_s, u"tw*"_s, u"--json"_s}).size(), 1);
        QCOMPARE(run({u"search"_s, u"after:soon"_s}), exitUsage);
        QCOMPARE(run({u"search"_s, u"!"_s}), exitUsage);
        QCOMPARE(run({u"search"_s, u"two"_s, u"--limit"_s, u"0"_s}), exitUsage);
        output({u"speakers"_s, talkKey(), u"--set"_s, u"Speaker 2=Bob"_s});
        QVERIFY(output({u"search"_s, u"two"_s}).contains(u"Bob"_s));
        QVERIFY(output({u"search"_s, u"zebra"_s}).isEmpty());
    }

    void nothingIsChangedBehindAWindow()
    {
        LibraryLock lock(libraryPath(dataFolder()));
        QVERIFY(lock.take() == LibraryLock::State::Held);
        QCOMPARE(fail({u"speakers"_s, talkKey(), u"--set"_s, u"Speaker 1=Bob"_s}), exitFailed);
        QCOMPARE(fail({u"add"_s, path(u"talk.wav"_s)}), exitFailed);
        QCOMPARE(fail({u"history"_s, talkKey(), u"--undo"_s, u"1"_s}), exitFailed);
        QCOMPARE(json({u"speakers"_s, talkKey(), u"--json"_s}).first()[u"name"].toString(),
                 u"Speaker 1"_s);
    }
};

QTEST_GUILESS_MAIN(TestLibraryCommands)
#include "tst_librarycommands.moc"
