// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QFutureWatcher>
#include <QObject>

class QWidget;

namespace earmark {

class Notebook;
class Notices;
class Session;
struct WindowActions;

/// Writes the open episode as a web page that plays it with its transcript.
class PlayerExport : public QObject
{
    Q_OBJECT

public:
    PlayerExport(const WindowActions &actions, Session &session, Notebook &notebook,
                 Notices &notices, QWidget *window);
    ~PlayerExport() override; ///< stops what is being written

signals:
    void workStarted(const QString &what, QFutureWatcherBase *job); ///< `job` belongs to this

private:
    void ask();
    void showOutcome();

    Session &m_session;
    Notebook &m_notebook;
    Notices &m_notices;
    QWidget *m_window;
    QFutureWatcher<Result<>> m_job;
    QString m_path; ///< that the job writes
    QString m_frame; ///< shows that page in another
};

} // namespace earmark
