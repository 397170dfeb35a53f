// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QProcess>
#include <QStandardPaths>

namespace earmark {

/// A message bus of its own, with one connection for the program and one for the desktop.
class PrivateBus
{
public:
    static bool isPossible()
    {
        return !QStandardPaths::findExecutable(QStringLiteral("dbus-daemon")).isEmpty();
    }

    ~PrivateBus()
    {
        QDBusConnection::disconnectFromBus(QStringLiteral("program"));
        QDBusConnection::disconnectFromBus(QStringLiteral("desktop"));
        m_daemon.terminate();
        m_daemon.waitForFinished();
    }

    bool start()
    {
        m_daemon.start(QStringLiteral("dbus-daemon"),
                       {QStringLiteral("--session"), QStringLiteral("--nofork"),
                        QStringLiteral("--print-address")});
        if (!m_daemon.waitForReadyRead())
            return false;
        m_address = QString::fromLocal8Bit(m_daemon.readLine()).trimmed();
        return QDBusConnection::connectToBus(m_address, QStringLiteral("program")).isConnected()
            && QDBusConnection::connectToBus(m_address, QStringLiteral("desktop")).isConnected();
    }

    QString address() const { return m_address; }

    static QDBusConnection program() { return QDBusConnection(QStringLiteral("program")); }
    static QDBusConnection desktop() { return QDBusConnection(QStringLiteral("desktop")); }

    /// What the program answers to the desktop.
    static QDBusMessage ask(const QString &service, const QString &path, const QString &interface,
                            const QString &method, const QVariantList &arguments = {})
    {
        QDBusMessage message = QDBusMessage::createMethodCall(service, path, interface, method);
        message.setArguments(arguments);
        return desktop().call(message, QDBus::BlockWithGui);
    }

private:
    QProcess m_daemon;
    QString m_address;
};

} // namespace earmark
