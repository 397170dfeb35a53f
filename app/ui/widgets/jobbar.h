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

/// One long job: its name, its progress, the time left, and a Stop button.
class JobRow : public QWidget
{
    Q_OBJECT

public:
    JobRow(const QString &what, QFutureWatcherBase *job, QWidget *parent);

private:
    void setRange(int first, int last);
    void setProgress(int value);

    QString m_what;
    QElapsedTimer m_clock;
    QProgressBar *m_progress;
    QLabel *m_left;
    QPushButton *m_stop;
};

/// The long jobs that are running, a row for each; hidden while there is none.
class JobBar : public QWidget
{
    Q_OBJECT

public:
    explicit JobBar(QWidget *parent = nullptr);

    /// Shows `job` until it finishes or is destroyed. Stop cancels its future.
    void follow(const QString &what, QFutureWatcherBase *job);

private:
    void drop(JobRow *row);

    QVBoxLayout *m_rows;
    int m_count = 0;
};

/// How long the rest takes at the pace so far; nothing in the first second or before any progress.
std::optional<milliseconds> timeLeft(milliseconds elapsed, int done, int total);

} // namespace earmark
