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
    for (auto [timer, interval] : {std::pair(&m_soon, 300ms), std::pair(&m_rest, 10'000ms)}) {
        timer->setSingleShot(true);
        timer->setInterval(interval);
    }
    connect(&m_soon, &QTimer::timeout, this, &Indexer::start);
    connect(&m_rest, &QTimer::timeout, this, &Indexer::wake);
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

void Indexer::wakeAfterRest()
{
    m_rest.start();
}

void Indexer::renew()
{
    if (std::exchange(m_isRenewed, true))
        return;
    m_isDamaged = true;
    wake();
}

void Indexer::start()
{
    m_isWoken = false;
    m_rest.stop();
    const auto check = std::exchange(m_isDamaged, false) ? IndexCheck::Anew : m_check;
    m_work.setFuture(
        QtConcurrent::run(&m_thread, [path = m_path, check](QPromise<Result<>> &promise) {
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
