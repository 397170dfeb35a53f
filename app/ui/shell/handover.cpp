// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/handover.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDeadlineTimer>
#include <QDir>
#include <QLocalSocket>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

QString nameFor(const QString &libraryPath)
{
    const QByteArray hash =
        QCryptographicHash::hash(libraryPath.toUtf8(), QCryptographicHash::Sha256);
    return u"earmark-"_s + QString::fromLatin1(hash.toHex().first(16));
}

QString lockPath(const QString &name)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return (folder.isEmpty() ? QDir::tempPath() : folder) + u'/' + name + u".lock"_s;
}

} // namespace

Handover::Handover(const QString &libraryPath, QObject *parent)
    : QObject(parent)
    , m_name(nameFor(libraryPath))
    , m_lock(lockPath(m_name))
{
    m_lock.setStaleLockTime(0); // however long it runs
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &Handover::take);
}

bool Handover::give(const QStringList &arguments)
{
    const QDeadlineTimer patience(10'000);
    Answer answer = send(arguments);
    while (answer == Answer::Nobody && !patience.hasExpired()) {
        // A lock that can't even be asked for tells of nobody.
        if (m_lock.tryLock(100) || m_lock.error() != QLockFile::LockFailedError)
            break;
        answer = send(arguments);
    }
    return answer == Answer::Taken;
}

Handover::Answer Handover::send(const QStringList &arguments) const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(500))
        return Answer::Nobody;
    QByteArray message;
    QDataStream stream(&message, QIODevice::WriteOnly);
    stream << arguments;
    socket.write(message);
    // Taken when the other side has read it and closes.
    const bool isTaken = socket.waitForBytesWritten(500)
        && (socket.state() == QLocalSocket::UnconnectedState || socket.waitForDisconnected(5'000));
    return isTaken ? Answer::Taken : Answer::Silence;
}

void Handover::listen()
{
    QLocalServer::removeServer(m_name);
    m_server.listen(m_name);
}

void Handover::take()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            QDataStream stream(socket);
            stream.startTransaction();
            QStringList arguments;
            stream >> arguments;
            if (!stream.commitTransaction())
                return;
            socket->disconnectFromServer();
            emit received(arguments);
        });
    }
}

} // namespace earmark
