// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>
#include <QStringList>

#include <optional>

namespace earmark {

/// Lets a second running instance hand what it was asked to open to the first. There is one first
/// instance for each library.
class Handover : public QObject
{
    Q_OBJECT

public:
    /// `libraryPath` tells which library: instances with different ones leave each other alone.
    explicit Handover(const QString &libraryPath, QObject *parent = nullptr);

    /// Whether an instance was there and has taken the arguments; else this one is the first. Waits
    /// for another that has only just begun, ten seconds at most.
    bool give(const QStringList &arguments);
    void listen();

signals:
    void received(const QStringList &arguments);

private:
    enum class Answer { Nobody, Silence, Taken };
    Answer send(const QStringList &arguments) const;
    void take();

    QString m_name;
    QLockFile m_lock; ///< held by the first instance from its beginning on
    QLocalServer m_server;
};

} // namespace earmark
