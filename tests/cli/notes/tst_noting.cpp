// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../terminalhouse.h"
#include "notes/notebook.h"
#include "store/librarylock.h"
#include "store/query.h"

using namespace earmark;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The commands for notes.
class TestCliNoting : public QObject, protected TerminalHouse
{
    Q_OBJECT

private slots:
    void init()
    {
        keepTalk("WEBVTT\n\n00:00.000 --> 00:00.300\n<v Anne>A plant does not flee.\n\n"
                 "00:00.300 --> 00:00.600\n<v Bob>It negotiates with light.\n\n"
                 "00:00.600 --> 00:00.900\n<v Anne>A plant waits.\n");
    }

    void wordsAreMarkedWhereTheyAreSaid()
    {
        const QString key =
            output({u"note"_s, talkKey(), u"--quote"_s, u"negotiates with LIGHT"_s, u"--text"_s,
                    u"Why?"_s, u"--tag"_s, u"#idea/light"_s, u"--tag"_s, u"x"_s})
                .trimmed();
        const QJsonArray notes = json({u"notes"_s, u"--json"_s});
        QCOMPARE(notes.size(), 1);
        const QJsonValue note = notes.first();
        QCOMPARE(note[u"key"].toString(), key);
        QCOMPARE(note[u"quote"].toString(), u"negotiates with light"_s);
        QCOMPARE(note[u"speaker"].toString(), u"Bob"_s);
        QCOMPARE(note[u"note"].toString(), u"Why?"_s);
        QCOMPARE(note[u"tags"].toArray(), (QJsonArray{u"idea/light"_s, u"x"_s}));
        QCOMPARE(note[u"anchor"].toString(), u"exact"_s);
        QCOMPARE(note[u"kind"].toString(), u"highlight"_s);
        QVERIFY(output({u"notes"_s}).contains(key + u"\t0:00–0:00\texact\ttalk\t"_s));
    }

    // Words that are said twice need a time.
    void theTimeDecidesBetweenTheSameWords()
    {
        QCOMPARE(fail({u"note"_s, talkKey(), u"--quote"_s, u"a plant"_s}), exitFailed);
        QCOMPARE(fail({u"note"_s, talkKey(), u"--quote"_s, u"a stone"_s}), exitFailed);
        output({u"note"_s, talkKey(), u"--quote"_s, u"a plant"_s, u"--at"_s, u"0.7"_s});
        const QJsonArray notes = json({u"notes"_s, u"--json"_s});
        QCOMPARE(notes.size(), 1);
        QCOMPARE(notes.first()[u"begin"].toDouble(), 0.6);
    }

    void aMomentKeepsItsSentenceAndAStretchItsWords()
    {
        output({u"note"_s, talkKey(), u"--at"_s, u"0.4"_s});
        output({u"note"_s, talkKey(), u"--at"_s, u"0:00.31,0:00.59"_s});
        const QJsonArray notes = json({u"notes"_s, u"--json"_s});
        QCOMPARE(notes.size(), 2);
        QCOMPARE(notes.at(0)[u"begin"].toDouble(), 0.31);
        QCOMPARE(notes.at(0)[u"end"].toDouble(), 0.59);
        QCOMPARE(notes.at(0)[u"kind"].toString(), u"highlight"_s);
        QVERIFY(notes.at(0)[u"quote"].toString().contains(u"with light"_s));
        QCOMPARE(notes.at(1)[u"kind"].toString(), u"bookmark"_s);
        QCOMPARE(notes.at(1)[u"anchor"].toString(), u"time"_s);
        QCOMPARE(fail({u"note"_s, talkKey(), u"--at"_s, u"1:00:00"_s}), exitFailed);
        QCOMPARE(fail({u"note"_s, talkKey()}), exitFailed);
        QCOMPARE(run({u"note"_s, talkKey(), u"--at"_s, u"0.5,0.4"_s}), exitUsage);
        QCOMPARE(run({u"note"_s, talkKey(), u"--at"_s, u"soon"_s}), exitUsage);
    }

    void aNoteCanBeUndone()
    {
        output({u"note"_s, talkKey(), u"--at"_s, u"0.4"_s});
        output({u"history"_s, talkKey(), u"--undo"_s, u"1"_s});
        QVERIFY(json({u"notes"_s, u"--json"_s}).isEmpty());
    }

    void notesAreFiltered()
    {
        output({u"note"_s, talkKey(), u"--at"_s, u"0.1"_s, u"--text"_s, u"Été"_s, u"--tag"_s,
                u"idea/light"_s});
        output({u"note"_s, talkKey(), u"--at"_s, u"0.8"_s, u"--text"_s, u"Winter"_s});
        QCOMPARE(json({u"notes"_s, u"--json"_s}).size(), 2);
        QCOMPARE(json({u"notes"_s, u"--json"_s, u"--query"_s, u"ete"_s}).size(), 1);
        QCOMPARE(json({u"notes"_s, u"--json"_s, u"--tag"_s, u"IDEA"_s}).size(), 1);
        QCOMPARE(json({u"notes"_s, u"--json"_s, u"--tag"_s, u"id"_s}).size(), 0);
        QCOMPARE(json({u"notes"_s, u"--json"_s, u"--show"_s, u"Other"_s}).size(), 0);
    }

