// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timespan.h"

#include <QElapsedTimer>
#include <QWidget>

#include <optional>

class QFutureWatcherBase;
class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace earmark {

/// One piece of long work: what it is, how far it has come, how long it will take, and Stop.
class JobRow : public QWidget
{
    Q_OBJECT

public:
    JobRow(const QString &what, QFutureWatcherBase *job, QWidget *parent);

private:
    void takeRange(int first, int last);
    void takeProgress(int value);

    QString m_what;
    QElapsedTimer m_clock;
    QProgressBar *m_progress;
    QLabel *m_left;
    QPushButton *m_stop;
};

/// The long work that is under way, a row for each; hidden while there is none.
class JobBar : public QWidget
{
    Q_OBJECT

public:
    explicit JobBar(QWidget *parent = nullptr);

    /// Shows `job` until it has finished or dies. Stop cancels its future.
    void follow(const QString &what, QFutureWatcherBase *job);

private:
    void drop(JobRow *row);

    QVBoxLayout *m_rows;
    int m_count = 0;
};

/// How long the rest takes at the pace so far; nothing before a pace can be told.
std::optional<milliseconds> timeLeft(milliseconds elapsed, int done, int total);

} // namespace earmark
