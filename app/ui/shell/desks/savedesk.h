// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/writequeue.h"

#include <QDeadlineTimer>

#include <functional>

class QLabel;
class QWidget;

namespace earmark {

/// What the window says of what is not on disk yet, and whether it may close.
class SaveDesk : public QObject
{
    Q_OBJECT

public:
    /// Without a queue all is on disk at once.
    SaveDesk(WriteQueue *queue, QWidget *window);

    QLabel *warning() const { return m_warning; } ///< to be laid out above the page
    void warn(const QString &sentence); ///< one that stays
    /// Waits for the disk, `patience` at most. Whether all is on it.
    bool finish(milliseconds patience);
    /// Whether nothing would be lost, or the listener said that it may be. Else it is offered, and
    /// closeRequested() comes as soon as all is on disk.
    bool mayClose();
    void closeAnyway();

signals:
    void offered(const QString &sentence, const QString &action, const std::function<void()> &act);
    void closeRequested();
    void caughtUp(); ///< all is on disk
    void refused(const earmark::Error &error);

private:
    void warnOf(const Error &why);
    void takeCaughtUp();

    WriteQueue *m_queue;
    QLabel *m_warning;
    QString m_stays; ///< what the warning says when all is on disk
    bool m_closesAnyway = false;
    QDeadlineTimer m_closing; ///< until then it closes when all is on disk
};

} // namespace earmark
