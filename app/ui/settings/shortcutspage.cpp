// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/shortcutspage.h"

#include "ui/widgets/plain/plaintext.h"
#include "ui/widgets/searchfield.h"

#include <QAction>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

QString plain(QString text)
{
    return withoutMnemonic(text).remove(u'…');
}

QString keysOf(const QAction &action)
{
    return QKeySequence::listToString(action.shortcuts(), QKeySequence::NativeText);
}

// The actions of a menu and its submenus.
QList<QAction *> actionsOf(const QMenu &menu)
{
    QList<QAction *> found;
    for (QAction *action : menu.actions()) {
        if (action->menu())
            found += actionsOf(*action->menu());
        else if (!action->isSeparator())
            found += action;
    }
    return found;
}

QStandardItem *fixedItem(const QString &text)
{
    auto *item = new QStandardItem(text);
    item->setEditable(false);
    return item;
}

} // namespace

ShortcutsPage::ShortcutsPage(const QList<QMenu *> &menus, QWidget *parent)
    : QDialog(parent)
    , m_actions(new QStandardItemModel(this))
    , m_found(new QSortFilterProxyModel(this))
    , m_search(new SearchField(tr("Search by name or key"), this))
    , m_list(new QTreeView(this))
{
    setWindowTitle(tr("Keyboard shortcuts"));
    m_actions->setHorizontalHeaderLabels({tr("Action"), tr("Keys")});
    for (const QMenu *menu : menus)
        addMenu(*menu);

    m_found->setSourceModel(m_actions);
    m_found->setRecursiveFilteringEnabled(true);
    m_found->setFilterKeyColumn(-1);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_list->setModel(m_found);
    m_list->setAccessibleName(tr("Actions and their keys"));
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->expandAll();

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *copyButton = buttons->addButton(tr("Copy as text"), QDialogButtonBox::ActionRole);
    for (QAbstractButton *button : buttons->buttons())
        static_cast<QPushButton *>(button)->setAutoDefault(false); // Enter is for the search field
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_search);
    layout->addWidget(m_list);
    layout->addWidget(buttons);
    resize(480, 560);

    connect(m_search, &QLineEdit::textChanged, m_found,
            &QSortFilterProxyModel::setFilterFixedString);
    connect(m_search, &QLineEdit::textChanged, m_list, &QTreeView::expandAll);
    connect(copyButton, &QPushButton::clicked, this, &ShortcutsPage::copy);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
}

void ShortcutsPage::addMenu(const QMenu &menu)
{
    QStandardItem *group = fixedItem(plain(menu.title()));
    for (const QAction *action : actionsOf(menu))
        group->appendRow({fixedItem(plain(action->text())), fixedItem(keysOf(*action))});
    m_actions->appendRow({group, fixedItem({})});
}

QString ShortcutsPage::text() const
{
    QStringList lines;
    for (int row = 0; row < m_actions->rowCount(); ++row) {
        const QStandardItem *group = m_actions->item(row);
        lines += group->text();
        for (int child = 0; child < group->rowCount(); ++child) {
            const QString keys = group->child(child, 1)->text();
            lines += u"  %1  %2"_s.arg(keys.leftJustified(18), group->child(child)->text());
        }
        lines += QString();
    }
    return lines.join(u'\n');
}

void ShortcutsPage::copy() const
{
    QGuiApplication::clipboard()->setText(text());
}

} // namespace earmark
