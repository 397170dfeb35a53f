// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/searcher.h"

#include "search/found/contexttable.h"
#include "search/found/lookinginto.h"
#include "store/database.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QSaveFile>
#include <QtConcurrent>

namespace earmark {

namespace {

Result<Database> openForSearching(const QString &path)
{
    // Connecting would make a library that was moved away anew.
    if (!QFileInfo::exists(path))
        return Error{QCoreApplication::translate("search", "The library is not there any more.")};
    auto database = Database::connect(path);
    if (!database)
        return database;
    if (auto prepared = prepareForSearching(database->sql()); !prepared)
        return prepared.error();
    return database;
}

template<typename Answer>
SearchGoOn goOnOf(QPromise<Answer> &promise)
{
    return [&promise] { return !promise.isCanceled(); };
}

Result<int> writeTableTo(const QString &filePath, const QString &path, const SearchRequest &request,
                         const SearchGoOn &goOn)
{
    const auto database = openForSearching(path);
    if (!database)
        return database.error();
    QSaveFile file(filePath);
    if (!file.open(QIODevice::WriteOnly))
        return Error{file.errorString()};
    file.write(contextTableHead());
    int rows = 0;
    const auto take = [&](const ContextRow &row) -> Result<> {
        const QByteArray line = contextTableLine(row);
        if (file.write(line) != line.size())
            return Error{file.errorString()};
        ++rows;
        return done;
    };
    if (auto found = findAllInContext(database->sql(), request.query, request.order,
                                      Searcher::maxTableRows, take, goOn);
        !found)
        return found.error();
    return file.commit() ? Result<int>(rows) : Result<int>(Error{file.errorString()});
}

// A result that is still wanted.
template<typename Answer>
const Answer *resultOf(QFutureWatcher<Answer> &watcher, std::optional<Answer> &room)
{
    if (watcher.isCanceled() || watcher.future().resultCount() == 0)
        return nullptr;
    room = watcher.result();
    return &*room;
}

} // namespace

Searcher::Searcher(const QString &databasePath, QObject *parent)
    : QObject(parent)
    , m_path(databasePath)
{
    m_thread.setMaxThreadCount(1);
    m_tableThread.setMaxThreadCount(1);
    connect(&m_answers, &QFutureWatcherBase::resultReadyAt, this, &Searcher::takeAnswer);
    connect(&m_more, &QFutureWatcherBase::finished, this, &Searcher::takeMore);
    connect(&m_look, &QFutureWatcherBase::finished, this, &Searcher::takeLook);
    connect(&m_table, &QFutureWatcherBase::finished, this, &Searcher::takeTable);
}

Searcher::~Searcher()
{
    stop();
    m_table.cancel();
    m_thread.waitForDone();
    m_tableThread.waitForDone();
}

void Searcher::stop()
{
    m_answers.cancel();
    m_more.cancel();
    m_look.cancel();
}

void Searcher::ask(const SearchRequest &request)
{
    stop();
    m_request = request;
    m_next.reset();
    m_answers.setFuture(
        QtConcurrent::run(&m_thread, [request, path = m_path](QPromise<Answers> &promise) {
            QElapsedTimer clock;
            clock.start();
            if (promise.isCanceled())
                return;
            const auto database = openForSearching(path);
            if (!database) {
                promise.addResult(database.error());
                return;
            }
            const auto part = findPart(database->sql(), request, goOnOf(promise));
            if (!part) {
                promise.addResult(part.error());
                return;
            }
            promise.addResult(Answer{*part, milliseconds(clock.elapsed()), {}});
            const auto count = countAll(database->sql(), request.query, goOnOf(promise));
            promise.addResult(count ? Answers(Answer{{}, {}, *count}) : Answers(count.error()));
        }));
}

void Searcher::askForMore()
{
    if (m_more.isRunning() || !m_next)
        return;
    SearchRequest request = m_request;
    request.firstCandidate = *m_next;
    m_more.setFuture(QtConcurrent::run(
        &m_thread, [request, path = m_path](QPromise<Result<SearchAnswer>> &promise) {
            const auto database = openForSearching(path);
            promise.addResult(database ? findPart(database->sql(), request, goOnOf(promise))
                                       : Result<SearchAnswer>(database.error()));
        }));
}

void Searcher::lookInto(EpisodeId episode, TranscriptId transcript, int maxLines)
{
    m_look.cancel();
    if (!m_next)
        return;
    const SearchCandidate candidate{episode, transcript};
    m_look.setFuture(QtConcurrent::run(
        &m_thread,
        [=, query = m_request.query,
         path = m_path](QPromise<Result<std::optional<FoundEpisode>>> &promise) {
            const auto database = openForSearching(path);
            promise.addResult(database
                                  ? earmark::lookInto(database->sql(), candidate, query, maxLines)
                                  : Result<std::optional<FoundEpisode>>(database.error()));
        }));
}

void Searcher::writeTable(const QString &filePath)
{
    m_table.cancel();
    if (!m_next)
        return;
    m_tablePath = filePath;
    m_table.setFuture(QtConcurrent::run(
        &m_tableThread,
        [filePath, request = m_request, path = m_path](QPromise<Result<int>> &promise) {
            promise.addResult(writeTableTo(filePath, path, request, goOnOf(promise)));
        }));
}

void Searcher::takeAnswer(int index)
{
    if (m_answers.isCanceled())
        return;
    const Answers answers = m_answers.resultAt(index);
    if (!answers && m_next) {
        emit restFailed(answers.error());
    } else if (!answers) {
        emit failed(answers.error());
    } else if (answers->part) {
        m_next = answers->part->nextCandidate;
        emit answered(*answers->part, answers->took);
    } else if (answers->count) {
        emit counted(*answers->count);
    }
}

void Searcher::takeMore()
{
    std::optional<Result<SearchAnswer>> room;
    const auto *more = resultOf(m_more, room);
    if (!more)
        return;
    if (!*more)
        return emit restFailed(more->error());
    m_next = (*more)->nextCandidate;
    emit extended(**more);
}

void Searcher::takeLook()
{
    std::optional<Result<std::optional<FoundEpisode>>> room;
    const auto *look = resultOf(m_look, room);
    if (!look)
        return;
    if (!*look)
        emit restFailed(look->error());
    else if (**look)
        emit looked(***look);
}

void Searcher::takeTable()
{
    std::optional<Result<int>> room;
    const auto *rows = resultOf(m_table, room);
    if (!rows)
        return;
    if (*rows)
        emit tableWritten(m_tablePath, **rows);
    else
        emit restFailed(rows->error());
}

} // namespace earmark
