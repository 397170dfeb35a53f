// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"

#include "cli/notes/notesoptions.h"
#include "cli/usage/readtime.h"
#include "cli/usage/usage.h"
#include "exports/notesformats.h"
#include "formats/registry.h"
#include "playback/player.h"
#include "search/query/searchquery.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QMap>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace earmark {
namespace {

using Command = CommandLine::Command;

/// The context for translating this file's messages.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(commandLine)
};

const QMap<QString, Command> commands{
    {u"convert"_s, Command::Convert}, {u"formats"_s, Command::Formats},
    {u"export"_s, Command::Export},   {u"episodes"_s, Command::Episodes},
    {u"play"_s, Command::Play},       {u"align"_s, Command::Align},
    {u"add"_s, Command::Add},         {u"speakers"_s, Command::Speakers},
    {u"history"_s, Command::History}, {u"voices"_s, Command::Voices},
    {u"search"_s, Command::Search},   {u"note"_s, Command::Note},
    {u"notes"_s, Command::Notes},     {u"import-notes"_s, Command::ImportNotes},
    {u"backup"_s, Command::Backup},   {u"restore"_s, Command::Restore},
    {u"feed"_s, Command::Feed},       {u"subscribe"_s, Command::Subscribe},
    {u"refresh"_s, Command::Refresh}, {u"shows"_s, Command::Shows},
    {u"opml"_s, Command::Opml},       {u"queue"_s, Command::Queue}};

// Those that write a file, so that they need -o.
const QList<Command> writing{Command::Convert, Command::Export, Command::Align};
// Those that take any number of operands.
const QList<Command> takingAny{Command::Refresh, Command::Queue, Command::Shows, Command::Opml};

// Every option, and whether it takes a value.
const QMap<QString, bool> takesValue{
    {u"output"_s, true},   {u"to"_s, true},          {u"json"_s, false},
    {u"at"_s, true},       {u"speed"_s, true},       {u"log"_s, false},
    {u"demo"_s, false},    {u"transcript"_s, true},  {u"data-dir"_s, true},
    {u"language"_s, true}, {u"resync"_s, false},     {u"report"_s, true},
    {u"from"_s, true},     {u"strict"_s, false},     {u"encoding"_s, true},
    {u"speaker"_s, true},  {u"not-speaker"_s, true}, {u"only-named"_s, false},
    {u"template"_s, true}, {u"width"_s, true},       {u"anyway"_s, false},
    {u"set"_s, true},      {u"apart"_s, false},      {u"undo"_s, true},
    {u"all"_s, false},     {u"by"_s, true},          {u"with-transcript"_s, false},
    {u"quote"_s, true},    {u"text"_s, true},        {u"tag"_s, true},
    {u"query"_s, true},    {u"show"_s, true},        {u"episode"_s, true},
    {u"limit"_s, true},    {u"no-pause"_s, false}};
const QMap<QString, QString> letters{{u"output"_s, u"o"_s}, {u"language"_s, u"l"_s}};

// The index of the first argument that is neither an option nor an option's value; beyond the end
// if there is none.
qsizetype firstOperand(const QStringList &arguments)
{
    qsizetype index = 1;
    while (index < arguments.size() && arguments.at(index).startsWith(u'-')) {
        const QString name =
            arguments.at(index).mid(arguments.at(index).startsWith(u"--"_s) ? 2 : 1);
        index += takesValue.value(letters.key(name, name)) ? 2 : 1;
    }
    return index;
}

Command commandOf(const QStringList &arguments)
{
    return commands.value(arguments.value(firstOperand(arguments)), Command::Window);
}

QString defaultDataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/earmark"_s;
}

