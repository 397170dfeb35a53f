// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/refreshing/refresher.h"

#include "core/webaddress.h"
#include "net/fetch.h"

#include <QtConcurrent>

#include <algorithm>

namespace earmark {

using namespace std::chrono_literals;

Refresher::Refresher(Web &web, const QString &databasePath, milliseconds pause, QObject *parent)
    : QObject(parent)
    , m_web(web)
    , m_databasePath(databasePath)
    , m_turns(pause)
{
    m_pool.setMaxThreadCount(1); // they would only wait for each other to write
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Refresher::startNext);
}

Refresher::~Refresher()
{
    m_isStopped = true;
    qDeleteAll(m_fetches);
    m_pool.clear();
    m_pool.waitForDone();
}

bool Refresher::isBusy() const
{
    return !m_waiting.empty() || !m_fetches.isEmpty() || m_reading > 0;
}

void Refresher::begin()
{
    if (!isBusy()) {
        m_asked.clear();
        m_done = 0;
        m_all = 0;
    }
    m_isStopped = false;
    m_isRunning = true;
}

void Refresher::refresh(const QList<Show> &shows)
{
    begin();
    for (const Show &show : shows)
        add(show, questionFor(show, QDateTime::currentDateTimeUtc()));
    m_timer.start(0ms);
}

void Refresher::refreshFrom(const Show &show, const WebAnswer &answer)
{
    begin();
    if (add(show, questionFor(show, QDateTime::currentDateTimeUtc()))) {
        const Task task = m_waiting.back();
        m_waiting.pop_back();
        take(task, answer);
    }
    m_timer.start(0ms);
}

// False if the address was asked before.
bool Refresher::add(const Show &show, const FeedQuestion &question)
{
    const QString address = question.url.toString();
    if (m_asked.contains(address))
        return false;
    m_asked.insert(address);
    const QString host = hostOf(question.url.host(), portOf(question.url));
    m_waiting.push_back({show, question, host});
    if (show.state.aloneUntil.isValid())
        m_turns.leaveAlone(host, show.state.aloneUntil);
    ++m_all;
    return true;
}

void Refresher::stop()
{
    m_isStopped = true;
    m_waiting.clear();
    qDeleteAll(std::exchange(m_fetches, {}));
    m_turns.endAll(QDateTime::currentDateTimeUtc());
    finishIfDone();
}

// Takes each task whose host may be asked now.
void Refresher::startNext()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    std::optional<milliseconds> soonest;
    QList<FeedOutcome> refused; // to be told last: whoever hears of it may refresh or stop
    for (auto one = m_waiting.begin(); one != m_waiting.end();) {
        if (const QDateTime until = m_turns.aloneUntil(one->host, now); until.isValid()) {
            refused.append({.show = one->show.id,
                            .error = tr("The server wants to be asked later."),
                            .hostAloneUntil = until});
            one = m_waiting.erase(one);
            continue;
        }
        const auto wait = m_turns.waitFor(one->host, now);
        if (!wait) {
            const Task task = *one;
            one = m_waiting.erase(one);
            ask(task);
            continue;
        }
        if (*wait != HostTurns::untilFinished)
            soonest = std::min(soonest.value_or(*wait), *wait);
        ++one;
    }
    if (soonest)
        m_timer.start(*soonest);
    for (const FeedOutcome &outcome : refused)
        report(outcome);
    finishIfDone();
}

void Refresher::ask(const Task &task)
{
    m_turns.begin(task.host);
    Fetch *fetch = m_web.get(requestFor(task.question, task.show), this);
    m_fetches.append(fetch);
    connect(fetch, &Fetch::finished, this, [this, fetch, task](const Result<WebAnswer> &answer) {
        m_fetches.removeOne(fetch);
        fetch->deleteLater();
        take(task, answer);
    });
}

void Refresher::take(const Task &task, const Result<WebAnswer> &answer)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    m_turns.end(task.host, now);
    ++m_reading;
    auto *watcher = new QFutureWatcher<Result<FeedOutcome>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, task] {
        watcher->deleteLater();
        conclude(task, watcher->result());
    });
    watcher->setFuture(
        QtConcurrent::run(&m_pool, [path = m_databasePath, question = task.question, answer, now] {
            return mergeAnswer(path, question, answer, now);
        }));
    m_timer.start(0ms);
}

void Refresher::conclude(const Task &task, const Result<FeedOutcome> &outcome)
{
    --m_reading;
    const FeedOutcome known =
        outcome ? *outcome : FeedOutcome{.show = task.show.id, .error = outcome.error().message};
    if (known.hostAloneUntil.isValid())
        m_turns.leaveAlone(task.host, known.hostAloneUntil);
    if (known.next && !m_isStopped)
        add(task.show, *known.next);
    report(known);
    m_timer.start(0ms);
}

void Refresher::report(const FeedOutcome &outcome)
{
    ++m_done;
    emit refreshed(outcome);
    emit progressed(m_done, m_all);
}

void Refresher::finishIfDone()
{
    if (isBusy() || m_timer.isActive() || !std::exchange(m_isRunning, false))
        return;
    emit finished();
}

} // namespace earmark
