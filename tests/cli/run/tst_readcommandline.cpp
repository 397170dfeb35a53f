// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/run/readcommandline.h"
#include "core/files.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

using namespace earmark;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// The arguments of one call, after the program's name.
class TestReadCommandLine : public QObject
{
    Q_OBJECT

private slots:
    void readsEachCommand_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<QString>("command");

        QTest::newRow("nothing") << u""_s << u""_s;
        QTest::newRow("a file") << u"a.mp3"_s << u""_s;
        QTest::newRow("convert") << u"convert a.vtt -o b.srt"_s << u"convert"_s;
        QTest::newRow("export") << u"export 1 -o b.md"_s << u"export"_s;
        QTest::newRow("episodes") << u"episodes --json"_s << u"episodes"_s;
        QTest::newRow("export all") << u"export --all --by tag --to csv -o -"_s << u"export"_s;
        QTest::newRow("note") << u"note 1 --at 1:00,1:10 --tag a --tag b"_s << u"note"_s;
        QTest::newRow("notes") << u"notes --query a --json"_s << u"notes"_s;
        QTest::newRow("import") << u"import-notes a.json"_s << u"import-notes"_s;
        QTest::newRow("play") << u"play a.mp3 --at 1:00"_s << u"play"_s;
        QTest::newRow("voices") << u"voices a.mp3 b.vtt --json"_s << u"voices"_s;
        QTest::newRow("a library before the command")
            << u"--data-dir d episodes --json"_s << u"episodes"_s;
        QTest::newRow("a file named as a command") << u"--transcript play a.mp3"_s << u""_s;
    }

    void readsEachCommand()
    {
        QFETCH(QString, arguments);
        QFETCH(QString, command);
        const auto line = read(arguments);
        QVERIFY(line);
        QCOMPARE(std::get<CommandLine>(*line).command, command);
    }

    void wrongUsageIsAnError_data()
    {
        QTest::addColumn<QString>("arguments");

        QTest::newRow("unknown option") << u"--loud"_s;
        QTest::newRow("option of another command") << u"episodes --at 1:00"_s;
        QTest::newRow("no output") << u"convert a.vtt"_s;
        QTest::newRow("no input") << u"convert -o b.srt"_s;
        QTest::newRow("formats of a file") << u"formats a.vtt"_s;
        QTest::newRow("from a format that is none") << u"convert a.vtt -o b.srt --from xyz"_s;
        QTest::newRow("two inputs to align") << u"align a.mp3 b.vtt c.vtt -o c.srt"_s;
        QTest::newRow("voices of a recording alone") << u"voices a.mp3"_s;
        QTest::newRow("voices into a file") << u"voices a.mp3 b.vtt -o c.json"_s;
        QTest::newRow("no format told") << u"convert a.vtt -o -"_s;
        QTest::newRow("a suffix of no format") << u"convert a.vtt -o b.xyz"_s;
        QTest::newRow("a format that is none") << u"convert a.vtt -o b.srt --to xyz"_s;
        QTest::newRow("a format only read") << u"convert a.vtt -o b.txt --to bullets"_s;
        QTest::newRow("a table with tabs") << u"convert a.vtt -o b.tsv"_s;
        QTest::newRow("an option in place of an output") << u"convert a.vtt -o --to vtt"_s;
        QTest::newRow("an output that looks like an option") << u"convert a.vtt -o=-b.srt"_s;
        QTest::newRow("an option in place of a report")
            << u"convert a.vtt -o b.srt --report --strict"_s;
        QTest::newRow("two things to standard output")
            << u"convert a.vtt -o - --to srt --report -"_s;
        QTest::newRow("notes as a transcript") << u"export 1 -o b.srt"_s;
        QTest::newRow("notes of nothing") << u"export -o a.md"_s;
        QTest::newRow("notes of one and all") << u"export 1 --all -o a.csv"_s;
        QTest::newRow("a group that is none") << u"export 1 --by mood -o a.csv"_s;
        QTest::newRow("a stretch that ends first") << u"note 1 --at 2,1"_s;
        QTest::newRow("a note on nothing") << u"note --at 2"_s;
        QTest::newRow("a list of a file") << u"notes a.md"_s;
        QTest::newRow("two shows") << u"shows a b"_s;
        QTest::newRow("a file for a list of shows") << u"opml a.xml"_s;
        QTest::newRow("two backups") << u"backup a b"_s;
        QTest::newRow("nothing to look for") << u"search"_s;
        QTest::newRow("no line to find") << u"search a --limit 0"_s;
        QTest::newRow("lines of no width") << u"convert a.vtt -o b.srt --width 2"_s;
        QTest::newRow("nothing to undo") << u"history 1 --undo 0"_s;
        QTest::newRow("a stretch to play") << u"play a.mp3 --at 1,2"_s;
        QTest::newRow("a time that is no number") << u"play a.mp3 --at nan"_s;
        QTest::newRow("an endless time") << u"play a.mp3 --at inf"_s;
        QTest::newRow("no file to play") << u"play"_s;
        QTest::newRow("a time that is none") << u"play a.mp3 --at soon"_s;
        QTest::newRow("a negative time") << u"play a.mp3 --at -3"_s;
        QTest::newRow("too fast") << u"play a.mp3 --speed 9"_s;
        QTest::newRow("a speed that is none") << u"play a.mp3 --speed fast"_s;
        QTest::newRow("a file for a list") << u"episodes a.mp3"_s;
    }

    void wrongUsageIsAnError()
    {
        QFETCH(QString, arguments);
        QVERIFY(!read(arguments));
    }

    void fontsAreLoadedOnlyForPaper()
    {
        const auto needs = [](const QString &arguments) {
            return needsFonts(u"earmark "_s.append(arguments).split(u' '));
        };
        QVERIFY(needs(u"export 1 -o a.PDF"_s));
        QVERIFY(needs(u"export --all --to odt -o folder/"_s));
        QVERIFY(needs(u"export --all --to=pdf -o folder/"_s));
        QVERIFY(!needs(u"export 1 -o a.md"_s));
        QVERIFY(!needs(u"convert a.pdf -o a.vtt"_s));
    }

    void optionsAreReadWhereTheyBelong()
    {
        const auto note = read(u"note 1 --at 1:00,1:10 --tag #a --tag b --quote=c --text d"_s);
        QVERIFY(note);
        const CommandLine line = std::get<CommandLine>(*note);
        QCOMPARE(line.files, QStringList{u"1"_s});
        QCOMPARE(line.at, (TimeSpan{60s, 70s}));
        QVERIFY(!line.position);
        QCOMPARE(line.tags, (QStringList{u"a"_s, u"b"_s}));
        QCOMPARE(line.quote, u"c"_s);
        QCOMPARE(line.text, u"d"_s);

        const auto convert = read(
            u"convert a -o b --to srt --speaker x --speaker y --strict --width 20 --data-dir e"_s);
        QVERIFY(convert);
        const CommandLine other = std::get<CommandLine>(*convert);
        QCOMPARE(other.output, u"b"_s);
        QCOMPARE(other.speakers, (QStringList{u"x"_s, u"y"_s}));
        QVERIFY(other.strict && !other.onlyNamed);
        QCOMPARE(other.width, 20);
        QCOMPARE(other.dataFolder, u"e"_s);

        const auto exported = read(u"export --all --by tag --with-transcript --to csv -o -"_s);
        QVERIFY(exported);
        QVERIFY(std::get<CommandLine>(*exported).by == GroupBy::Tag);
        QVERIFY(std::get<CommandLine>(*exported).all);
        QVERIFY(std::get<CommandLine>(*exported).withTranscript);
    }

    void theCaseOfAFormatDoesNotMatter()
    {
        const auto line = read(u"convert a -o b --from SRT --to VTT"_s);
        QVERIFY(line);
        QCOMPARE(std::get<CommandLine>(*line).from, u"srt"_s);
        QCOMPARE(std::get<CommandLine>(*line).format, u"vtt"_s);
    }

    void alignsAnywayOnlyWhenAsked()
    {
        const auto line = read(u"align a.mp3 b.txt -o c.vtt"_s);
        QVERIFY(line);
        QVERIFY(!std::get<CommandLine>(*line).anyway);
        const auto anyway = read(u"align a.mp3 b.txt -o c.vtt --anyway"_s);
        QVERIFY(anyway);
        QVERIFY(std::get<CommandLine>(*anyway).anyway);
        QVERIFY(!read(u"convert a.vtt -o b.srt --anyway"_s));
    }

    void tellsVoicesApartOnlyWhenAsked()
    {
        const auto line = read(u"voices a.mp3 b.vtt"_s);
        QVERIFY(line);
        QVERIFY(!std::get<CommandLine>(*line).apart);
        const auto apart = read(u"voices a.mp3 b.vtt --apart"_s);
        QVERIFY(apart);
        QVERIFY(std::get<CommandLine>(*apart).apart);
    }

    void readsTimes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("milliseconds");

        QTest::newRow("seconds") << u"754.25"_s << 754'250;
        QTest::newRow("minutes") << u"12:34"_s << 754'000;
        QTest::newRow("hours") << u"1:02:03.5"_s << 3'723'500;
    }

    void readsTimes()
    {
        QFETCH(QString, text);
        QFETCH(int, milliseconds);
        const auto line = read(u"a.mp3 --at "_s + text);
        QVERIFY(line);
        QCOMPARE(std::get<CommandLine>(*line).position->count(), milliseconds);
    }

    void helpNamesEveryCommandAndOption()
    {
        const auto notice = read(u"play --help"_s);
        QVERIFY(notice);
        const QString text = std::get<Notice>(*notice).text;
        for (const char *word :
             {"convert", "formats", "--from", "--strict", "export", "episodes", "play", "--to",
              "--at", "--speed", "--log", "--json", "--transcript", "--data-dir", "--version"})
            QVERIFY2(text.contains(QLatin1StringView(word)), word);
    }

    void theManualNamesEveryOptionOfTheHelp()
    {
        const auto notice = read(u"--help"_s);
        QVERIFY(notice);
        const auto page = readFile(u"" RESOURCES "/../packaging/earmark.1"_s);
        QVERIFY(page);
        const QString manual = QString::fromUtf8(*page);
        static const QRegularExpression option(u"^  (?:-\\w, )?--([a-z-]+)"_s,
                                               QRegularExpression::MultilineOption);
        int found = 0;
        for (auto match = option.globalMatch(std::get<Notice>(*notice).text); match.hasNext();) {
            const QString name = match.next().captured(1).replace(u'-', u"\\-"_s);
            QVERIFY2(manual.contains(u"\\-\\-"_s + name), qPrintable(name));
            ++found;
        }
        QVERIFY(found >= 10);
    }

    // Same commands and options in the same order, descriptions in one column, no line too long.
    void theFrenchHelpIsComplete()
    {
        const auto notice = read(u"--help"_s);
        QVERIFY(notice);
        const QString english = std::get<Notice>(*notice).text;
        const QString french = inFrench(english);
        QCOMPARE(headsOf(french), headsOf(english));
        for (const QString &help : {english, french}) {
            QCOMPARE(columnsOf(help, u"^  earmark.*"_s).size(), 1);
            QCOMPARE(columnsOf(help, u"^  (?:-\\w, )?--.*"_s).size(), 1);
            for (const QString &one : help.split(u'\n'))
                QVERIFY2(one.size() <= 100, qPrintable(one));
        }
    }

    void onlyTerminalCommandsNeedNoDisplay()
    {
        QVERIFY(isForTerminal({u"earmark"_s, u"episodes"_s}));
        QVERIFY(isForTerminal({u"earmark"_s, u"--help"_s}));
        QVERIFY(!isForTerminal({u"earmark"_s, u"a.mp3"_s}));
    }

