// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/writequeue.h"

#include "store/query.h"
#include "store/sqlerror.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QFileSystemWatcher>
#include <QTimer>

#include <algorithm>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace earmark {

namespace {

constexpr auto lateAfter = 1s;
constexpr auto retryInterval = 1s;

std::optional<std::pair<quint64, quint64>> deviceAndFile(const QString &path)
{
    struct stat status = {};
    if (stat(QFile::encodeName(path).constData(), &status) != 0)
        return {};
    return std::pair<quint64, quint64>(status.st_dev, status.st_ino);
}

// The parent folder too: there a move of the whole folder is seen.
QStringList foldersOf(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    return {folder, QFileInfo(folder).absolutePath()};
}

Result<> setSynchronous(const QSqlDatabase &db, bool full)
{
    return run(db, full ? u"PRAGMA synchronous = FULL"_s : u"PRAGMA synchronous = NORMAL"_s);
}

} // namespace

WriteQueue::WriteQueue(const QString &path, QObject *parent)
    : QObject(parent)
    , m_path(path)
    , m_folder(new QFileSystemWatcher(foldersOf(path), this))
    , m_late(new QTimer(this))
    , m_retry(new QTimer(this))
{
    if (const auto file = deviceAndFile(path))
        std::tie(m_device, m_file) = *file;
    m_thread.setMaxThreadCount(1);
    m_late->setSingleShot(true);
    m_late->setInterval(lateAfter);
    m_retry->setSingleShot(true);
    m_retry->setInterval(retryInterval);
    connect(m_folder, &QFileSystemWatcher::directoryChanged, this, &WriteQueue::checkFile);
    connect(m_late, &QTimer::timeout, this, &WriteQueue::announceLate);
    connect(m_retry, &QTimer::timeout, this, &WriteQueue::start);
}

WriteQueue::~WriteQueue()
{
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.clear();
    }
    m_thread.waitForDone();
    const std::lock_guard lock(m_mutex); // the thread sanitizer does not see Qt's waiting
}

void WriteQueue::add(const WriteOrder &order)
{
    {
        const std::lock_guard lock(m_mutex);
        // The first order may be being written: don't replace it.
        const auto begin = m_waiting.begin() + (m_isRunning && !m_waiting.empty() ? 1 : 0);
        const auto same = order.key.isEmpty()
            ? m_waiting.end()
            : std::ranges::find(begin, m_waiting.end(), order.key, &WriteOrder::key);
        if (same != m_waiting.end())
            *same = order;
        else
            m_waiting.push_back(order);
        if (m_isStuck)
            return; // wait for the next retry
    }
    if (!m_late->isActive())
        m_late->start();
    start();
}

bool WriteQueue::isEmpty() const
{
    const std::lock_guard lock(m_mutex);
    return m_waiting.empty();
}

bool WriteQueue::wait(milliseconds patience) const
{
    std::unique_lock lock(m_mutex);
    m_changed.wait_for(lock, patience, [this] { return m_waiting.empty() || m_isStuck; });
    return m_waiting.empty();
}

bool WriteQueue::finish(milliseconds patience)
{
    start();
    return wait(patience);
}

// If the library was deleted, an empty order reports it before the listener does any work.
void WriteQueue::checkFile()
{
    if (deviceAndFile(m_path) != std::pair(m_device, m_file))
        add({.write = [](const QSqlDatabase &) -> Result<> { return done; }, .key = u"look"_s});
}

void WriteQueue::start()
{
    const std::lock_guard lock(m_mutex);
    if (m_isRunning || m_waiting.empty())
        return;
    m_isRunning = true;
    m_isStuck = false;
    m_thread.start([this] { work(); });
}

// Open a new connection for each run: an old one would keep writing to a deleted file.
void WriteQueue::work()
{
    const auto database = openLibrary();
    if (!database)
        return giveUpForNow(database.error());
    bool isFull = true;
    while (const auto order = first()) {
        Result<> result = done;
        if (std::exchange(isFull, order->isMadeByHand) != order->isMadeByHand)
            result = setSynchronous(database->sql(), isFull);
        if (result)
            result = order->write(database->sql());
        if (!result && isRetryable(result.error()))
            return giveUpForNow(result.error());
        finishOrder(*order, result);
    }
}

Result<Database> WriteQueue::openLibrary() const
{
    if (deviceAndFile(m_path) != std::pair(m_device, m_file)) {
        return Error{QCoreApplication::translate(
            "store", "The library was moved, deleted or replaced while Earmark was open.")};
    }
    auto database = Database::connect(m_path);
    if (!database)
        return database;
    if (auto set = run(database->sql(), u"PRAGMA busy_timeout = 1000"_s); !set)
        return set.error();
    return database;
}

// The order stays in the queue until it is written, so that isEmpty() is true only then.
std::optional<WriteOrder> WriteQueue::first()
{
    const std::lock_guard lock(m_mutex);
    if (!m_waiting.empty())
        return m_waiting.front();
    m_isRunning = false;
    return {};
}

void WriteQueue::finishOrder(const WriteOrder &order, const Result<> &result)
{
    bool isLast = false;
    {
        const std::lock_guard lock(m_mutex);
        if (!m_waiting.empty())
            m_waiting.pop_front();
        isLast = m_waiting.empty();
        m_changed.notify_all();
    }
    QMetaObject::invokeMethod(
        this,
        [this, then = order.then, result, isLast, isMadeByHand = order.isMadeByHand] {
            if (then)
                then(result);
            if (!result)
                emit refused(result.error());
            else if (isMadeByHand)
                emit madeByHand();
            if (isLast)
                announceCaughtUp();
            else if (m_late->isActive())
                m_late->start(); // a long queue is not late while it makes progress
        },
        Qt::QueuedConnection);
}

void WriteQueue::giveUpForNow(const Error &error)
{
    {
        const std::lock_guard lock(m_mutex);
        m_isRunning = false;
        m_isStuck = true;
        m_changed.notify_all();
    }
    QMetaObject::invokeMethod(
        this,
        [this, error] {
            m_retry->start();
            m_saidBehind = true;
            emit behind(error);
        },
        Qt::QueuedConnection);
}

void WriteQueue::announceLate()
{
    if (m_saidBehind || isEmpty())
        return;
    m_saidBehind = true;
    emit behind({tr("The disk with the library is slow.")});
}

void WriteQueue::announceCaughtUp()
{
    if (!isEmpty())
        return;
    m_late->stop();
    m_saidBehind = false;
    emit caughtUp();
}

Result<> write(WriteQueue *queue, const Database &database, const WriteOrder &order)
{
    if (queue) {
        queue->add(order);
        return done;
    }
    const Result<> written = order.write(database.sql());
    if (order.then)
        order.then(written);
    return written;
}

} // namespace earmark
