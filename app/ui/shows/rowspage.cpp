// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shows/rowspage.h"

#include "ui/shows/rowlist.h"
#include "ui/widgets/lists/wordsfilter.h"
#include "ui/widgets/searchfield.h"

#include <QStackedLayout>

namespace earmark {

namespace {

// With fewer rows than this, a search field does not help.
constexpr int longFrom = 9;

} // namespace

RowsPage::RowsPage(const QString &listName, const QString &filterName, QWidget *empty,
                   QWidget *parent)
    : QWidget(parent)
    , m_found(new WordsFilter(this))
    , m_filter(new SearchField(filterName, this))
    , m_list(new RowList(listName, this))
    , m_empty(empty)
    , m_top(new QVBoxLayout)
    , m_places(new QStackedLayout)
{
    m_list->setModel(m_found);
    auto *filter = new QHBoxLayout;
    filter->setContentsMargins(12, 0, 12, 4);
    filter->addWidget(m_filter);
    m_places->addWidget(m_list);
    m_places->addWidget(m_empty);
    m_top->setContentsMargins(12, 4, 12, 4);
    m_top->setSpacing(6);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    layout->addLayout(m_top);
    layout->addLayout(filter);
    layout->addLayout(m_places, 1);
    connect(m_filter, &QLineEdit::textChanged, m_found, &WordsFilter::setWords);
    showWhatIsThere();
}

void RowsPage::setRows(QAbstractItemModel *rows)
{
    if (m_rows)
        disconnect(m_rows, nullptr, this, nullptr);
    m_rows = rows;
    m_filter->clear();
    m_found->setSourceModel(rows);
    if (rows) {
        connect(rows, &QAbstractItemModel::rowsInserted, this, &RowsPage::showWhatIsThere);
        connect(rows, &QAbstractItemModel::rowsRemoved, this, &RowsPage::showWhatIsThere);
        connect(rows, &QAbstractItemModel::modelReset, this, &RowsPage::showWhatIsThere);
    }
    showWhatIsThere();
}

void RowsPage::showWhatIsThere()
{
    const int count = m_rows ? m_rows->rowCount() : 0;
    m_places->setCurrentWidget(count > 0 ? static_cast<QWidget *>(m_list) : m_empty);
    m_filter->setVisible(count >= longFrom);
    if (count < longFrom)
        m_filter->clear(); // a hidden filter must not hide rows
    if (count > 0 && !m_list->currentIndex().isValid())
        m_list->selectionModel()->setCurrentIndex(m_found->index(0, 0),
                                                  QItemSelectionModel::ClearAndSelect);
}

void RowsPage::takeFocus()
{
    if (m_places->currentWidget() == m_list)
        m_list->setFocus(Qt::ShortcutFocusReason);
    else
        m_empty->setFocus(Qt::ShortcutFocusReason);
}

} // namespace earmark
