// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace earmark {
namespace {

using Command = CommandLine::Command;
using Reading = Result<std::variant<CommandLine, Notice>>;

QString say(const char *text)
{
    return QCoreApplication::translate("commandLine", text);
}

const QMap<QString, Command> commands{{u"convert"_s, Command::Convert},
                                      {u"export"_s, Command::Export},
                                      {u"episodes"_s, Command::Episodes},
                                      {u"play"_s, Command::Play}};

Command commandOf(const QStringList &arguments)
{
    return commands.value(arguments.value(1), Command::Window);
}

// One line of usage and one of purpose a command; --help prints them all.
QString usage()
{
    return say("Usage:\n"
               "  earmark [FILE…] [--transcript T] [--at 12:34]   open in the window\n"
               "  earmark convert IN -o OUT [--to FORMAT]         turn a transcript into another format\n"
               "  earmark export EPISODE|AUDIO -o OUT [--to md|html]\n"
               "                                                  write an episode’s notes\n"
               "  earmark episodes [--json]                       list the library\n"
               "  earmark play AUDIO [--at T] [--speed R] [--log] play in the terminal\n"
               "\n"
               "Options:\n"
               "  -o, --output OUT   the file to write; - is standard output\n"
               "  --to FORMAT        vtt, srt or json for transcripts, md or html for notes;\n"
               "                     without it the suffix of OUT tells\n"
               "  --transcript T     open the recording with this transcript\n"
               "  --at T             where to begin: 12:34, 1:02:03 or seconds\n"
               "  --speed R          0.5 to 4\n"
               "  --log              write positions and seeks as JSON lines\n"
               "  --json             list as JSON\n"
               "  --demo             open the demo episode\n"
               "  --data-dir DIR     use the library in another folder\n"
               "  -h, --help         this text\n"
               "  -v, --version      the version\n"
               "\n"
               "EPISODE is a number or key that “earmark episodes” shows, or how a title begins.\n"
               "While it plays, “earmark play” takes lines on standard input: seek MS, speed R,\n"
               "pause, resume, quit.\n"
               "Exit status: 0 done, 1 failed, 2 wrong usage.\n");
}

QString defaultDataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/earmark"_s;
}

// 12:34, 1:02:03.5 or seconds.
std::optional<milliseconds> readTime(const QString &text)
{
    double seconds = 0;
    for (const QString &part : text.split(u':')) {
        bool isNumber = false;
        seconds = seconds * 60 + part.toDouble(&isNumber);
        if (!isNumber || part.startsWith(u'-') || part.startsWith(u'+') || seconds > 1e9)
            return {};
    }
    return milliseconds(qRound64(seconds * 1000));
}

QStringList optionsOf(Command command)
{
    switch (command) {
    case Command::Convert:
    case Command::Export:
        return {u"output"_s, u"to"_s};
    case Command::Episodes:
        return {u"json"_s};
    case Command::Play:
        return {u"at"_s, u"speed"_s, u"log"_s};
    case Command::Window:
        return {u"transcript"_s, u"at"_s, u"demo"_s};
    }
    return {};
}

void addOptions(QCommandLineParser &parser, Command command)
{
    const QMap<QString, bool> takesValue{
        {u"output"_s, true}, {u"to"_s, true},  {u"json"_s, false},      {u"at"_s, true},
        {u"speed"_s, true},  {u"log"_s, false}, {u"transcript"_s, true}, {u"demo"_s, false}};
    for (const QString &name : optionsOf(command)) {
        const QStringList names = name == u"output"_s ? QStringList{u"o"_s, name} : QStringList{name};
        parser.addOption({names, {}, takesValue.value(name) ? u"value"_s : QString()});
    }
    parser.addOption({u"data-dir"_s, {}, u"dir"_s});
    parser.addOption(QCommandLineOption(QStringList{u"h"_s, u"help"_s}));
    parser.addOption(QCommandLineOption(QStringList{u"v"_s, u"version"_s}));
}

// QCommandLineParser warns when asked for an option it was not given.
QString valueOf(const QCommandLineParser &parser, Command command, const QString &name)
{
    return optionsOf(command).contains(name) ? parser.value(name) : QString();
}

bool isSetIn(const QCommandLineParser &parser, Command command, const QString &name)
{
    return optionsOf(command).contains(name) && parser.isSet(name);
}

Result<> check(const CommandLine &line)
{
    const auto operands = line.files.size();
    if (line.command == Command::Episodes && operands > 0)
        return Error{say("“earmark episodes” takes no file.")};
    if (line.command == Command::Window || line.command == Command::Episodes)
        return done;
    if (operands != 1)
        return Error{say("Name one file or episode; see “earmark --help”.")};
    if (line.command != Command::Play && line.output.isEmpty())
        return Error{say("Say where to write with -o; see “earmark --help”.")};
    return done;
}

} // namespace

bool isForTerminal(const QStringList &arguments)
{
    if (commandOf(arguments) != Command::Window)
        return true;
    const QStringList notices{u"-h"_s, u"--help"_s, u"-v"_s, u"--version"_s};
    return std::ranges::any_of(arguments, [&](const QString &one) { return notices.contains(one); });
}

Reading readCommandLine(const QStringList &arguments)
{
    CommandLine line;
    line.command = commandOf(arguments);
    QStringList rest = arguments;
    if (line.command != Command::Window)
        rest.removeAt(1);

    QCommandLineParser parser;
    addOptions(parser, line.command);
    if (!parser.parse(rest))
        return Error{parser.errorText()};
    if (parser.isSet(u"help"_s))
        return std::variant<CommandLine, Notice>(Notice{usage()});
    if (parser.isSet(u"version"_s))
        return std::variant<CommandLine, Notice>(Notice{u"earmark %1\n"_s.arg(QCoreApplication::applicationVersion())});

    line.files = parser.positionalArguments();
    line.dataFolder = parser.isSet(u"data-dir"_s) ? parser.value(u"data-dir"_s) : defaultDataFolder();
    line.transcript = valueOf(parser, line.command, u"transcript"_s);
    line.output = valueOf(parser, line.command, u"output"_s);
    line.format = valueOf(parser, line.command, u"to"_s);
    line.log = isSetIn(parser, line.command, u"log"_s);
    line.json = isSetIn(parser, line.command, u"json"_s);
    line.demo = isSetIn(parser, line.command, u"demo"_s);
    if (isSetIn(parser, line.command, u"at"_s)) {
        line.position = readTime(parser.value(u"at"_s));
        if (!line.position)
            return Error{say("“%1” is no time; write 12:34, 1:02:03 or seconds.").arg(parser.value(u"at"_s))};
    }
    if (isSetIn(parser, line.command, u"speed"_s)) {
        line.speed = parser.value(u"speed"_s).toDouble();
        if (!(line.speed >= 0.5 && line.speed <= 4))
            return Error{say("The speed is a number from 0.5 to 4.")};
    }
    if (const auto fit = check(line); !fit)
        return fit.error();
    return std::variant<CommandLine, Notice>(line);
}

QString libraryPath(const QString &dataFolder)
{
    return dataFolder + u"/library.db"_s;
}

} // namespace earmark
