// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timespan.h"
#include "store/librarylock.h"

#include <QLocalServer>
#include <QObject>
#include <QStringList>

class QLocalSocket;

namespace earmark {

/// Lets a second instance pass what it was asked to open to the first. There is one first instance
/// per library.
class Handover : public QObject
{
    Q_OBJECT

public:
    enum class Outcome {
        First, ///< no other instance is running
        Given, ///< the first instance has accepted it
        Unanswered, ///< there is a first instance, but it does not answer
    };

    // Limits on what the first instance accepts from another.
    static constexpr qsizetype maxBytes = 1024 * 1024;
    static constexpr qsizetype maxArguments = 4096;

    /// `libraryPath` identifies the library: instances with different libraries ignore each other.
    explicit Handover(const QString &libraryPath, QObject *parent = nullptr);

    /// Passes the arguments to the first instance, or becomes the first. Waits for at most
    /// `patience` for a first instance that is just starting.
    Outcome give(const QStringList &arguments, milliseconds patience);
    /// Call it only as the first instance.
    void listen();
    /// Whether this is the only instance; false as well if the file system has no locks to tell by.
    bool isAlone() const { return m_isAlone; }

signals:
    void received(const QStringList &arguments);

private:
    enum class Answer { Nobody, Silence, Taken };
    Answer send(const QByteArray &message, milliseconds patience) const;
    void takeConnections();
    void read(QLocalSocket *socket);

    LibraryLock m_lock; ///< held by the first instance as long as it runs
    bool m_isAlone = false;
    QString m_socketPath; ///< empty if there is no safe place for one
    QLocalServer m_server;
};

} // namespace earmark
