// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/subject.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <ctime>
#include <sys/types.h>

namespace earmark {

/// mpv, controlled through its socket.
class MpvSubject : public Subject
{
public:
    explicit MpvSubject(const QString &folder)
        : m_path(folder + QStringLiteral("/mpv"))
    {}

    ~MpvSubject() override
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    static bool isPossible()
    {
        return !QStandardPaths::findExecutable(QStringLiteral("mpv")).isEmpty();
    }

    bool play(const QString &path) override
    {
        QFile::remove(m_path);
        m_process.setStandardOutputFile(QProcess::nullDevice());
        m_process.start(QStringLiteral("mpv"),
                        {QStringLiteral("--no-config"), QStringLiteral("--no-video"),
                         QStringLiteral("--ao=pulse"), QStringLiteral("--hr-seek=yes"),
                         QStringLiteral("--input-ipc-server=") + m_path, path});
        const auto connects = [this] {
            m_socket.connectToServer(m_path);
            return m_socket.waitForConnected(100);
        };
        return QTest::qWaitFor(connects, 10'000)
            && QTest::qWaitFor([this] { return position() > 0.2; }, 10'000);
    }

    void seek(double seconds) override
    {
        send({QStringLiteral("seek"), seconds, QStringLiteral("absolute+exact")});
    }

    void setRate(double rate) override
    {
        send({QStringLiteral("set_property"), QStringLiteral("speed"), rate});
    }

    double position() override
    {
        const int asked = send({QStringLiteral("get_property"), QStringLiteral("time-pos")});
        while (m_socket.canReadLine() || m_socket.waitForReadyRead(500)) {
            if (!m_socket.canReadLine())
                continue;
            const auto reply = QJsonDocument::fromJson(m_socket.readLine()).object();
            if (reply.value(QStringLiteral("request_id")).toInt() == asked)
                return reply.value(QStringLiteral("data")).toDouble();
        }
        return 0;
    }

    nanoseconds effort() const override
    {
        clockid_t clock{};
        timespec time{};
        clock_getcpuclockid(pid_t(m_process.processId()), &clock);
        clock_gettime(clock, &time);
        return std::chrono::seconds(time.tv_sec) + nanoseconds(time.tv_nsec);
    }

private:
    int send(const QJsonArray &command)
    {
        const QJsonObject request{{QStringLiteral("command"), command},
                                  {QStringLiteral("request_id"), ++m_requests}};
        m_socket.write(QJsonDocument(request).toJson(QJsonDocument::Compact) + '\n');
        m_socket.flush();
        return m_requests;
    }

    const QString m_path;
    QProcess m_process;
    QLocalSocket m_socket;
    int m_requests = 0;
};

} // namespace earmark
