// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/noteslist.h"

#include "notes/annotationlistmodel.h"
#include "ui/notes/annotationdelegate.h"
#include "ui/widgets/look/quietink.h"
#include "ui/widgets/plain/plaintext.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QScrollBar>

namespace earmark {

NotesList::NotesList(QWidget *parent)
    : QListView(parent)
    , m_empty(plainLabel(viewport()))
{
    setAccessibleName(tr("Notes"));
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setResizeMode(Adjust);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalScrollBar()->setSingleStep(24);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    m_empty->setWordWrap(true);
    useQuietInk(m_empty);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);

    connect(this, &QListView::clicked, this, [this](const QModelIndex &index) {
        emit(m_pressedOnTime ? playRequested(index) : showRequested(index));
    });
    connect(this, &QListView::doubleClicked, this, &NotesList::editRequested);
}

void NotesList::setModel(QAbstractItemModel *model)
{
    QListView::setModel(model);
    connect(model, &QAbstractItemModel::rowsInserted, this, &NotesList::updateEmptyText);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &NotesList::updateEmptyText);
    connect(model, &QAbstractItemModel::modelReset, this, &NotesList::updateEmptyText);
    updateEmptyText();
}

void NotesList::setEmptyText(const QString &text)
{
    m_empty->setText(text);
    placeEmptyText();
}

void NotesList::updateEmptyText()
{
    m_empty->setVisible(model()->rowCount() == 0);
}

void NotesList::placeEmptyText()
{
    const QRect room = viewport()->rect().adjusted(14, 4, -14, -4);
    m_empty->setGeometry(room);
}

// F2 opens the note here, not the line of the page.
bool NotesList::event(QEvent *event)
{
    const bool isF2 = event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_F2;
    if (isF2 && currentIndex().isValid())
        event->accept();
    return isF2 ? true : QListView::event(event);
}

void NotesList::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex index = currentIndex();
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!index.isValid())
        return QListView::keyPressEvent(event);
    if (isEnter)
        emit playRequested(index);
    else if (event->key() == Qt::Key_F2)
        emit editRequested(index);
    else if (event->key() == Qt::Key_Delete)
        emit removeRequested(index);
    else
        QListView::keyPressEvent(event);
}

void NotesList::mouseMoveEvent(QMouseEvent *event)
{
    QListView::mouseMoveEvent(event);
    const QPoint at = event->position().toPoint();
    const QModelIndex index = indexAt(at);
    viewport()->setCursor(isOnTime(index, at) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    point(index);
}

void NotesList::mousePressEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    m_pressedOnTime = isOnTime(indexAt(at), at);
    QListView::mousePressEvent(event);
}

bool NotesList::isOnTime(const QModelIndex &index, QPoint inViewport) const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = visualRect(index);
    const auto *delegate = qobject_cast<const AnnotationDelegate *>(itemDelegate());
    return index.isValid() && delegate && delegate->timePlace(option, index).contains(inViewport);
}

bool NotesList::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        point({});
    return QListView::viewportEvent(event);
}

void NotesList::point(const QModelIndex &index)
{
    if (m_pointed == index)
        return;
    m_pointed = index;
    emit pointed(index);
}

void NotesList::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isKey = event->reason() == QContextMenuEvent::Keyboard;
    const QPersistentModelIndex index = isKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Play"), this, [this, index] { emit playRequested(index); });
    menu->addAction(tr("Listen and come back"), this, [this, index] { emit peekRequested(index); });
    menu->addAction(tr("Edit"), this, [this, index] { emit editRequested(index); });
    const bool isFavourite = AnnotationListModel::annotationAt(index).isFavourite;
    menu->addAction(isFavourite ? tr("No longer a favourite") : tr("Favourite"), this,
                    [this, index] { emit favouriteRequested(index); });
    menu->addSeparator();
    menu->addAction(tr("Delete"), this, [this, index] { emit removeRequested(index); });
    menu->popup(isKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

void NotesList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    placeEmptyText();
}

} // namespace earmark
