// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QFutureWatcher>
#include <QObject>

class QWidget;

namespace earmark {

class Notices;
struct WindowActions;

/// Copies the library into a file, and takes it back from one. The library is exchanged when the
/// program starts, so a restored one is seen after a restart.
class Backups : public QObject
{
    Q_OBJECT

public:
    /// `library` is the path of its file.
    Backups(const WindowActions &actions, const QString &library, Notices &notices,
            QWidget *window);

signals:
    void workStarted(const QString &what, QFutureWatcherBase *job);
    void restartRequested();

private:
    void backUp();
    void restore();
    void takeBackup();
    void takeRestored();
    void confirm();
    bool isBusy() const; ///< says so

    QString m_library;
    QString m_target;
    Notices &m_notices;
    QWidget *m_window;
    QFutureWatcher<Result<>> m_backup;
    QFutureWatcher<Result<>> m_restore;
};

} // namespace earmark
