// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

#include <functional>

namespace earmark {

/// A server on this computer that says whatever a test wants, byte for byte.
class BadServer : public QTcpServer
{
public:
    /// A request's first line and headers, in lower case but for the values.
    struct Request
    {
        QByteArray path;
        QHash<QByteArray, QByteArray> headers;
    };

    BadServer()
    {
        listen(QHostAddress::LocalHost);
        QObject::connect(this, &QTcpServer::newConnection, this, [this] { accept(); });
    }

    QUrl url(const QString &path) const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(serverPort()).arg(path));
    }

    /// The answer to a path: sent as it is, then the connection is closed.
    void say(const QByteArray &path, const QByteArray &answer) { m_answers.insert(path, answer); }
    void serve(const QByteArray &path, const std::function<QByteArray(const Request &)> &answer)
    {
        m_functions.insert(path, answer);
    }
    /// After the answer, keeps the connection open, and sends more each 5 ms if there is more.
    void stall(const QByteArray &path, const QByteArray &answer, const QByteArray &more = {})
    {
        m_answers.insert(path, answer);
        m_stalling.insert(path, more);
    }

    /// Answers a path only after release().
    void hold(const QByteArray &path, const QByteArray &answer)
    {
        m_answers.insert(path, answer);
        m_held.insert(path);
    }
    void release()
    {
        for (const auto &send : std::exchange(m_sending, {}))
            send();
    }

    QList<Request> requests;

private:
    void accept()
    {
        QTcpSocket *socket = nextPendingConnection();
        QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        QObject::connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
    }

    void read(QTcpSocket *socket)
    {
        QByteArray &text = m_read[socket];
        text += socket->readAll();
        if (!text.contains("\r\n\r\n"))
            return;
        const QList<QByteArray> lines = text.split('\n');
        Request request{lines.first().split(' ').value(1), {}};
        for (const QByteArray &line : lines) {
            const auto colon = line.indexOf(':');
            if (colon > 0)
                request.headers.insert(line.first(colon).toLower(),
                                       line.sliced(colon + 1).trimmed());
        }
        m_read.remove(socket);
        requests.append(request);
        if (m_held.contains(request.path))
            m_sending.append([this, socket, request] { answer(socket, request); });
        else
            answer(socket, request);
    }

    void answer(QTcpSocket *socket, const Request &request)
    {
        const auto function = m_functions.value(request.path);
        socket->write(function ? function(request)
                               : m_answers.value(request.path, "HTTP/1.1 404 No\r\n\r\nnothing"));
        if (!m_stalling.contains(request.path)) {
            socket->disconnectFromHost();
            return;
        }
        const QByteArray more = m_stalling.value(request.path);
        if (more.isEmpty())
            return;
        auto *timer = new QTimer(socket);
        QObject::connect(timer, &QTimer::timeout, socket, [socket, more] {
            if (socket->bytesToWrite() < more.size() * 4)
                socket->write(more);
        });
        timer->start(5);
    }

    QHash<QByteArray, QByteArray> m_answers;
    QHash<QByteArray, QByteArray> m_stalling;
    QSet<QByteArray> m_held;
    QList<std::function<void()>> m_sending;
    QHash<QByteArray, std::function<QByteArray(const Request &)>> m_functions;
    QHash<QTcpSocket *, QByteArray> m_read;
};

/// An answer with its length.
inline QByteArray httpAnswer(const QByteArray &body, const QByteArray &headers = {},
                             const QByteArray &status = "200 OK")
{
    return "HTTP/1.1 " + status + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n"
        + headers + "\r\n" + body;
}

} // namespace earmark
