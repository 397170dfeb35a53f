// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/indexer.h"

#include <QtConcurrent>

using namespace std::chrono_literals;

namespace earmark {

namespace {

constexpr int steps = 1000;

} // namespace

Indexer::Indexer(const QString &databasePath, QObject *parent)
    : QObject(parent)
    , m_path(databasePath)
{
    m_thread.setMaxThreadCount(1);
    m_thread.setThreadPriority(QThread::LowPriority);
    m_soon.setSingleShot(true);
    m_soon.setInterval(300ms);
    connect(&m_soon, &QTimer::timeout, this, &Indexer::start);
    connect(&m_work, &QFutureWatcherBase::finished, this, &Indexer::finish);
    connect(&m_work, &QFutureWatcherBase::progressValueChanged, this,
            [this](int value) { emit progressed(double(value) / steps); });
}

Indexer::~Indexer()
{
    m_work.disconnect(this);
    m_work.cancel();
    m_thread.waitForDone();
}

void Indexer::wake()
{
    if (m_work.isRunning())
        m_isWoken = true;
    else if (!m_soon.isActive())
        m_soon.start();
}

void Indexer::start()
{
    m_isWoken = false;
    m_work.setFuture(
        QtConcurrent::run(&m_thread, [path = m_path, check = m_check](QPromise<Result<>> &promise) {
            promise.setProgressRange(0, steps);
            promise.addResult(updateSearchIndex(path, check, [&promise](double part) {
                promise.setProgressValue(int(part * steps));
                return !promise.isCanceled();
            }));
        }));
}

// What failed, because the disk is full or another program writes, is tried again at the next wake.
void Indexer::finish()
{
    const bool isDone = m_work.future().resultCount() > 0 && m_work.result();
    m_check = isDone ? IndexCheck::Changes : IndexCheck::Everything;
    emit finished();
    if (m_isWoken)
        m_soon.start();
}

} // namespace earmark
