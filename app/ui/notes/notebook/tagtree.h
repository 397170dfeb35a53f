// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notes/tags.h"

#include <QTreeWidget>

namespace earmark {

/// The tags of the library as a tree. Choosing one filters; F2 or the menu renames it everywhere.
class TagTree : public QTreeWidget
{
    Q_OBJECT

public:
    explicit TagTree(QWidget *parent = nullptr);

    /// Keeps the chosen tag and what is folded.
    void setTags(const QList<TagCount> &tags);
    QString chosen() const; ///< empty for all

signals:
    void chosenChanged();
    void renameRequested(const QString &tag);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    QTreeWidgetItem *itemOf(const QString &tag) const;

    QList<TagCount> m_tags;
};

} // namespace earmark
