// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/shows/show.h"

#include <QWidget>

class QAbstractItemModel;
class QLabel;
class QStackedLayout;

namespace earmark {

class BarButton;
class RowsPage;

/// The shows, and the episodes of the one that is open.
class ShowsPane : public QWidget
{
    Q_OBJECT

public:
    /// `shows` is a ShowListModel.
    explicit ShowsPane(QAbstractItemModel *shows, QWidget *parent = nullptr);

    /// Shows its episodes, a ShowItemListModel; null: the list of shows.
    void open(const Show &show, QAbstractItemModel *items);
    void close();
    void describe(const Show &show); ///< the open one
    /// One sentence about what goes on; empty when nothing does.
    void setBusy(const QString &what);
    void setItemsLoaded(bool loaded); ///< otherwise an empty list says nothing
    void takeFocus();

signals:
    void subscribeRequested();
    void refreshAllRequested();
    void stopRequested(); ///< refreshing
    void showActivated(earmark::ShowId id);
    void left(); ///< back to the list of shows
    void refreshRequested(earmark::ShowId id);
    void unsubscribeRequested(earmark::ShowId id);
    void itemActivated(earmark::ShowItemId id); ///< download it, and open it
    void downloadRequested(earmark::ShowItemId id); ///< do not open it
    void stopDownloadRequested(earmark::ShowItemId id);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeEmptyPlace();
    RowsPage *makeShowsPage(QAbstractItemModel *shows);
    RowsPage *makeItemsPage();
    BarButton *button(const QString &text, const QString &icon, QWidget *parent);
    void showMenuOfShow(const QModelIndex &index, const QPoint &globalPos);
    void showMenuOfItem(const QModelIndex &index, const QPoint &globalPos);

    Show m_show; ///< the open one
    RowsPage *m_showsPage;
    QLabel *m_title;
    QLabel *m_state;
    QLabel *m_noItems;
    RowsPage *m_itemsPage;
    QWidget *m_busy;
    QLabel *m_what;
    QStackedLayout *m_pages;
};

} // namespace earmark