QStringList optionsOf(Command command)
{
    switch (command) {
    case Command::Convert:
        return {u"output"_s,     u"to"_s,       u"from"_s,    u"strict"_s,
                u"report"_s,     u"encoding"_s, u"speaker"_s, u"not-speaker"_s,
                u"only-named"_s, u"template"_s, u"width"_s};
    case Command::Export:
        return {u"output"_s, u"to"_s, u"all"_s, u"by"_s, u"with-transcript"_s};
    case Command::Note:
        return {u"at"_s, u"quote"_s, u"text"_s, u"tag"_s};
    case Command::Notes:
        return {u"json"_s, u"query"_s, u"tag"_s, u"show"_s};
    case Command::ImportNotes:
        return {u"episode"_s};
    case Command::Formats:
    case Command::Episodes:
    case Command::Backup:
    case Command::Restore:
    case Command::Feed:
    case Command::Shows:
    case Command::Queue:
        return {u"json"_s};
    case Command::Subscribe:
    case Command::Refresh:
        return {u"json"_s, u"no-pause"_s};
    case Command::Opml:
        return {u"output"_s};
    case Command::History:
        return {u"undo"_s, u"json"_s};
    case Command::Add:
        return {u"transcript"_s, u"anyway"_s};
    case Command::Speakers:
        return {u"set"_s, u"json"_s};
    case Command::Play:
        return {u"at"_s, u"speed"_s, u"log"_s};
    case Command::Align:
        return {u"output"_s, u"to"_s, u"language"_s, u"resync"_s, u"anyway"_s, u"report"_s};
    case Command::Voices:
        return {u"apart"_s, u"json"_s};
    case Command::Search:
        return {u"json"_s, u"limit"_s};
    case Command::Window:
        return {u"transcript"_s, u"at"_s, u"demo"_s};
    }
    return {};
}

void addOptions(QCommandLineParser &parser, Command command)
{
    for (const QString &name : optionsOf(command)) {
        const QStringList names =
            letters.contains(name) ? QStringList{letters.value(name), name} : QStringList{name};
        parser.addOption({names, {}, takesValue.value(name) ? u"value"_s : QString()});
    }
    parser.addOption({u"data-dir"_s, {}, u"dir"_s});
    parser.addOption(QCommandLineOption(QStringList{u"h"_s, u"help"_s}));
    parser.addOption(QCommandLineOption(QStringList{u"v"_s, u"version"_s}));
}

// QCommandLineParser prints a warning if asked for an option that it does not know.
QString valueOf(const QCommandLineParser &parser, Command command, const QString &name)
{
    return optionsOf(command).contains(name) ? parser.value(name) : QString();
}

bool isSetIn(const QCommandLineParser &parser, Command command, const QString &name)
{
    return optionsOf(command).contains(name) && parser.isSet(name);
}

// The format of notes with a name, or for a suffix; empty if there is none.
QString notesFormat(const QString &name, const QString &suffix)
{
    const NotesFormat *named = notesFormatCalled(name);
    const NotesFormat *found = named ? named : notesFormatOfSuffix(suffix);
    return found ? found->name : QString();
}

QString writtenFormats()
{
    QStringList names;
    for (const Format &format : formats()) {
        if (format.canWrite)
            names.append(format.name);
    }
    return names.join(u", "_s);
}

const Format *formatCalled(const QString &name)
{
    const auto found = std::ranges::find(formats(), name.toLower(), &Format::name);
    return found == formats().end() ? nullptr : &*found;
}

QString transcriptFormat(const QString &name)
{
    const Format *format = formatCalled(name);
    return format && format->canWrite ? format->name : QString();
}

/// The format to write: the requested one, else by the suffix of the output.
Result<QString> formatOf(const CommandLine &line)
{
    const bool isNotes = line.command == Command::Export;
    const QString &asked = line.format;
    const QString suffix = QFileInfo(line.output).suffix();
    if (!isNotes && asked.isEmpty() && suffix.compare("tsv"_L1, Qt::CaseInsensitive) == 0)
        return Error{Words::tr("Tables are written with commas, not with tabs; name the file .csv "
                               "or say --to csv.")};
    const QString format = isNotes
        ? notesFormat(asked, asked.isEmpty() ? suffix : asked)
        : transcriptFormat(asked.isEmpty() ? formatOfFileName(line.output) : asked);
    if (!format.isEmpty())
        return format;
    const QString choice = isNotes ? notesFormatNames() : writtenFormats();
    if (asked.isEmpty()) {
        return Error{Words::tr("“%1” has no known suffix; choose a format with --to: %2.")
                         .arg(line.output, choice)};
    }
    return Error{Words::tr("“%1” can’t be written; the formats are %2.").arg(asked, choice)};
}

