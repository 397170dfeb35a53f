// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "capturedoutput.h"
#include "cli/terminal.h"
#include "core/files.h"
#include "notes/anchoring.h"
#include "notes/notebook.h"
#include "store/librarylock.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Commands that change the library.
class TestLibraryCommands : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        write(u"talk.wav"_s, silence());
        write(u"talk.vtt"_s,
              "WEBVTT\n\n00:00.000 --> 00:00.500\n<v Speaker 1>One is here.\n\n"
              "00:00.600 --> 00:00.700\n<v Speaker 2>Two.\n");
        CapturedOutput output;
        QCOMPARE(run({u"add"_s, path(u"talk.wav"_s), u"--transcript"_s, path(u"talk.vtt"_s)}),
                 exitDone);
        m_key = QString::fromUtf8(output.take()).trimmed();
    }

    void aRecordingIsAddedWithItsTranscript()
    {
        auto database = *Database::open(libraryPath(dataFolder()));
        const auto episode = *Library(database).episodeByKey(m_key);
        QVERIFY(episode && episode->hasTranscript);
        QCOMPARE(episode->mediaPath, path(u"talk.wav"_s));
        QCOMPARE(output({u"add"_s, path(u"talk.wav"_s)}).trimmed(), m_key); // it is there already
        QCOMPARE(fail({u"add"_s, path(u"talk.vtt"_s)}), exitFailed);
        QCOMPARE(fail({u"add"_s, path(u"gone.wav"_s)}), exitFailed);
    }

    void speakersAreListedAndRenamed()
    {
        const QJsonArray before = json({u"speakers"_s, m_key, u"--json"_s});
        QCOMPARE(before.size(), 2);
        QCOMPARE(before.first()[u"name"].toString(), u"Speaker 1"_s);
        QCOMPARE(before.first()[u"words"].toInt(), 3);
        QCOMPARE(before.first()[u"ms"].toInt(), 500);
        const QJsonArray after = json({u"speakers"_s, m_key, u"--set"_s, u"Speaker 1=Cécile"_s,
                                       u"--set"_s, u"Speaker 2=Bob"_s, u"--json"_s});
        QCOMPARE(after.first()[u"name"].toString(), u"Cécile"_s);
        QCOMPARE(after.first()[u"label"].toString(), u"Speaker 1"_s);
        QCOMPARE(json({u"speakers"_s, m_key, u"--json"_s}), after);
        QCOMPARE(fail({u"speakers"_s, m_key, u"--set"_s, u"Nobody=Bob"_s}), exitFailed);
        QCOMPARE(fail({u"speakers"_s, m_key, u"--set"_s, u"Bob"_s}), exitFailed);
        QCOMPARE(json({u"speakers"_s, m_key, u"--json"_s}), after);
    }

    void renamingIsInTheHistoryAndReachesTheNotes()
    {
        auto database = *Database::open(libraryPath(dataFolder()));
        Notebook notebook(database);
        const EpisodeId id = Library(database).episodeByKey(m_key)->value().id;
        const auto loaded = **loadTranscript(libraryPath(dataFolder()), id);
        Annotation note = highlightOf(loaded.transcript, loaded.kept.id, {0, 0, 0, 3});
        note.episode = id;
        QVERIFY(notebook.add(note));
        QVERIFY(json({u"history"_s, m_key, u"--json"_s}).isEmpty());
        output({u"speakers"_s, m_key, u"--set"_s, u"Speaker 1=Cécile"_s});
        QCOMPARE(notebook.ofEpisode(id)->first().speaker, u"Cécile"_s);
        const QJsonArray history = json({u"history"_s, m_key, u"--json"_s});
        QCOMPARE(history.size(), 1);
        QCOMPARE(history.first()[u"done"].toBool(), true);
        QVERIFY(output({u"history"_s, m_key}).contains(u"Rename a speaker"_s));
    }

    void nothingIsChangedBehindAWindow()
    {
        LibraryLock lock(libraryPath(dataFolder()));
        QVERIFY(lock.take() == LibraryLock::State::Held);
        QCOMPARE(fail({u"speakers"_s, m_key, u"--set"_s, u"Speaker 1=Bob"_s}), exitFailed);
        QCOMPARE(fail({u"add"_s, path(u"talk.wav"_s)}), exitFailed);
        QCOMPARE(json({u"speakers"_s, m_key, u"--json"_s}).first()[u"name"].toString(),
                 u"Speaker 1"_s);
    }

private:
    static QByteArray silence()
    {
        QByteArray wav(
            "RIFF\x64\x3e\0\0WAVEfmt \x10\0\0\0\1\0\1\0\x40\x1f\0\0\x80\x3e\0\0\2\0\x10\0"
            "data\x40\x3e\0\0",
            44);
        return wav + QByteArray(16'000, '\0');
    }

    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString dataFolder() const { return path(u"data"_s); }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QVERIFY(writeFile(path(name), bytes));
    }

    int run(const QStringList &arguments) const
    {
        const auto line = readCommandLine(QStringList{u"earmark"_s} + arguments
                                          + QStringList{u"--data-dir"_s, dataFolder()});
        return line ? runInTerminal(std::get<CommandLine>(*line)) : exitUsage;
    }

    int fail(const QStringList &arguments) const
    {
        CapturedOutput errors(stderr);
        const int code = run(arguments);
        return errors.take().isEmpty() ? -1 : code;
    }

    QString output(const QStringList &arguments) const
    {
        CapturedOutput output;
        return run(arguments) == exitDone ? QString::fromUtf8(output.take()) : QString();
    }

    QJsonArray json(const QStringList &arguments) const
    {
        return QJsonDocument::fromJson(output(arguments).toUtf8()).array();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_key;
};

QTEST_GUILESS_MAIN(TestLibraryCommands)
#include "tst_librarycommands.moc"
