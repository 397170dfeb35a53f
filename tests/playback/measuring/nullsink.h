// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

namespace earmark {

/// A private PulseAudio server whose only card is silent and can be recorded. From its start on,
/// this process plays there.
class NullSink
{
public:
    static bool isPossible()
    {
        return !QStandardPaths::findExecutable(QStringLiteral("pulseaudio")).isEmpty()
            && !QStandardPaths::findExecutable(QStringLiteral("parec")).isEmpty();
    }

    ~NullSink() { stop(); }

    void stop()
    {
        m_server.terminate();
        if (!m_server.waitForFinished(3'000))
            m_server.kill();
        m_server.waitForFinished(3'000);
    }

    /// Simulates a crash, without notice to clients.
    void kill()
    {
        m_server.kill();
        m_server.waitForFinished(3'000);
        QFile::remove(m_folder.filePath(QStringLiteral("native")));
    }

    /// It takes connections but answers no more, until it is killed.
    void hang() { ::kill(pid_t(m_server.processId()), SIGSTOP); }

    /// May be called again after stop().
    bool start()
    {
        QFile::setPermissions(m_folder.path(),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        const QString socket = m_folder.filePath(QStringLiteral("native"));
        qputenv("XDG_RUNTIME_DIR", m_folder.path().toUtf8());
        qputenv("HOME", m_folder.path().toUtf8());
        qputenv("PULSE_SERVER", "unix:" + socket.toUtf8());
        const QString listen =
            QStringLiteral("module-native-protocol-unix auth-anonymous=1 socket=") + socket;
        const QString sink =
            QStringLiteral("module-null-sink sink_name=nul rate=48000 channels=2 format=float32le");
        m_server.setStandardErrorFile(QProcess::nullDevice());
        m_server.setStandardOutputFile(QProcess::nullDevice());
        m_server.start(QStringLiteral("pulseaudio"),
                       {QStringLiteral("-n"), QStringLiteral("--daemonize=no"),
                        QStringLiteral("--exit-idle-time=-1"), QStringLiteral("--use-pid-file=no"),
                        QStringLiteral("-L"), listen, QStringLiteral("-L"), sink});
        return m_server.waitForStarted()
            && QTest::qWaitFor([&socket] { return QFile::exists(socket); }, 10'000);
    }

    /// Adds another card, and returns its number for removeCard().
    QString addCard(const QString &name)
    {
        return control({QStringLiteral("load-module"), QStringLiteral("module-null-sink"),
                        QStringLiteral("sink_name=") + name});
    }

    /// What plays, as the server tells it.
    QString sounds() { return control({QStringLiteral("list"), QStringLiteral("sink-inputs")}); }

    void removeCard(const QString &number) { control({QStringLiteral("unload-module"), number}); }

    QString folder() const { return m_folder.path(); }

private:
    static QString control(const QStringList &arguments)
    {
        QProcess process;
        process.start(QStringLiteral("pactl"), arguments);
        process.waitForFinished();
        return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
    }

    QTemporaryDir m_folder;
    QProcess m_server;
};

} // namespace earmark
