// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/notebook/tagtree.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QSet>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

QString tagOf(const QTreeWidgetItem *item)
{
    return item ? item->data(0, Qt::UserRole).toString() : QString();
}

} // namespace

TagTree::TagTree(QWidget *parent)
    : QTreeWidget(parent)
{
    setAccessibleName(tr("Tags"));
    setColumnCount(2);
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    viewport()->setAutoFillBackground(false);
    connect(this, &QTreeWidget::currentItemChanged, this, &TagTree::chosenChanged);
}

void TagTree::setTags(const QList<TagCount> &tags)
{
    if (tags == m_tags && topLevelItemCount() > 0)
        return;
    m_tags = tags;
    const QString before = chosen();
    QSet<QString> folded;
    for (QTreeWidgetItemIterator it(this); *it; ++it) {
        if (!(*it)->isExpanded())
            folded.insert(tagOf(*it));
    }
    {
        const QSignalBlocker blocker(this);
        clear();
        auto *all = new QTreeWidgetItem(this, {tr("All tags")});
        for (const TagCount &tag : tags) {
            const qsizetype slash = tag.tag.lastIndexOf(u'/');
            QTreeWidgetItem *above = slash > 0 ? itemOf(tag.tag.first(slash)) : nullptr;
            auto *item =
                above ? new QTreeWidgetItem(above) : new QTreeWidgetItem(invisibleRootItem());
            item->setText(0, u'#' + tag.tag);
            item->setText(1, QString::number(tag.count));
            item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
            item->setData(0, Qt::UserRole, tag.tag);
        }
        for (QTreeWidgetItemIterator it(this); *it; ++it)
            (*it)->setExpanded(!folded.contains(tagOf(*it)) || (*it)->childCount() == 0);
        QTreeWidgetItem *current = before.isEmpty() ? nullptr : itemOf(before);
        setCurrentItem(current ? current : all);
    }
    if (chosen() != before)
        emit chosenChanged();
}

QString TagTree::chosen() const
{
    return tagOf(currentItem());
}

QTreeWidgetItem *TagTree::itemOf(const QString &tag) const
{
    for (QTreeWidgetItemIterator it(const_cast<TagTree *>(this)); *it; ++it) {
        if (tagOf(*it).compare(tag, Qt::CaseInsensitive) == 0)
            return *it;
    }
    return nullptr;
}

void TagTree::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F2 && !chosen().isEmpty())
        emit renameRequested(chosen());
    else
        QTreeWidget::keyPressEvent(event);
}

void TagTree::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isKey = event->reason() == QContextMenuEvent::Keyboard;
    const QString tag = tagOf(isKey ? currentItem() : itemAt(event->pos()));
    if (tag.isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Rename or merge…"), this, [this, tag] { emit renameRequested(tag); });
    menu->popup(isKey ? viewport()->mapToGlobal(visualItemRect(currentItem()).center())
                      : event->globalPos());
}

} // namespace earmark
