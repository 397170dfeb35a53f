// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/writequeue.h"

#include <QObject>

class QLabel;
class QWidget;

namespace earmark {

class Notices;

/// What the window says of what is not on disk yet, and whether it may close.
class SaveDesk : public QObject
{
    Q_OBJECT

public:
    /// Without a queue all is on disk at once.
    SaveDesk(WriteQueue *queue, Notices &notices, QWidget *window);

    QLabel *warning() const { return m_warning; } ///< to be laid out above the page
    void warn(const QString &sentence); ///< one that stays
    /// Waits for the disk, `patience` at most. Whether all is on it.
    bool finish(milliseconds patience);
    /// Whether nothing would be lost, or the listener accepted that. If not, asks, and emits
    /// closeRequested() when everything is on disk while the question still stands.
    bool mayClose();
    void closeAnyway();

signals:
    void closeRequested();
    void caughtUp(); ///< all is on disk
    void refused(const earmark::Error &error);

private:
    void warnOf(const Error &why);
    void takeCaughtUp();
    static QString question();

    WriteQueue *m_queue;
    Notices &m_notices;
    QLabel *m_warning;
    QString m_stays; ///< what the warning says when all is on disk
    bool m_closesAnyway = false;
};

} // namespace earmark
