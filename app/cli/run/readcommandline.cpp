// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/run/readcommandline.h"

#include "cli/run/commands.h"
#include "cli/run/options.h"
#include "cli/usage/usage.h"
#include "exports/notesformats.h"
#include "formats/registry.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

/// The context for translating this file's messages.
struct LineWords
{
    Q_DECLARE_TR_FUNCTIONS(commandLine)
};

// The index of the first argument that is neither an option nor an option's value; beyond the end
// if there is none.
qsizetype firstOperand(const QStringList &arguments)
{
    qsizetype index = 1;
    while (index < arguments.size() && arguments.at(index).startsWith(u'-')) {
        const QString &given = arguments.at(index);
        const Option *option = optionCalled(given.mid(given.startsWith("--"_L1) ? 2 : 1));
        index += option && option->takesValue() ? 2 : 1;
    }
    return index;
}

const Command &commandOf(const QStringList &arguments)
{
    return commandCalled(arguments.value(firstOperand(arguments)));
}

QString defaultDataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/earmark"_s;
}

QList<const Option *> optionsOf(const Command &command)
{
    QList<const Option *> options{optionCalled(u"data-dir"_s)};
    for (const QString &name : command.options) {
        options += optionCalled(name);
        Q_ASSERT(options.last());
    }
    return options;
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
Result<QString> formatOf(const Command &command, const CommandLine &line)
{
    const bool isNotes = command.writes == Command::Writes::Notes;
    const QString &asked = line.format;
    const QString suffix = QFileInfo(line.output).suffix();
    if (!isNotes && asked.isEmpty() && suffix.compare("tsv"_L1, Qt::CaseInsensitive) == 0)
        return Error{
            LineWords::tr("Tables are written with commas, not with tabs; name the file .csv "
                          "or say --to csv.")};
    const QString format = isNotes
        ? notesFormat(asked, asked.isEmpty() ? suffix : asked)
        : transcriptFormat(asked.isEmpty() ? formatOfFileName(line.output) : asked);
    if (!format.isEmpty())
        return format;
    const QString choice = isNotes ? notesFormatNames() : writtenFormats();
    if (asked.isEmpty()) {
        return Error{LineWords::tr("“%1” has no known suffix; choose a format with --to: %2.")
                         .arg(line.output, choice)};
    }
    return Error{LineWords::tr("“%1” can’t be written; the formats are %2.").arg(asked, choice)};
}

Result<> checkWritten(const CommandLine &line)
{
    if (line.output.isEmpty())
        return Error{LineWords::tr("Say where to write with -o; see “earmark --help”.")};
    for (const QString &path : {line.output, line.report}) {
        // If a value is forgotten, the next option is taken for it: -o --to vtt.
        if (path.size() > 1 && path.startsWith(u'-'))
            return Error{
                LineWords::tr("“%1” looks like an option; for a file with that name, write ./%1.")
                    .arg(path)};
    }
    if (line.output == "-"_L1 && line.report == "-"_L1)
        return Error{LineWords::tr("Only one of transcript and report can go to standard output.")};
    return done;
}

Result<> checkOperands(const Command &command, qsizetype given)
{
    if (given >= command.minOperands && given <= command.maxOperands)
        return done;
    if (command.maxOperands == 0)
        return Error{
            LineWords::tr("“earmark %1” takes no file; see “earmark --help”.").arg(command.name)};
    if (command.minOperands == 0)
        return Error{LineWords::tr("“earmark %1” takes one name at most; see “earmark --help”.")
                         .arg(command.name)};
    return Error{command.minOperands == 2
                     ? LineWords::tr("Name a recording and a transcript; see “earmark --help”.")
                     : LineWords::tr("Name one file or episode; see “earmark --help”.")};
}

Result<> check(const Command &command, const CommandLine &line)
{
    if (auto fit = checkOperands(command, line.files.size()); !fit)
        return fit;
    if (auto fit = command.check ? command.check(line) : done; !fit)
        return fit;
    return command.writes == Command::Writes::Nothing ? Result<>(done) : checkWritten(line);
}

Result<CommandLine> lineOf(const Command &command, const QCommandLineParser &parser)
{
    CommandLine line;
    line.command = command.name;
    line.files = parser.positionalArguments();
    line.dataFolder = defaultDataFolder();
    for (const Option *option : optionsOf(command)) {
        if (!parser.isSet(option->name))
            continue;
        if (auto read = readValues(*option, parser.values(option->name), line); !read)
            return read.error();
    }
    if (auto fit = check(command, line); !fit)
        return fit.error();
    const bool isByTemplate =
        command.writes == Command::Writes::Notes && !line.textTemplate.isEmpty();
    if (isByTemplate && !line.format.isEmpty())
        return Error{LineWords::tr("Say --to or --template, not both; see “earmark --help”.")};
    if (command.writes != Command::Writes::Nothing && !isByTemplate) {
        auto format = formatOf(command, line);
        if (!format)
            return format.error();
        line.format = *std::move(format);
    }
    return line;
}

} // namespace

bool isForTerminal(const QStringList &arguments)
{
    if (!commandOf(arguments).name.isEmpty())
        return true;
    const QStringList notices{u"-h"_s, u"--help"_s, u"-v"_s, u"--version"_s};
    return std::ranges::any_of(arguments,
                               [&](const QString &one) { return notices.contains(one); });
}

Result<std::variant<CommandLine, Notice>> readCommandLine(const QStringList &arguments)
{
    const Command &command = commandOf(arguments);
    QStringList rest = arguments;
    if (!command.name.isEmpty())
        rest.removeAt(firstOperand(arguments));

    QCommandLineParser parser;
    for (const Option *option : optionsOf(command))
        parser.addOption({option->names(), {}, option->takesValue() ? u"value"_s : QString()});
    parser.addOption(QCommandLineOption(QStringList{u"h"_s, u"help"_s}));
    parser.addOption(QCommandLineOption(QStringList{u"v"_s, u"version"_s}));
    if (!parser.parse(rest))
        return Error{parser.errorText()};
    if (parser.isSet(u"help"_s))
        return std::variant<CommandLine, Notice>(Notice{usage()});
    if (parser.isSet(u"version"_s))
        return std::variant<CommandLine, Notice>(
            Notice{u"earmark %1\n"_s.arg(QCoreApplication::applicationVersion())});
    const auto line = lineOf(command, parser);
    return line ? Result(std::variant<CommandLine, Notice>(*line)) : line.error();
}

bool needsFonts(const QStringList &arguments)
{
    const auto names = [](const QString &argument) {
        const NotesFormat *format = notesFormatCalled(argument.section(u'=', -1));
        if (!format)
            format = notesFormatOfSuffix(QFileInfo(argument).suffix());
        return format && format->needsFonts;
    };
    return commandOf(arguments).writes == Command::Writes::Notes
        && std::ranges::any_of(arguments, names);
}

} // namespace earmark