bool isRead(const QString &name)
{
    const Format *format = formatCalled(name);
    return format && format->canRead;
}

Result<> checkWritten(const CommandLine &line)
{
    if (line.output.isEmpty())
        return Error{Words::tr("Say where to write with -o; see “earmark --help”.")};
    for (const QString &path : {line.output, line.report}) {
        // If a value is forgotten, the next option is taken for it: -o --to vtt.
        if (path.size() > 1 && path.startsWith(u'-'))
            return Error{
                Words::tr("“%1” looks like an option; for a file with that name, write ./%1.")
                    .arg(path)};
    }
    if (line.output == "-"_L1 && line.report == "-"_L1)
        return Error{Words::tr("Only one of transcript and report can go to standard output.")};
    return done;
}

Result<> checkQuery(const CommandLine &line)
{
    const auto query = readSearchQuery(line.files.join(u' '));
    if (!query)
        return query.error();
    if (query->isEmpty())
        return Error{Words::tr("Say what to look for; see “earmark --help”.")};
    return done;
}

Result<> check(const CommandLine &line)
{
    const auto operands = line.files.size();
    if (line.command == Command::Episodes && operands > 0)
        return Error{Words::tr("“earmark episodes” takes no file.")};
    if (line.command == Command::Notes && operands > 0)
        return Error{Words::tr("“earmark notes” takes no file; see “earmark --help”.")};
    if (line.command == Command::Formats && operands > 0)
        return Error{Words::tr("“earmark formats” takes no file.")};
    if (line.command == Command::Window || line.command == Command::Episodes
        || line.command == Command::Formats || line.command == Command::Notes
        || takingAny.contains(line.command))
        return done;
    if (line.command == Command::Search)
        return checkQuery(line);
    const bool takesPair = line.command == Command::Align || line.command == Command::Voices;
    if (takesPair && operands != 2)
        return Error{Words::tr("Name a recording and a transcript; see “earmark --help”.")};
    if (!line.from.isEmpty() && !isRead(line.from))
        return Error{Words::tr("“%1” is not a format; see “earmark formats”.").arg(line.from)};
    const bool isNotes = line.command == Command::Export;
    if (isNotes && (operands > 0) == line.notes.all)
        return Error{Words::tr("Name episodes, or say --all; see “earmark --help”.")};
    if (!takesPair && !isNotes
        && (operands < 1 || (operands > 1 && line.command != Command::Convert)))
        return Error{Words::tr("Name one file or episode; see “earmark --help”.")};
    return writing.contains(line.command) ? checkWritten(line) : Result<>(done);
}

void readWords(const QCommandLineParser &parser, CommandLine &line)
{
    line.transcript = valueOf(parser, line.command, u"transcript"_s);
    line.output = valueOf(parser, line.command, u"output"_s);
    line.format = valueOf(parser, line.command, u"to"_s);
    line.language = valueOf(parser, line.command, u"language"_s);
    line.report = valueOf(parser, line.command, u"report"_s);
    line.from = valueOf(parser, line.command, u"from"_s).toLower();
    line.encoding = valueOf(parser, line.command, u"encoding"_s);
    line.textTemplate = valueOf(parser, line.command, u"template"_s);
    if (line.command == Command::Speakers)
        line.names = parser.values(u"set"_s);
    if (line.command == Command::Convert) {
        line.speakers = parser.values(u"speaker"_s);
        line.notSpeakers = parser.values(u"not-speaker"_s);
    }
    line.onlyNamed = isSetIn(parser, line.command, u"only-named"_s);
    line.strict = isSetIn(parser, line.command, u"strict"_s);
    line.noPause = isSetIn(parser, line.command, u"no-pause"_s);
    line.resync = isSetIn(parser, line.command, u"resync"_s);
    line.anyway = isSetIn(parser, line.command, u"anyway"_s);
    line.apart = isSetIn(parser, line.command, u"apart"_s);
    line.log = isSetIn(parser, line.command, u"log"_s);
    line.json = isSetIn(parser, line.command, u"json"_s);
    line.demo = isSetIn(parser, line.command, u"demo"_s);
}

