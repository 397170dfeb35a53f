// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shows/showspane.h"

#include "ui/shows/rowlist.h"
#include "ui/shows/rowsmodel.h"
#include "ui/shows/rowspage.h"
#include "ui/widgets/barbutton.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/look/fonts.h"
#include "ui/widgets/look/quietink.h"
#include "ui/widgets/plain/plaintext.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

ShowId showAt(const QModelIndex &index)
{
    return index.data(RowIdRole).value<ShowId>();
}

ShowItemId itemAt(const QModelIndex &index)
{
    return index.data(RowIdRole).value<ShowItemId>();
}

QString lastAnswer(const Show &show)
{
    if (!show.state.error.isEmpty())
        return show.state.error;
    if (!show.state.refreshed.isValid())
        return ShowsPane::tr("Its feed has not been read yet.");
    const QString when =
        QLocale().toString(show.state.refreshed.toLocalTime(), QLocale::ShortFormat);
    return ShowsPane::tr("Refreshed: %1").arg(when);
}

} // namespace

ShowsPane::ShowsPane(QAbstractItemModel *shows, QWidget *parent)
    : QWidget(parent)
    , m_showsPage(makeShowsPage(shows))
    , m_title(new ElidedLabel(this))
    , m_state(plainLabel(this))
    , m_noItems(plainLabel(this))
    , m_itemsPage(makeItemsPage())
    , m_busy(new QWidget(this))
    , m_what(plainLabel(m_busy))
    , m_pages(new QStackedLayout)
{
    setAccessibleName(tr("Shows"));
    m_pages->addWidget(m_showsPage);
    m_pages->addWidget(m_itemsPage);
    auto *stop = button(tr("Stop"), {}, m_busy);
    connect(stop, &QToolButton::clicked, this, &ShowsPane::stopRequested);
    m_what->setWordWrap(true);
    useQuietInk(m_what);
    auto *busy = new QHBoxLayout(m_busy);
    busy->setContentsMargins(16, 4, 12, 8);
    busy->addWidget(m_what, 1);
    busy->addWidget(stop);
    m_busy->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(m_pages, 1);
    layout->addWidget(m_busy);
}

BarButton *ShowsPane::button(const QString &text, const QString &icon, QWidget *parent)
{
    auto *made = new BarButton(parent);
    if (!icon.isEmpty())
        made->setIconName(icon);
    made->setText(text);
    made->setAccessibleName(text);
    return made;
}

QWidget *ShowsPane::makeEmptyPlace()
{
    auto *place = new QWidget(this);
    auto *words =
        plainLabel(place, tr("Subscribe to a show, and all its episodes are listed here."));
    words->setWordWrap(true);
    useQuietInk(words);
    auto *add = button(tr("Add a show…"), {}, place);
    place->setFocusProxy(add);
    auto *layout = new QVBoxLayout(place);
    layout->setContentsMargins(16, 4, 16, 16);
    layout->setSpacing(10);
    layout->addWidget(words);
    layout->addWidget(add, 0, Qt::AlignLeft);
    layout->addStretch();
    connect(add, &QToolButton::clicked, this, &ShowsPane::subscribeRequested);
    return place;
}