    // After the text was replaced by another one.
    void tellsWhatBecameOfTheWords()
    {
        output({u"note"_s, talkKey(), u"--quote"_s, u"It negotiates with light"_s});
        output({u"note"_s, talkKey(), u"--quote"_s, u"A plant does not flee"_s});
        write(u"other.vtt"_s,
              "WEBVTT\n\n00:00.000 --> 00:00.300\n<v Anne>Nobody moves here.\n\n"
              "00:00.300 --> 00:00.600\n<v Bob>It negotiated with light.\n");
        output({u"add"_s, path(u"talk.wav"_s), u"--transcript"_s, path(u"other.vtt"_s)});
        const QJsonArray notes = json({u"notes"_s, u"--json"_s});
        QCOMPARE(notes.size(), 2);
        QCOMPARE(notes.at(0)[u"anchor"].toString(), u"orphan"_s);
        QCOMPARE(notes.at(1)[u"anchor"].toString(), u"moved"_s);
        QVERIFY(notes.at(1)[u"likeness"].toDouble() > 0.8);
        QVERIFY(notes.at(1)[u"likeness"].toDouble() < 1);
    }

    // The same words twice, and nothing else is left of what stood around them.
    void tellsWhichWordsAreInDoubt()
    {
        output({u"note"_s, talkKey(), u"--quote"_s, u"negotiates with light"_s});
        write(u"twice.vtt"_s,
              "WEBVTT\n\n00:00.000 --> 00:00.300\n<v Bob>It negotiates with light.\n\n"
              "00:00.300 --> 00:00.600\n<v Bob>It negotiates with light.\n\n"
              "00:00.600 --> 00:00.900\n<v Bob>It negotiates with light.\n");
        output({u"add"_s, path(u"talk.wav"_s), u"--transcript"_s, path(u"twice.vtt"_s)});
        const QJsonArray notes = json({u"notes"_s, u"--json"_s});
        QCOMPARE(notes.first()[u"anchor"].toString(), u"asked"_s);
        QCOMPARE(notes.first()[u"likeness"].toDouble(), 1);
        QVERIFY(output({u"notes"_s}).contains(u"\tin doubt, 100 % alike\t"_s));
    }

    // The second of two acts is refused.
    void aFailureInTheMiddleOfAnImportLeavesNothing()
    {
        write(u"labels.txt"_s, "0.1\t0.2\tOne\n0.3\t0.4\tTwo\n");
        const QStringList command{u"import-notes"_s, path(u"labels.txt"_s), u"--episode"_s,
                                  talkKey()};
        auto database = *Database::open(libraryPath(dataFolder()));
        QVERIFY(earmark::run(
            database.sql(),
            u"CREATE TRIGGER refuse BEFORE INSERT ON act WHEN EXISTS (SELECT 1 FROM act) "
            "BEGIN SELECT RAISE(ABORT, 'full'); END"_s));
        QCOMPARE(fail(command), exitFailed);
        QVERIFY(kept().isEmpty());
        QVERIFY(json({u"history"_s, talkKey(), u"--json"_s}).isEmpty());
        QVERIFY(earmark::run(database.sql(), u"DROP TRIGGER refuse"_s));
        QCOMPARE(output(command).trimmed(), u"2 of 2 notes are new."_s);
        QCOMPARE(json({u"history"_s, talkKey(), u"--json"_s}).size(), 2);
        output({u"history"_s, talkKey(), u"--undo"_s, u"1"_s});
        QCOMPARE(kept().size(), 1);
    }

    void whatIsExportedIsImportedEqual_data()
    {
        QTest::addColumn<QString>("format");
        QTest::newRow("JSON") << u"json"_s;
        QTest::newRow("Web Annotations") << u"jsonld"_s;
    }

