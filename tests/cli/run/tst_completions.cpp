// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/run/commands.h"
#include "cli/run/completions.h"
#include "core/files.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;

/// What the shells offer while a command is typed; each is asked itself, if it is installed.
class TestCompletions : public QObject
{
    Q_OBJECT

private slots:
    void everyCommandAndOptionIsOffered_data() { shells(); }

    void everyCommandAndOptionIsOffered()
    {
        QFETCH(QString, shell);
        const QString script = completionScript(shell);
        for (const Command &command : commands()) {
            QVERIFY2(script.contains(command.name), qPrintable(command.name));
            for (const QString &option : command.options)
                QVERIFY2(script.contains(option), qPrintable(option));
        }
    }

    void theShellCompletes_data()
    {
        QTest::addColumn<QString>("shell");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("offered");
        QTest::addColumn<QString>("notOffered");
        for (const QString &shell : completedShells()) {
            const auto row = [&](const char *name, const QString &typed, const QString &offered,
                                 const QString &notOffered) {
                QTest::addRow("%s: %s", qPrintable(shell), name)
                    << shell << typed << offered << notOffered;
            };
            row("a command", u"earmark con"_s, u"convert"_s, u"export"_s);
            row("an option", u"earmark convert --str"_s, u"--strict"_s, u"--to"_s);
            row("a format of transcripts", u"earmark convert --to v"_s, u"vtt"_s, u"md"_s);
            row("a format of notes", u"earmark export --to js"_s, u"jsonld"_s, u"vtt"_s);
            row("a group", u"earmark export --by s"_s, u"speaker"_s, u"time"_s);
            row("a shell", u"earmark completions f"_s, u"fish"_s, u"bash"_s);
        }
    }

    void theShellCompletes()
    {
        QFETCH(QString, shell);
        QFETCH(QString, typed);
        QFETCH(QString, offered);
        QFETCH(QString, notOffered);
        if (QStandardPaths::findExecutable(shell).isEmpty())
            QSKIP("the shell is not installed");
        const QStringList lines = complete(shell, typed);
        QVERIFY2(lines.contains(offered), qPrintable(lines.join(u' ')));
        QVERIFY2(!lines.contains(notOffered), qPrintable(lines.join(u' ')));
    }

private:
    static void shells()
    {
        QTest::addColumn<QString>("shell");
        for (const QString &shell : completedShells())
            QTest::addRow("%s", qPrintable(shell)) << shell;
    }

    /// What the shell offers for what was typed, each in a line.
    static QStringList complete(const QString &shell, const QString &typed)
    {
        const QTemporaryDir folder;
        const QString script = folder.filePath(u"script"_s);
        if (!writeFile(script, completionScript(shell).toUtf8()))
            return {};
        const QString asked = shell == "bash"_L1
            ? u"source %1; COMP_WORDS=(%2); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _earmark; "
              "printf '%s\\n' \"${COMPREPLY[@]}\""_s
            : shell == "zsh"_L1
            // compadd is a builtin of the line editor, which runs only on a terminal.
            ? u"compadd() { shift; print -l -- ${(M)@:#$words[CURRENT]*} }; words=(%2); "
              "CURRENT=$#words; source %1"_s
            : u"source %1; complete -C '%2' | cut -f 1"_s;
        QProcess process;
        process.start(shell, {u"-c"_s, asked.arg(script, typed)});
        process.waitForFinished();
        return QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    }
};

QTEST_GUILESS_MAIN(TestCompletions)
#include "tst_completions.moc"
