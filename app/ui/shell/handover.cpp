// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/handover.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QLocalSocket>

using namespace Qt::StringLiterals;

namespace earmark {

Handover::Handover(const QString &libraryPath, QObject *parent)
    : QObject(parent)
    , m_name(u"earmark-"_s
             + QString::fromLatin1(
                 QCryptographicHash::hash(libraryPath.toUtf8(), QCryptographicHash::Sha256)
                     .toHex()
                     .first(16)))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &Handover::take);
}

bool Handover::give(const QStringList &arguments) const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(500))
        return false;
    QByteArray message;
    QDataStream stream(&message, QIODevice::WriteOnly);
    stream << arguments;
    socket.write(message);
    // Taken when the other side has read it and closes.
    return socket.waitForBytesWritten(500)
        && (socket.state() == QLocalSocket::UnconnectedState || socket.waitForDisconnected(500));
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