    void whatIsExportedIsImportedEqual()
    {
        QFETCH(QString, format);
        output({u"note"_s, talkKey(), u"--quote"_s, u"negotiates"_s, u"--tag"_s, u"idea/light"_s});
        output({u"note"_s, talkKey(), u"--at"_s, u"0.8"_s, u"--text"_s, u"=1+1 <b>\n# x"_s});
        likeFirst();
        const QList<Annotation> before = kept();
        QVERIFY(before.first().isFavourite);
        QVERIFY(json({u"notes"_s, u"--json"_s}).first()[u"favourite"].toBool());
        output({u"export"_s, u"--all"_s, u"--to"_s, format, u"-o"_s, path(u"notes.json"_s)});
        QCOMPARE(output({u"import-notes"_s, path(u"notes.json"_s)}).trimmed(),
                 u"0 of 2 notes are new."_s);
        QCOMPARE(kept(), before);
        output({u"history"_s, talkKey(), u"--undo"_s, u"2"_s});
        QVERIFY(kept().isEmpty());
        QCOMPARE(output({u"import-notes"_s, path(u"notes.json"_s)}).trimmed(),
                 u"2 of 2 notes are new."_s);
        QCOMPARE(kept(), before);
        output({u"history"_s, talkKey(), u"--undo"_s, u"2"_s});
        QVERIFY(kept().isEmpty());
    }

    void foreignNotesGoToTheirEpisode()
    {
        write(u"labels.txt"_s, "0.100000\t0.200000\tA remark #x\n");
        QCOMPARE(fail({u"import-notes"_s, path(u"labels.txt"_s)}), exitFailed);
        QVERIFY(kept().isEmpty());
        output({u"import-notes"_s, path(u"labels.txt"_s), u"--episode"_s, talkKey()});
        QCOMPARE(kept().size(), 1);
        QCOMPARE(kept().first().tags, QStringList{u"x"_s});
        write(u"readwise.csv"_s,
              "Highlight,Title,Author,URL,Note,Location,Date\n"
              "It negotiates with light.,Talk,,,,0,\n");
        output({u"import-notes"_s, path(u"readwise.csv"_s)});
        QCOMPARE(json({u"notes"_s, u"--json"_s}).size(), 2);
        QCOMPARE(json({u"notes"_s, u"--json"_s}).first()[u"anchor"].toString(), u"moved"_s);
        write(u"other.csv"_s, "Highlight,Title\nWords.,Talk\nWords.,Unknown\n");
        QCOMPARE(fail({u"import-notes"_s, path(u"other.csv"_s)}), exitFailed); // all or nothing
        QCOMPARE(kept().size(), 2);
        QCOMPARE(fail({u"import-notes"_s, path(u"talk.wav"_s)}), exitFailed);
        QCOMPARE(fail({u"import-notes"_s, path(u"gone.json"_s)}), exitFailed);
    }

    void everyEpisodeIsExportedIntoAFolder()
    {
        QCOMPARE(fail({u"export"_s, u"--all"_s, u"--to"_s, u"csv"_s, u"-o"_s, u"-"_s}), exitFailed);
        output({u"note"_s, talkKey(), u"--at"_s, u"0.1"_s});
        QVERIFY(output({u"export"_s, u"--all"_s, u"--to"_s, u"csv"_s, u"-o"_s, u"-"_s})
                    .startsWith(u"Show,Episode,"_s));
        output({u"export"_s, u"--all"_s, u"--to"_s, u"logseq"_s, u"-o"_s, path(u"new/"_s)});
        QVERIFY(QFile::exists(path(u"new/talk.md"_s)));
        QVERIFY(output({u"export"_s, talkKey(), u"--with-transcript"_s, u"--to"_s, u"txt"_s,
                        u"-o"_s, u"-"_s})
                    .contains(u"Bob: It negotiates with light."_s));
        QCOMPARE(run({u"export"_s, u"--all"_s, talkKey(), u"--to"_s, u"csv"_s, u"-o"_s, u"-"_s}),
                 exitUsage);
        QCOMPARE(run({u"export"_s, talkKey(), u"--by"_s, u"mood"_s, u"--to"_s, u"csv"_s, u"-o"_s,
                      u"-"_s}),
                 exitUsage);
    }

    void nothingIsNotedBehindAWindow()
    {
        LibraryLock lock(libraryPath(dataFolder()));
        QVERIFY(lock.take() == LibraryLock::State::Held);
        QCOMPARE(fail({u"note"_s, talkKey(), u"--at"_s, u"0.1"_s}), exitFailed);
        write(u"labels.txt"_s, "0.1\t0.2\tA remark\n");
        QCOMPARE(fail({u"import-notes"_s, path(u"labels.txt"_s), u"--episode"_s, talkKey()}),
                 exitFailed);
        QVERIFY(kept().isEmpty());
    }

private:
    // In the window, as there is no command for it.
    void likeFirst() const
    {
        auto database = *Database::open(libraryPath(dataFolder()));
        Annotation first = kept().first();
        first.isFavourite = true;
        QVERIFY(Notebook(database).update(first));
    }

    QList<Annotation> kept() const
    {
        auto database = *Database::open(libraryPath(dataFolder()));
        const EpisodeId id = Library(database).episodeByKey(talkKey())->value().id;
        return *Notebook(database).ofEpisode(id);
    }
};

QTEST_GUILESS_MAIN(TestCliNoting)
#include "tst_noting.moc"
