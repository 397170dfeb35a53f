// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/writequeue.h"

#include <QObject>

class QLabel;
class QWidget;

namespace earmark {

class Notices;

/// Warns about changes that are not on disk yet, and decides whether the window may close.
class SaveController : public QObject
{
    Q_OBJECT

public:
    /// Without a queue, everything is on disk at once.
    SaveController(WriteQueue *queue, Notices &notices, QWidget *window);

    QLabel *warning() const { return m_warning; } ///< for the layout, above the page
    void warn(const QString &sentence); ///< shows a permanent warning
    /// Waits for the disk, for at most `patience`. Returns whether everything is on it.
    bool finish(milliseconds patience);
    /// Whether nothing would be lost, or the listener accepted that. If not, asks, and emits
    /// closeRequested() when everything is on disk while the question still stands.
    bool mayClose();
    void closeAnyway();

signals:
    void closeRequested();
    void stayed(); ///< the listener would rather not close
    void refused(const earmark::Error &error);

private:
    void warnOf(const Error &why);
    void takeCaughtUp();
    static QString question();

    WriteQueue *m_queue;
    Notices &m_notices;
    QLabel *m_warning;
    QString m_stays; ///< the permanent warning
    bool m_closesAnyway = false;
};

} // namespace earmark
