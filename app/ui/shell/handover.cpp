// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/handover.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDeadlineTimer>
#include <QDir>
#include <QLocalSocket>
#include <QTimer>

#include <optional>
#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace earmark {

namespace {

constexpr char accepted = 'k';
constexpr auto maxSilence = 5s;
constexpr int maxConnections = 64;

// A folder in which nobody else can put a socket in our place.
bool isOurs(const QByteArray &folder)
{
    struct stat status = {};
    return lstat(folder.constData(), &status) == 0 && S_ISDIR(status.st_mode)
        && status.st_uid == geteuid() && (status.st_mode & (S_IRWXG | S_IRWXO)) == 0;
}

QString privateFolder()
{
    const QByteArray runtime = qgetenv("XDG_RUNTIME_DIR");
    if (!runtime.isEmpty() && isOurs(runtime))
        return QFile::decodeName(runtime);
    const QString other = QDir::tempPath() + u"/earmark-%1"_s.arg(geteuid());
    const QByteArray name = QFile::encodeName(other);
    (void)mkdir(name.constData(), S_IRWXU); // isOurs() checks what is there now
    return isOurs(name) ? other : QString();
}

QString socketPathFor(const QString &libraryPath)
{
    const QString folder = privateFolder();
    const QByteArray hash =
        QCryptographicHash::hash(libraryPath.toUtf8(), QCryptographicHash::Sha256);
    return folder.isEmpty() ? QString()
                            : folder + u"/earmark-"_s + QString::fromLatin1(hash.toHex().first(16));
}

bool isSameUser(const QLocalSocket &socket)
{
    ucred peer = {};
    socklen_t size = sizeof peer;
    return getsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0
        && peer.uid == geteuid();
}

// The number of bytes that follow, then the number of texts, then the texts.
QByteArray messageOf(const QStringList &arguments)
{
    QByteArray texts;
    QDataStream write(&texts, QIODevice::WriteOnly);
    write << arguments;
    QByteArray message;
    QDataStream frame(&message, QIODevice::WriteOnly);
    frame << texts;
    return message;
}

// Nothing if the message is not from another instance. Reads one by one, because QDataStream would
// allocate as many texts as the message claims.
std::optional<QStringList> argumentsIn(const QByteArray &texts)
{
    QDataStream stream(texts);
    quint32 count = 0;
    stream >> count;
    if (count > Handover::maxArguments)
        return {};
    QStringList arguments;
    for (quint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i)
        stream >> arguments.emplaceBack();
    return stream.status() == QDataStream::Ok ? std::optional(arguments) : std::nullopt;
}

} // namespace

Handover::Handover(const QString &libraryPath, QObject *parent)
    : QObject(parent)
    , m_lock(libraryPath)
    , m_socketPath(socketPathFor(m_lock.canonicalPath()))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &Handover::takeConnections);
}

Handover::Outcome Handover::give(const QStringList &arguments, milliseconds patience)
{
    const QByteArray message = messageOf(arguments);
    const bool isTooMuch = message.size() > maxBytes || arguments.size() > maxArguments;
    const QDeadlineTimer deadline(patience);
    for (;;) {
        const auto state = m_lock.take();
        m_isAlone = state == LibraryLock::State::Held;
        if (m_isAlone)
            return Outcome::First;
        const milliseconds rest(std::max<qint64>(deadline.remainingTime(), 0));
        const Answer answer = isTooMuch ? Answer::Silence : send(message, rest);
        if (answer == Answer::Taken)
            return Outcome::Given;
        if (state == LibraryLock::State::Impossible)
            return Outcome::First;
        if (answer == Answer::Silence || deadline.hasExpired())
            return Outcome::Unanswered;
        poll(nullptr, 0, 50); // the first instance is just starting or ending
    }
}

Handover::Answer Handover::send(const QByteArray &message, milliseconds patience) const
{
    const QDeadlineTimer deadline(patience);
    const QString noted = m_lock.note();
    QLocalSocket socket;
    socket.connectToServer(noted.isEmpty() ? m_socketPath : noted);
    if (!socket.waitForConnected(500) || !isSameUser(socket))
        return Answer::Nobody;
    socket.write(message);
    while (socket.bytesToWrite() > 0) {
        if (!socket.waitForBytesWritten(int(deadline.remainingTime())))
            break;
    }
    if (!socket.bytesAvailable())
        socket.waitForReadyRead(int(deadline.remainingTime()));
    char answer = 0;
    if (socket.getChar(&answer) && answer == accepted)
        return Answer::Taken;
    return deadline.hasExpired() ? Answer::Silence : Answer::Nobody;
}

void Handover::listen()
{
    if (m_socketPath.isEmpty())
        return;
    QLocalServer::removeServer(m_socketPath); // left by a crash: we hold the lock
    if (m_server.listen(m_socketPath))
        m_lock.setNote(m_socketPath);
}

void Handover::takeConnections()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        if (!isSameUser(*socket)
            || m_server.findChildren<QLocalSocket *>().size() > maxConnections) {
            socket->abort();
            continue;
        }
        socket->setReadBufferSize(maxBytes + 4);
        QTimer::singleShot(maxSilence, socket, &QLocalSocket::abort);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(socket); });
        read(socket);
    }
}

void Handover::read(QLocalSocket *socket)
{
    quint32 size = 0;
    QDataStream head(socket->peek(sizeof size));
    head >> size;
    if (size > maxBytes)
        return socket->abort();
    QDataStream stream(socket);
    stream.startTransaction();
    QByteArray texts;
    stream >> texts;
    if (!stream.commitTransaction())
        return; // wait for the rest
    const auto arguments = argumentsIn(texts);
    if (!arguments)
        return socket->abort();
    emit received(*arguments);
    socket->write(&accepted, 1);
    socket->disconnectFromServer();
}

} // namespace earmark