Result<> readNumbers(const QCommandLineParser &parser, CommandLine &line)
{
    if (line.command != Command::Note && isSetIn(parser, line.command, u"at"_s)) {
        line.position = readTime(parser.value(u"at"_s));
        if (!line.position)
            return Error{Words::tr("“%1” is not a time; write 12:34, 1:02:03 or seconds.")
                             .arg(parser.value(u"at"_s))};
    }
    if (isSetIn(parser, line.command, u"width"_s)) {
        line.width = parser.value(u"width"_s).toInt();
        if (line.width < 8)
            return Error{Words::tr("The width is a number of characters, 8 at least.")};
    }
    if (isSetIn(parser, line.command, u"limit"_s)) {
        line.limit = parser.value(u"limit"_s).toInt();
        if (line.limit < 1)
            return Error{Words::tr("The number of lines is 1 or more.")};
    }
    if (isSetIn(parser, line.command, u"undo"_s)) {
        line.undo = parser.value(u"undo"_s).toInt();
        if (line.undo < 1)
            return Error{Words::tr("The number of steps to undo is 1 or more.")};
    }
    if (isSetIn(parser, line.command, u"speed"_s)) {
        line.speed = parser.value(u"speed"_s).toDouble();
        if (!(line.speed >= Player::minRate && line.speed <= Player::maxRate))
            return Error{Words::tr("The speed is a number from 0.5 to 4.")};
    }
    return done;
}

} // namespace

bool isForTerminal(const QStringList &arguments)
{
    if (commandOf(arguments) != Command::Window)
        return true;
    const QStringList notices{u"-h"_s, u"--help"_s, u"-v"_s, u"--version"_s};
    return std::ranges::any_of(arguments,
                               [&](const QString &one) { return notices.contains(one); });
}

Result<std::variant<CommandLine, Notice>> readCommandLine(const QStringList &arguments)
{
    CommandLine line;
    line.command = commandOf(arguments);
    QStringList rest = arguments;
    if (line.command != Command::Window)
        rest.removeAt(firstOperand(arguments));

    QCommandLineParser parser;
    addOptions(parser, line.command);
    if (!parser.parse(rest))
        return Error{parser.errorText()};
    if (parser.isSet(u"help"_s))
        return std::variant<CommandLine, Notice>(Notice{usage()});
    if (parser.isSet(u"version"_s))
        return std::variant<CommandLine, Notice>(
            Notice{u"earmark %1\n"_s.arg(QCoreApplication::applicationVersion())});

    line.files = parser.positionalArguments();
    line.dataFolder =
        parser.isSet(u"data-dir"_s) ? parser.value(u"data-dir"_s) : defaultDataFolder();
    readWords(parser, line);
    if (const auto read = readNumbers(parser, line); !read)
        return read.error();
    if (const auto read = readNotesOptions(parser, line.notes); !read)
        return read.error();
    if (const auto fit = check(line); !fit)
        return fit.error();
    if (writing.contains(line.command)) {
        const auto format = formatOf(line);
        if (!format)
            return format.error();
        line.format = *format;
    }
    return std::variant<CommandLine, Notice>(line);
}

bool needsFonts(const QStringList &arguments)
{
    const auto names = [](const QString &argument) {
        const NotesFormat *format = notesFormatCalled(argument.section(u'=', -1));
        if (!format)
            format = notesFormatOfSuffix(QFileInfo(argument).suffix());
        return format && format->needsFonts;
    };
    return commandOf(arguments) == Command::Export && std::ranges::any_of(arguments, names);
}

QString libraryPath(const QString &dataFolder)
{
    return dataFolder + u"/library.db"_s;
}

} // namespace earmark
