// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/index/updating.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

namespace earmark {

/// Keeps the index of a library up to date in the background. The first time it looks at
/// everything, afterwards at what has changed.
class Indexer : public QObject
{
    Q_OBJECT

public:
    explicit Indexer(const QString &databasePath, QObject *parent = nullptr);
    ~Indexer() override; ///< stops and waits

    /// Something may have changed: looks soon, once for many calls.
    void wake();
    /// The same once it has not been called for ten seconds: what is being edited changes often.
    void wakeAfterRest();
    /// The index is damaged: makes it anew, at most once.
    void renew();
    bool isWorking() const { return m_work.isRunning(); }

signals:
    void progressed(double part); ///< only while there is much to do
    void finished(); ///< the index is up to date, or cannot be brought up to date now

private:
    void start();
    void finish();

    QString m_path;
    QTimer m_soon;
    QTimer m_rest;
    QThreadPool m_thread;
    QFutureWatcher<Result<>> m_work;
    bool m_isWoken = false; ///< while it works
    bool m_isDamaged = false; ///< is to be made anew
    bool m_isRenewed = false;
    IndexCheck m_check = IndexCheck::Everything;
};

} // namespace earmark
