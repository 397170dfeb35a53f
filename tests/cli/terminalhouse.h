// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capturedoutput.h"
#include "cli/run/readcommandline.h"
#include "cli/run/runcommand.h"
#include "core/files.h"
#include "library/library.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace earmark {

/// A folder with a second of silence, talk.wav, and a library beside it that commands are run on.
class TerminalHouse
{
protected:
    /// Begins anew, with the recording in the library, and talk.vtt as its transcript.
    void keepTalk(const QByteArray &transcript)
    {
        m_folder = std::make_unique<QTemporaryDir>();
        write(QStringLiteral("talk.wav"), silence());
        write(QStringLiteral("talk.vtt"), transcript);
        m_key = output({QStringLiteral("add"), path(QStringLiteral("talk.wav")),
                        QStringLiteral("--transcript"), path(QStringLiteral("talk.vtt"))})
                    .trimmed();
        QVERIFY(!m_key.isEmpty());
    }

    QString talkKey() const { return m_key; } ///< of the recording
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString dataFolder() const { return path(QStringLiteral("data")); }

    void write(const QString &name, const QByteArray &bytes) const
    {
        QVERIFY(writeFile(path(name), bytes));
    }

    /// The exit code.
    int run(const QStringList &arguments) const
    {
        const auto line =
            readCommandLine(QStringList{QStringLiteral("earmark")} + arguments
                            + QStringList{QStringLiteral("--data-dir"), dataFolder()});
        return line ? runInTerminal(std::get<CommandLine>(*line)) : exitUsage;
    }

    /// The same of a command that has to say why it fails.
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

private:
    static QByteArray silence()
    {
        QByteArray wav(
            "RIFF\x64\x3e\0\0WAVEfmt \x10\0\0\0\1\0\1\0\x40\x1f\0\0\x80\x3e\0\0\2\0\x10\0"
            "data\x40\x3e\0\0",
            44);
        return wav + QByteArray(16'000, '\0');
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_key;
};

} // namespace earmark
