// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractItemModel;
class QLineEdit;
class QStackedLayout;
class QVBoxLayout;

namespace earmark {

class RowList;
class WordsFilter;

/// A list with a search field once it is long, and something in its place while it is empty.
class RowsPage : public QWidget
{
    Q_OBJECT

public:
    /// `empty` becomes a child. `listName` is for screen readers.
    RowsPage(const QString &listName, const QString &filterName, QWidget *empty,
             QWidget *parent = nullptr);

    void setRows(QAbstractItemModel *rows); ///< null while there are none
    void showWhatIsThere();
    RowList *list() const { return m_list; }
    QVBoxLayout *top() const { return m_top; } ///< for what stands above the list
    void takeFocus();

private:
    QAbstractItemModel *m_rows = nullptr;
    WordsFilter *m_found;
    QLineEdit *m_filter;
    RowList *m_list;
    QWidget *m_empty;
    QVBoxLayout *m_top;
    QStackedLayout *m_places;
};

} // namespace earmark
