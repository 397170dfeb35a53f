// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "capturedoutput.h"
#include "cli/run/readcommandline.h"
#include "cli/run/runcommand.h"
#include "cli/terminal.h"
#include "core/files.h"
#include "library/library.h"
#include "notes/notebook.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto vtt = "WEBVTT\n\n00:01.000 --> 00:02.500\n<v Anne>Bonjour à tous.\n";

} // namespace

/// The commands of the terminal, from their arguments to what they write.
class TestTerminal : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto database = Database::open(libraryPath(dataFolder()));
        QVERIFY(database);
        Library library(*database);
        m_plants = keep(library, u"Plantes qui bougent"_s);
        keep(library, u"Plantes du soir"_s);
        Notebook notebook(*database);
        Annotation note;
        note.episode = m_plants.id;
        note.span = {12s, 12s};
        note.note = u"À comparer"_s;
        note.tags = QStringList{u"idée"_s};
        QVERIFY(notebook.add(note));
    }

    void convertsBySuffix_data()
    {
        QTest::addColumn<QString>("output");
        QTest::addColumn<QString>("format");
        QTest::addColumn<QByteArray>("contained");

        QTest::newRow("srt") << u"a.srt"_s << QString()
                             << QByteArray("00:00:01,000 --> 00:00:02,500");
        QTest::newRow("vtt") << u"a.VTT"_s << QString() << QByteArray("WEBVTT");
        QTest::newRow("json") << u"a.json"_s << QString() << QByteArray("\"startTime\"");
        QTest::newRow("named") << u"a.txt"_s << u"srt"_s << QByteArray(" --> ");
    }

    void convertsBySuffix()
    {
        QFETCH(QString, output);
        QFETCH(QString, format);
        QFETCH(QByteArray, contained);
        QStringList arguments{u"convert"_s, write(u"in"_s, vtt), u"-o"_s, path(output)};
        if (!format.isEmpty())
            arguments += {u"--to"_s, format};
        QCOMPARE(run(arguments), exitDone);
        const auto written = readFile(path(output));
        QVERIFY(written);
        QVERIFY2(written->contains(contained), written->constData());
        QVERIFY(written->contains("Bonjour à tous."));
    }

    void convertsToStandardOutput()
    {
        const QString input = write(u"in"_s, vtt);
        CapturedOutput output;
        const int code = run({u"convert"_s, input, u"-o"_s, u"-"_s, u"--to"_s, u"srt"_s});
        QVERIFY(output.take().contains("Bonjour à tous."));
        QCOMPARE(code, exitDone);
    }

    void convertsManyIntoAFolder()
    {
        const QStringList inputs{write(u"a.vtt"_s, vtt),
                                 write(u"b.txt"_s, "nothing - ** - to read"),
                                 write(u"c.txt"_s, "ANNE: Bonjour.\n\nPAUL: Salut.\n")};
        const QString report = path(u"report.json"_s);
        QCOMPARE(run(QStringList{u"convert"_s} + inputs
                     + QStringList{u"-o"_s, path(u"out/"_s), u"--to"_s, u"json"_s, u"--report"_s,
                                   report}),
                 exitDone);
        const auto first = readFile(path(u"out/a.json"_s));
        QVERIFY(first && first->contains("Bonjour à tous."));
        const auto last = readFile(path(u"out/c.json"_s));
        QVERIFY(last && last->contains("PAUL"));
        const auto written = readFile(report);
        QVERIFY(written);
        const QJsonArray files = QJsonDocument::fromJson(*written).array();
        QCOMPARE(files.size(), 3);
        QCOMPARE(files.at(0)[u"format"].toString(), u"vtt"_s);
        QCOMPARE(files.at(2)[u"format"].toString(), u"dialogue"_s);
        QCOMPARE(files.at(2)[u"speakers"].toArray().size(), 2);
    }

    void reportsEachKindOfRepairWithItsFirstLine()
    {
        const QString input =
            write(u"a.vtt"_s,
                  "WEBVTT\n\n1.5 --> 2\nAnna: One.\n\n00:03.000 --> 00:04.000\nAnna: Two.\n\n"
                  "00:05.000 --> 00:06.000\n\n00:07.000 --> 00:08.000\nThe point: three.\n");
        const QString report = path(u"report.json"_s);
        QCOMPARE(run({u"convert"_s, input, u"-o"_s, path(u"a.srt"_s), u"--report"_s, report}),
                 exitDone);
        const QJsonObject file =
            QJsonDocument::fromJson(*readFile(report)).array().first().toObject();
        QCOMPARE(file[u"read"].toInt(), 3);
        QCOMPARE(file[u"repaired"].toInt(), 1);
        QCOMPARE(file[u"skipped"].toInt(), 1);
        const QJsonObject repair = file[u"repairs"].toArray().first().toObject();
        QCOMPARE(repair[u"kind"].toString(), u"loose-time"_s);
        QCOMPARE(repair[u"line"].toInt(), 3);
        QCOMPARE(file[u"skips"].toArray().first()[u"line"].toInt(), 9);
        const QJsonArray labels = file[u"labels"].toArray();
        QCOMPARE(labels.size(), 2);
        QCOMPARE(labels.at(0)[u"label"].toString(), u"Anna"_s);
        QCOMPARE(labels.at(0)[u"count"].toInt(), 2);
        QCOMPARE(labels.at(0)[u"form"].toString(), u"colon"_s);
        QVERIFY(!labels.at(1)[u"speaker"].toBool());
        QCOMPARE(file[u"speakers"].toArray().first()[u"told"].toString(), u"colon"_s);
    }

    void theListenerSaysWhichLabelsAreSpeakers()
    {
        const QString input = write(u"a.srt"_s,
                                    "1\n00:00:01,000 --> 00:00:02,000\nAnna: One.\n\n"
                                    "2\n00:00:03,000 --> 00:00:04,000\nAnna: Two.\n\n"
                                    "3\n00:00:05,000 --> 00:00:06,000\nand why: so.\n");
        const QString output = path(u"a.csv"_s);
        QCOMPARE(run({u"convert"_s, input, u"-o"_s, output, u"--not-speaker"_s, u"Anna"_s,
                      u"--speaker"_s, u"and why"_s}),
                 exitDone);
        QVERIFY(readFile(output)->contains(",,Anna: One."));
        QVERIFY(readFile(output)->contains(",and why,so."));
        QCOMPARE(run({u"convert"_s, input, u"-o"_s, output, u"--only-named"_s}), exitDone);
        QVERIFY(readFile(output)->contains(",,and why: so."));
    }

    void readsWithTheGivenEncoding()
    {
        const QString input = write(u"a.txt"_s, "\xcf\xf0\xe8\xe2\xe5\xf2.");
        QCOMPARE(run({u"convert"_s, input, u"-o"_s, path(u"a.csv"_s), u"--encoding"_s,
                      u"windows-1251"_s}),
                 exitDone);
        QVERIFY(readFile(path(u"a.csv"_s))->contains("Привет."));
        QCOMPARE(
            run({u"convert"_s, input, u"-o"_s, path(u"a.csv"_s), u"--encoding"_s, u"nonesuch"_s}),
            exitFailed);
    }

    void writesPlainTextByATemplate()
    {
        const QString input = write(u"in"_s, vtt);
        const QString output = path(u"a.txt"_s);
        QCOMPARE(run({u"convert"_s, input, u"-o"_s, output, u"--template"_s,
                      u"{{#speaker}}{{speaker}} | {{/speaker}}{{time}} | {{text}}"_s}),
                 exitDone);
        QVERIFY2(readFile(output)->contains("| 00:00:0"), readFile(output)->constData());
        const QString whole = write(u"t.mustache"_s, "A\n{{#turns}}- {{text}}\n{{/turns}}Z\n");
        QCOMPARE(run({u"convert"_s, input, u"-o"_s, output, u"--template"_s, whole}), exitDone);
        const QByteArray text = *readFile(output);
        QVERIFY2(text.startsWith("A\n- ") && text.endsWith("\nZ\n"), text.constData());
        QCOMPARE(run({u"convert"_s, input, u"-o"_s, output, u"--template"_s, u"{{#turns}}"_s}),
                 exitFailed);
    }

    void breaksSubRipsLines()
    {
        const QString input =
            write(u"a.vtt"_s, "WEBVTT\n\n00:01.000 --> 00:02.000\nOne two three four five six.\n");
        QCOMPARE(run({u"convert"_s, input, u"-o"_s, path(u"a.srt"_s), u"--width"_s, u"14"_s}),
                 exitDone);
        QVERIFY(readFile(path(u"a.srt"_s))->contains("One two three\nfour five six."));
    }

    void oneBadFileOfManyFailsAlone()
    {
        const QStringList inputs{write(u"a.vtt"_s, vtt), write(u"b.vtt"_s, "")};
        QCOMPARE(run(QStringList{u"convert"_s} + inputs
                     + QStringList{u"-o"_s, path(u"out/"_s), u"--to"_s, u"srt"_s}),
                 exitFailed);
        QVERIFY(readFile(path(u"out/a.srt"_s)));
        QVERIFY(!readFile(path(u"out/b.srt"_s)));
    }

    void neverWritesTwoOutputsToOneFile()
    {
        const QStringList inputs{write(u"a.vtt"_s, vtt),
                                 write(u"a.srt"_s, "1\n00:00:01,000 --> 00:00:02,000\nAutre.\n")};
        QCOMPARE(run(QStringList{u"convert"_s} + inputs
                     + QStringList{u"-o"_s, path(u"out/"_s), u"--to"_s, u"json"_s}),
                 exitFailed);
        QVERIFY(!QFileInfo::exists(path(u"out"_s)));
    }

    void readsAsTheGivenFormat()
    {
        const QString input = write(u"a.txt"_s, "[00:00:01] ANNE: Bonjour.\n");
        QCOMPARE(run({u"convert"_s, input, u"-o"_s, path(u"a.json"_s), u"--from"_s, u"text"_s}),
                 exitDone);
        QVERIFY(readFile(path(u"a.json"_s))->contains("[00:00:01]"));
        QCOMPARE(run({u"convert"_s, input, u"-o"_s, path(u"b.json"_s)}), exitDone);
        QVERIFY(!readFile(path(u"b.json"_s))->contains("[00:00:01]"));
    }

    void strictlyNothingIsRepaired()
    {
        const QString loose = write(u"a.vtt"_s, "WEBVTT\n\n1.5 --> 2.5\nBonjour.\n");
        QCOMPARE(run({u"convert"_s, loose, u"-o"_s, path(u"a.srt"_s)}), exitDone);
        QCOMPARE(run({u"convert"_s, loose, u"-o"_s, path(u"b.srt"_s), u"--strict"_s}), exitFailed);
        QVERIFY(!readFile(path(u"b.srt"_s)));
        QCOMPARE(
            run({u"convert"_s, write(u"c.vtt"_s, vtt), u"-o"_s, path(u"c.srt"_s), u"--strict"_s}),
            exitDone);
    }

    void listsTheFormats()
    {
        CapturedOutput output;
        const int code = run({u"formats"_s, u"--json"_s});
        const QJsonArray list = QJsonDocument::fromJson(output.take()).array();
        QCOMPARE(code, exitDone);
        QCOMPARE(list.size(), formats().size());
        QVERIFY(list.first()[u"written"].toBool());
    }

    void neverConvertsOverItsInput()
    {
        const QString input = write(u"in.vtt"_s, vtt);
        QVERIFY(QFile::link(input, path(u"link.vtt"_s)));
        for (const QString &output : {input, path(u"./x/../in.vtt"_s), path(u"link.vtt"_s)})
            QCOMPARE(run({u"convert"_s, input, u"-o"_s, output}), exitFailed);
        QCOMPARE(*readFile(input), QByteArray(vtt));
    }

    void aFailedConversionWritesNothing_data()
    {
        QTest::addColumn<QByteArray>("bytes");

        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no cue") << QByteArray("WEBVTT\n");
        QTest::newRow("noise") << QByteArray("\0\1\2\3\xff\xfe\x80", 7);
    }

    void aFailedConversionWritesNothing()
    {
        QFETCH(QByteArray, bytes);
        write(u"out.srt"_s, "mine");
        QCOMPARE(run({u"convert"_s, write(u"in"_s, bytes), u"-o"_s, path(u"out.srt"_s)}),
                 exitFailed);
        QCOMPARE(*readFile(path(u"out.srt"_s)), QByteArray("mine"));
        QCOMPARE(run({u"convert"_s, path(u"missing"_s), u"-o"_s, path(u"out.srt"_s)}), exitFailed);
        QCOMPARE(*readFile(path(u"out.srt"_s)), QByteArray("mine"));
    }

    void failsIfTheOutputCantBeWritten()
    {
        const QString input = write(u"in"_s, vtt);
        QCOMPARE(run({u"convert"_s, input, u"-o"_s, path(u"missing/out.srt"_s)}), exitFailed);
        QCOMPARE(run({u"convert"_s, input, u"-o"_s, input + u"/out.srt"_s}), exitFailed);
        QCOMPARE(run({u"export"_s, m_plants.key, u"-o"_s, path(u"missing/a.md"_s)}), exitFailed);
    }

    void findsTheEpisodeToExport_data()
    {
        QTest::addColumn<QString>("asked");
        QTest::addColumn<int>("code");

        QTest::newRow("by key") << u"KEY"_s << exitDone;
        QTest::newRow("by number") << u"1"_s << exitDone;
        QTest::newRow("by its file") << u"FILE"_s << exitDone;
        QTest::newRow("by how its title begins") << u"plantes qui"_s << exitDone;
        QTest::newRow("two titles begin so") << u"Plantes"_s << exitFailed;
        QTest::newRow("no title begins so") << u"Cailloux"_s << exitFailed;
        QTest::newRow("nothing asked") << u""_s << exitFailed;
    }

    void findsTheEpisodeToExport()
    {
        QFETCH(QString, asked);
        QFETCH(int, code);
        asked.replace(u"KEY"_s, m_plants.key).replace(u"FILE"_s, m_plants.mediaPath);
        QCOMPARE(run({u"export"_s, asked, u"-o"_s, path(u"a.md"_s)}), code);
        const auto written = readFile(path(u"a.md"_s));
        QCOMPARE(bool(written), code == exitDone);
        QVERIFY(!written || written->contains("À comparer"));
    }

    void exportsInEachFormat()
    {
        QCOMPARE(run({u"export"_s, u"1"_s, u"-o"_s, path(u"a.html"_s)}), exitDone);
        QVERIFY(readFile(path(u"a.html"_s))->contains("<article"));
        QCOMPARE(run({u"export"_s, u"1"_s, u"--to"_s, u"html"_s, u"-o"_s, path(u"b.out"_s)}),
                 exitDone);
        QVERIFY(readFile(path(u"b.out"_s))->contains("<article"));

        CapturedOutput output;
        const int code = run({u"export"_s, u"1"_s, u"--to"_s, u"md"_s, u"-o"_s, u"-"_s});
        QVERIFY(output.take().contains("> [!"));
        QCOMPARE(code, exitDone);
    }

    void listsEpisodes()
    {
        CapturedOutput output;
        const int code = run({u"episodes"_s});
        const QByteArray text = output.take();
        QCOMPARE(code, exitDone);
        QCOMPARE(text.count('\n'), 2);
        QVERIFY(text.contains("Plantes qui bougent"));
    }

    void listsEpisodesAsJson()
    {
        CapturedOutput output;
        const int code = run({u"episodes"_s, u"--json"_s});
        const QJsonArray episodes = QJsonDocument::fromJson(output.take()).array();
        QCOMPARE(code, exitDone);
        QCOMPARE(episodes.size(), 2);
        const QJsonObject plants = episodes.last().toObject();
        QCOMPARE(plants[u"key"].toString(), m_plants.key);
        QCOMPARE(plants[u"title"].toString(), u"Plantes qui bougent"_s);
        QCOMPARE(plants[u"notes"].toInt(), 1);
        QCOMPARE(plants[u"duration"].toDouble(), 61.5);
    }

    void reportsADamagedLibrary()
    {
        const QByteArray damaged("no library at all, but long enough to look at");
        write(u"damaged/library.db"_s, damaged);
        CapturedOutput errors(stderr);
        const int code = runInTerminal(read({u"episodes"_s, u"--data-dir"_s, path(u"damaged"_s)}));
        const QByteArray said = errors.take();
        QCOMPARE(code, exitFailed);
        QVERIFY2(said.startsWith("earmark: ") && said.count('\n') == 1, said.constData());
        QCOMPARE(*readFile(path(u"damaged/library.db"_s)), damaged);
    }

private:
    Episode keep(Library &library, const QString &title)
    {
        Episode facts;
        facts.mediaPath = write(title + u".mp3"_s, "sound");
        facts.title = title;
        facts.duration = 61s + 500ms;
        facts.opened = QDateTime::fromMSecsSinceEpoch(++m_opened);
        const auto id = library.keep(facts, {});
        return id ? **library.episode(*id) : Episode();
    }

    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString dataFolder() const { return path(u"data"_s); }

    QString write(const QString &name, const QByteArray &bytes) const
    {
        QDir().mkpath(QFileInfo(path(name)).path());
        return writeFile(path(name), bytes) ? path(name) : QString();
    }

    static CommandLine read(const QStringList &arguments)
    {
        const auto line = readCommandLine(QStringList{u"earmark"_s} + arguments);
        return line ? std::get<CommandLine>(*line) : CommandLine();
    }

    int run(const QStringList &arguments) const
    {
        return runInTerminal(read(arguments + QStringList{u"--data-dir"_s, dataFolder()}));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    Episode m_plants;
    qint64 m_opened = 0;
};

QTEST_GUILESS_MAIN(TestTerminal)
#include "tst_terminal.moc"
