// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/indexer.h"
#include "search/searcher.h"

#include <QObject>

class QModelIndex;
class QStackedWidget;

namespace earmark {

class Notices;
class SearchPane;
class SearchResultsModel;
class Session;
class WriteQueue;
struct WindowActions;

/// Searches everything: shows the page for it instead of the reader, keeps the index up to date,
/// opens what was found, and knows the way back to the episode before.
class SearchController : public QObject
{
    Q_OBJECT

public:
    /// `reader` is the page that is shown otherwise. Without a queue, the index is brought up to
    /// date when a search begins.
    SearchController(const WindowActions &actions, Session &session, WriteQueue *queue,
                     Notices &notices, QWidget *reader, QWidget *window);

    QWidget *pages() const; ///< the reader and the search, one of which is visible
    void leave(); ///< shows the reader

    /// To the episode from which a line of another one was opened.
    bool canGoBack() const;
    void goBack();

signals:
    /// A line of the open episode was chosen.
    void playRequested(earmark::milliseconds position);
    void left(); ///< the reader is visible again

private:
    /// Where the listener was when a line of another episode was opened.
    struct Origin
    {
        EpisodeId episode{};
        QString title;
        milliseconds position{0};
    };

    void connectPane();
    void connectSearcher();
    void noteChange();
    void begin();
    void ask(const QString &text, SearchOrder order);
    void show(const SearchAnswer &answer, milliseconds took);
    void showCount(const SearchCount &count);
    void sayWhatCanBeSearched();
    void open(const QModelIndex &index);
    void remember(EpisodeId next);
    void showRest(const QModelIndex &index);
    void askForTable();

    Session &m_session;
    Notices &m_notices;
    QWidget *m_window;
    QWidget *m_reader;
    QStackedWidget *m_pages;
    SearchResultsModel *m_results;
    SearchPane *m_pane;
    Searcher m_searcher;
    Indexer m_indexer;
    milliseconds m_took{0};
    bool m_isByTitle = false; ///< the index was damaged
    std::optional<Origin> m_origin;
};

} // namespace earmark