RowsPage *ShowsPane::makeShowsPage(QAbstractItemModel *shows)
{
    auto *page = new RowsPage(tr("Shows"), tr("Search the shows"), makeEmptyPlace(), this);
    auto *add = button(tr("Add…"), {}, page);
    add->setAccessibleName(tr("Add a show…"));
    auto *refresh = button(tr("Refresh"), {}, page);
    refresh->setAccessibleName(tr("Refresh all shows"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(add);
    buttons->addWidget(refresh);
    buttons->addStretch();
    page->top()->addLayout(buttons);
    page->setRows(shows);
    connect(add, &QToolButton::clicked, this, &ShowsPane::subscribeRequested);
    connect(refresh, &QToolButton::clicked, this, &ShowsPane::refreshAllRequested);
    connect(page->list(), &RowList::openRequested, this,
            [this](const QModelIndex &index) { emit showActivated(showAt(index)); });
    connect(page->list(), &RowList::removeRequested, this,
            [this](const QModelIndex &index) { emit unsubscribeRequested(showAt(index)); });
    connect(page->list(), &RowList::menuRequested, this, &ShowsPane::showMenuOfShow);
    return page;
}

RowsPage *ShowsPane::makeItemsPage()
{
    m_noItems->setWordWrap(true);
    m_noItems->setAlignment(Qt::AlignTop);
    m_noItems->setContentsMargins(16, 4, 16, 16);
    useQuietInk(m_noItems);
    auto *page =
        new RowsPage(tr("Episodes of the show"), tr("Search the episodes"), m_noItems, this);
    auto *back = button(tr("Shows"), u"chevron-left"_s, page);
    back->setAccessibleName(tr("Back to the shows"));
    auto *refresh = button(tr("Refresh"), {}, page);
    auto *leave = button(tr("Unsubscribe"), {}, page);
    m_title->setFont(strongFont(font()));
    m_state->setWordWrap(true);
    useQuietInk(m_state);
    auto *first = new QHBoxLayout;
    first->addWidget(back);
    first->addStretch();
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(refresh);
    buttons->addWidget(leave);
    buttons->addStretch();
    page->top()->addLayout(first);
    page->top()->addWidget(m_title);
    page->top()->addWidget(m_state);
    page->top()->addLayout(buttons);
    connect(back, &QToolButton::clicked, this, &ShowsPane::left);
    connect(refresh, &QToolButton::clicked, this, [this] { emit refreshRequested(m_show.id); });
    connect(leave, &QToolButton::clicked, this, [this] { emit unsubscribeRequested(m_show.id); });
    connect(page->list(), &RowList::openRequested, this,
            [this](const QModelIndex &index) { emit itemActivated(itemAt(index)); });
    connect(page->list(), &RowList::removeRequested, this,
            [this](const QModelIndex &index) { emit stopDownloadRequested(itemAt(index)); });
    connect(page->list(), &RowList::menuRequested, this, &ShowsPane::showMenuOfItem);
    return page;
}

void ShowsPane::open(const Show &show, QAbstractItemModel *items)
{
    describe(show);
    setItemsLoaded(false);
    m_itemsPage->setRows(items);
    m_pages->setCurrentWidget(m_itemsPage);
    m_itemsPage->takeFocus();
}

void ShowsPane::close()
{
    const bool hadFocus = m_itemsPage->isAncestorOf(QApplication::focusWidget());
    m_itemsPage->setRows(nullptr);
    m_show = {};
    m_pages->setCurrentWidget(m_showsPage);
    if (hadFocus)
        m_showsPage->takeFocus();
}

void ShowsPane::describe(const Show &show)
{
    m_show = show;
    m_title->setText(show.title.isEmpty() ? show.feedUrl : show.title);
    m_state->setText(lastAnswer(show));
}

void ShowsPane::setBusy(const QString &what)
{
    m_what->setText(what);
    m_busy->setVisible(!what.isEmpty());
}

void ShowsPane::setItemsLoaded(bool loaded)
{
    m_noItems->setText(loaded ? tr("There are no episodes in the feed of this show yet.")
                              : QString());
    if (loaded && m_itemsPage->isAncestorOf(QApplication::focusWidget()))
        m_itemsPage->takeFocus();
}

void ShowsPane::takeFocus()
{
    (m_pages->currentWidget() == m_itemsPage ? m_itemsPage : m_showsPage)->takeFocus();
}

void ShowsPane::keyPressEvent(QKeyEvent *event)
{
    const bool isBack = event->key() == Qt::Key_Escape || event->key() == Qt::Key_Backspace;
    if (isBack && m_pages->currentWidget() == m_itemsPage)
        emit left();
    else
        QWidget::keyPressEvent(event);
}

void ShowsPane::showMenuOfShow(const QModelIndex &index, const QPoint &globalPos)
{
    const ShowId id = showAt(index);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Show the episodes"), this, [this, id] { emit showActivated(id); });
    menu->addAction(tr("Refresh"), this, [this, id] { emit refreshRequested(id); });
    menu->addSeparator();
    menu->addAction(tr("Unsubscribe"), this, [this, id] { emit unsubscribeRequested(id); });
    menu->popup(globalPos);
}

void ShowsPane::showMenuOfItem(const QModelIndex &index, const QPoint &globalPos)
{
    const ShowItemId id = itemAt(index);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Open"), this, [this, id] { emit itemActivated(id); });
    if (index.data(RowDownloadsRole).toBool())
        menu->addAction(tr("Stop the download"), this,
                        [this, id] { emit stopDownloadRequested(id); });
    else
        menu->addAction(tr("Download"), this, [this, id] { emit downloadRequested(id); });
    menu->popup(globalPos);
}

} // namespace earmark
