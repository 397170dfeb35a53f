// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/jobbar.h"

#include "ui/widgets/plain/plaintext.h"
#include "ui/widgets/timetext.h"

#include <QFutureWatcherBase>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

using namespace std::chrono_literals;

namespace earmark {

namespace {

// Before this an estimate of the time left would jump about.
constexpr milliseconds minElapsed = 1s;

} // namespace

JobRow::JobRow(const QString &what, QFutureWatcherBase *job, QWidget *parent)
    : QWidget(parent)
    , m_what(what)
    , m_progress(new QProgressBar(this))
    , m_left(plainLabel(this))
    , m_stop(new QPushButton(tr("Stop"), this))
{
    m_progress->setAccessibleName(what);
    m_progress->setFixedHeight(14);
    m_left->setAccessibleName(tr("Time left"));
    m_stop->setAccessibleName(tr("Stop: %1").arg(what));
    QLabel *label = plainLabel(this, what);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(label);
    layout->addWidget(m_progress, 1);
    layout->addWidget(m_left);
    layout->addWidget(m_stop);

    m_clock.start();
    setRange(job->progressMinimum(), job->progressMaximum());
    setProgress(job->progressValue());
    connect(job, &QFutureWatcherBase::progressRangeChanged, this, &JobRow::setRange);
    connect(job, &QFutureWatcherBase::progressValueChanged, this, &JobRow::setProgress);
    connect(m_stop, &QPushButton::clicked, job, &QFutureWatcherBase::cancel);
    connect(m_stop, &QPushButton::clicked, m_stop, [this] { m_stop->setEnabled(false); });
}

void JobRow::setRange(int first, int last)
{
    m_progress->setRange(first, last); // if both are 0, the bar shows that the length is unknown
}

void JobRow::setProgress(int value)
{
    m_progress->setValue(value);
    const int total = m_progress->maximum() - m_progress->minimum();
    const auto left =
        timeLeft(milliseconds(m_clock.elapsed()), value - m_progress->minimum(), total);
    m_left->setText(left ? tr("%1 left").arg(durationText(*left)) : QString());
}

JobBar::JobBar(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(12, 6, 12, 6);
    setAccessibleName(tr("Work under way"));
    hide();
}

void JobBar::follow(const QString &what, QFutureWatcherBase *job)
{
    auto *row = new JobRow(what, job, this);
    m_rows->addWidget(row);
    ++m_count;
    connect(job, &QFutureWatcherBase::finished, row, [this, row] { drop(row); });
    connect(job, &QObject::destroyed, row, [this, row] { drop(row); });
    show();
}

void JobBar::drop(JobRow *row)
{
    if (m_rows->indexOf(row) < 0)
        return; // finished, then destroyed
    row->hide();
    m_rows->removeWidget(row);
    row->deleteLater();
    --m_count;
    setVisible(m_count > 0);
}

std::optional<milliseconds> timeLeft(milliseconds elapsed, int done, int total)
{
    if (elapsed < minElapsed || done <= 0 || total <= 0 || done > total)
        return {};
    return elapsed * (total - done) / done;
}

} // namespace earmark
