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

/// Lets a second running instance hand what it was asked to open to the first. There is one first
/// instance for each library.
class Handover : public QObject
{
    Q_OBJECT

public:
    enum class Outcome {
        First, ///< there is nobody else
        Given, ///< the first instance has taken it
        Unanswered, ///< there is a first instance, which can't be reached
    };

    // What the first instance takes from another.
    static constexpr qsizetype mostBytes = 1024 * 1024;
    static constexpr qsizetype mostArguments = 4096;

    /// `libraryPath` tells which library: instances with different ones leave each other alone.
    explicit Handover(const QString &libraryPath, QObject *parent = nullptr);

    /// Gives the arguments to the first instance, or becomes it. Waits `patience` at most for one
    /// that has only just begun.
    Outcome give(const QStringList &arguments, milliseconds patience);
    /// Only who is first.
    void listen();
    /// Whether other instances can be told from this one: not on a file system without locks.
    bool isAlone() const { return m_isAlone; }

signals:
    void received(const QStringList &arguments);

private:
    enum class Answer { Nobody, Silence, Taken };
    Answer send(const QByteArray &message, milliseconds patience) const;
    void takeConnections();
    void read(QLocalSocket *socket);

    LibraryLock m_lock; ///< held by the first instance from its beginning to its end
    bool m_isAlone = false;
    QString m_socketPath; ///< empty where there is no place for one
    QLocalServer m_server;
};

} // namespace earmark
