// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/run/completions.h"

#include "cli/printing/printing.h"
#include "cli/run/commands.h"
#include "cli/run/options.h"
#include "exports/notesformats.h"
#include "formats/registry.h"

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

// The three shells are told the same: what may follow, by the command and the word before. Nothing
// that is offered holds a blank or a quotation mark.

constexpr auto bashScript = R"(_earmark()
{
    local word=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} found=
    local command=${COMP_WORDS[1]}
    ((COMP_CWORD > 1)) || command=
%1    mapfile -t COMPREPLY < <(compgen -W "$found" -- "$word")
}
complete -o default -F _earmark earmark
)"_L1;

constexpr auto zshScript = R"(#compdef earmark
_earmark()
{
    local word=$words[CURRENT] previous=$words[CURRENT-1] found=
    local command=$words[2]
    ((CURRENT > 2)) || command=
%1    compadd -- ${=found} || _files
}
_earmark "$@"
)"_L1;

QStringList commandNames()
{
    QStringList names;
    for (const Command &command : commands()) {
        if (!command.name.isEmpty())
            names.append(command.name);
    }
    return names;
}

QStringList transcriptFormats(bool Format::*isOffered)
{
    QStringList names;
    for (const Format &format : formats()) {
        if (format.*isOffered)
            names.append(format.name);
    }
    return names;
}

// The values of an option; nothing where it takes any word, or a file.
QStringList valuesOf(const Command &command, const QString &option)
{
    if (option == "from"_L1)
        return transcriptFormats(&Format::canRead);
    if (option == "by"_L1)
        return {u"time"_s, u"tag"_s, u"speaker"_s, u"colour"_s};
    if (option != "to"_L1)
        return {};
    if (command.writes == Command::Writes::Transcript)
        return transcriptFormats(&Format::canWrite);
    QStringList names;
    for (const NotesFormat &format : notesFormats())
        names.append(format.name);
    return names;
}

QStringList namesOfOptions(const Command &command)
{
    return command.options + QStringList{u"data-dir"_s, u"help"_s};
}

// As it is typed: -o, --output.
QString typed(const QString &name)
{
    return (name.size() == 1 ? u"-"_s : u"--"_s) + name;
}

// The branches of `case "$command $previous"` for one command.
QString branchesOf(const Command &command)
{
    // The window's options stand in the place of a command, or behind a file.
    const QString pattern = command.name.isEmpty() ? u"*"_s : u"'%1 '"_s.arg(command.name);
    QString branches;
    QStringList offered;
    for (const QString &name : namesOfOptions(command)) {
        const Option *option = optionCalled(name);
        offered.append(typed(name));
        if (!option || !option->takesValue())
            continue;
        QStringList patterns;
        for (const QString &one : option->names())
            patterns.append(pattern + typed(one));
        branches += u"    %1) found='%2' ;;\n"_s.arg(patterns.join(u" | "),
                                                     valuesOf(command, name).join(u' '));
    }
    return branches
        + u"    %1*) [[ $word != -* ]] || found='%2' ;;\n"_s.arg(pattern, offered.join(u' '));
}

QString branches()
{
    QString all;
    QString window;
    for (const Command &command : commands())
        (command.name.isEmpty() ? window : all) += branchesOf(command);
    return u"    case \"$command $previous\" in\n"
           "    ' '*) [[ $word == -* ]] && found='%1' || found='%2' ;;\n"_s.arg(
               u"--transcript --at --demo --data-dir --help --version"_s, commandNames().join(u' '))
        + u"    'completions '*) found='%1' ;;\n"_s.arg(completedShells().join(u' ')) + all + window
        + u"    esac\n"_s;
}

QString fishScript()
{
    QString lines = u"complete -c earmark -n __fish_use_subcommand -a '%1'\n"
                    "complete -c earmark -n '__fish_seen_subcommand_from completions' -f -a '%2'\n"
                    "complete -c earmark -l version -s v\n"
                    "complete -c earmark -l help -s h\n"
                    "complete -c earmark -l data-dir -r\n"_s.arg(commandNames().join(u' '),
                                                                 completedShells().join(u' '));
    for (const Command &command : commands()) {
        const QString condition = command.name.isEmpty()
            ? u"__fish_use_subcommand"_s
            : u"__fish_seen_subcommand_from "_s + command.name;
        for (const QString &name : command.options) {
            const Option *option = optionCalled(name);
            QString line = u"complete -c earmark -n '%1' -l %2"_s.arg(condition, name);
            if (!option->letter.isEmpty())
                line += u" -s "_s + option->letter;
            const QStringList values = valuesOf(command, name);
            if (!values.isEmpty())
                line += u" -x -a '%1'"_s.arg(values.join(u' '));
            else if (option->takesValue())
                line += u" -r"_s;
            lines += line + u'\n';
        }
    }
    return lines;
}

} // namespace

QStringList completedShells()
{
    return {u"bash"_s, u"zsh"_s, u"fish"_s};
}

QString completionScript(const QString &shell)
{
    if (shell == "fish"_L1)
        return fishScript();
    return QString(shell == "zsh"_L1 ? zshScript : bashScript).arg(branches());
}

Result<> writeCompletions(const CommandLine &line)
{
    return writeOutput(completionScript(line.files.first()).toUtf8(), u"-"_s);
}

} // namespace earmark
