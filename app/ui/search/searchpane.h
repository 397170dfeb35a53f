// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/searching.h"

#include <QTimer>
#include <QWidget>

class QButtonGroup;
class QLabel;
class QListView;
class QModelIndex;
class QPushButton;
class QStackedLayout;

namespace earmark {

class BarButton;
class ResultDelegate;
class SearchField;
class SearchResultsModel;

/// The page on which everything said is searched: a field, and below it what was found.
class SearchPane : public QWidget
{
    Q_OBJECT

public:
    explicit SearchPane(SearchResultsModel *results, QWidget *parent = nullptr);

    void begin(); ///< the field gets the focus, its text is selected
    QString text() const;
    void setText(const QString &text);
    SearchOrder order() const;

    void showResults(); ///< those in the model
    void showCount(const QString &count);
    void showIndexing(const QString &state); ///< empty: the index is up to date
    /// There is nothing to show, and why; with a button if `other` is a query that may find more.
    void showNothing(const QString &title, const QString &sentence, const QString &other = {});

signals:
    void asked(const QString &text, earmark::SearchOrder order);
    void moreRequested(); ///< the end of the list is in view
    void restRequested(const QModelIndex &index); ///< the lines that are not shown
    void openRequested(const QModelIndex &index);
    void tableRequested(); ///< all words in context as a file
    void leaveRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeBar();
    QWidget *makeMessage();
    QWidget *makeList();
    void connectField();
    void ask();
    void open();
    void activate(const QModelIndex &index);
    void selectFirst();
    void askForMore();
    void goOnAt(int row);
    void peek(const QModelIndex &index);
    bool moves(const QKeyEvent &event);

    SearchResultsModel *m_results;
    QTimer m_soon;
    SearchField *m_field;
    QButtonGroup *m_ways;
    QLabel *m_count;
    BarButton *m_table;
    ResultDelegate *m_delegate;
    QListView *m_list;
    QLabel *m_peek;
    QLabel *m_indexing;
    QLabel *m_title;
    QLabel *m_sentence;
    QPushButton *m_other;
    QString m_otherText;
    QStackedLayout *m_places;
    int m_rest = -1; ///< the row whose lines are on their way
    bool m_isAwaiting = false; ///< an answer
    bool m_opensNext = false; ///< the first line of the answer
};

} // namespace earmark