private:
    static QString inFrench(const QString &english)
    {
        QFile file(u"" RESOURCES "/../translations/earmark_fr.ts"_s);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QXmlStreamReader xml(&file);
        bool isIt = false;
        while (!xml.atEnd()) {
            xml.readNextStartElement();
            if (xml.name() == "source"_L1)
                isIt = xml.readElementText() == english;
            else if (xml.name() == "translation"_L1 && isIt)
                return xml.readElementText();
        }
        return {};
    }

    static QStringList headsOf(const QString &help)
    {
        static const QRegularExpression head(u"^  (earmark(?: [a-z]+)?|(?:-\\w, )?--[a-z-]+)"_s,
                                             QRegularExpression::MultilineOption);
        QStringList heads;
        for (auto match = head.globalMatch(help); match.hasNext();)
            heads.append(match.next().captured(1));
        return heads;
    }

    // The columns where the descriptions begin: after two spaces, or on the next line.
    static QSet<qsizetype> columnsOf(const QString &help, const QString &pattern)
    {
        static const QRegularExpression gap(u"\\S( {2,})\\S"_s);
        const QRegularExpression line(pattern, QRegularExpression::MultilineOption);
        QSet<qsizetype> columns;
        for (auto match = line.globalMatch(help); match.hasNext();) {
            if (const auto found = gap.match(match.next().captured()); found.hasMatch())
                columns.insert(found.capturedEnd(1));
        }
        return columns;
    }

    static Result<std::variant<CommandLine, Notice>> read(const QString &arguments)
    {
        return readCommandLine(u"earmark %1"_s.arg(arguments).split(u' ', Qt::SkipEmptyParts));
    }
};

QTEST_GUILESS_MAIN(TestReadCommandLine)
#include "tst_readcommandline.moc"
