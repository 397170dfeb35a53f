// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/searching.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>

namespace earmark {

/// Asks a library in the background. A new question replaces the one before, whose answers then no
/// longer come.
class Searcher : public QObject
{
    Q_OBJECT

public:
    explicit Searcher(const QString &databasePath, QObject *parent = nullptr);
    ~Searcher() override; ///< stops and waits

    /// Answers with answered(), then counted(); or with failed(). The others below add to the
    /// answer that was given last and do nothing before, or say restFailed().
    void ask(const SearchRequest &request);
    /// The next part of the last answer: extended(). Does nothing while one is coming.
    void askForMore();
    /// More lines of one episode of the last answer: looked().
    void lookInto(EpisodeId episode, TranscriptId transcript, int maxLines);
    void stop(); ///< no answers to what was asked so far

    /// Writes every place with its context to a file, at most `maxTableRows`: tableWritten().
    void writeTable(const QString &filePath);
    static constexpr int maxTableRows = 200'000;

signals:
    void answered(const earmark::SearchAnswer &answer, earmark::milliseconds took);
    void counted(const earmark::SearchCount &count);
    void extended(const earmark::SearchAnswer &answer);
    void looked(const earmark::FoundEpisode &episode);
    void tableWritten(const QString &filePath, int rows);
    void failed(const earmark::Error &error); ///< there is no answer
    void restFailed(const earmark::Error &error); ///< the answer stays

private:
    /// One of several answers to a question.
    struct Answer
    {
        std::optional<SearchAnswer> part;
        milliseconds took{0};
        std::optional<SearchCount> count;
    };
    using Answers = Result<Answer>;

    void takeAnswer(int index);
    void takeMore();
    void takeLook();
    void takeTable();

    QString m_path;
    SearchRequest m_request;
    std::optional<int> m_next; ///< where the next part begins; nothing before an answer
    QThreadPool m_thread;
    QThreadPool m_tableThread; ///< a table takes longer
    QFutureWatcher<Answers> m_answers;
    QFutureWatcher<Result<SearchAnswer>> m_more;
    QFutureWatcher<Result<std::optional<FoundEpisode>>> m_look;
    QFutureWatcher<Result<int>> m_table;
    QString m_tablePath;
};

} // namespace earmark
