// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
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

    /// Whether an instance was there and has taken the arguments. Waits a second at most.
    bool give(const QStringList &arguments) const;
    /// Becomes the first instance.
    void listen();

signals:
    void received(const QStringList &arguments);

private:
    void take();

    QString m_name;
    QLocalServer m_server;
};

} // namespace earmark
