// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/shortcutspage.h"

#include "ui/settings/keys/keybutton.h"
#include "ui/settings/keys/keyrules.h"
#include "ui/settings/keys/shortcuts.h"
#include "ui/widgets/look/houselook.h"
#include "ui/widgets/plain/plaintext.h"
#include "ui/widgets/searchfield.h"

#include <QAction>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTreeView>

#include <algorithm>

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

QStandardItem *fixedItem(const QString &text)
{
    auto *item = new QStandardItem(text);
    item->setEditable(false);
    return item;
}

} // namespace

ShortcutsPage::ShortcutsPage(const QList<KeyGroup> &groups, Shortcuts &shortcuts, QWidget *parent)
    : QDialog(parent)
    , m_shortcuts(shortcuts)
    , m_actions(new QStandardItemModel(this))
    , m_found(new QSortFilterProxyModel(this))
    , m_search(new SearchField(tr("Search by name or key"), this))
    , m_list(new QTreeView(this))
    , m_name(plainLabel(this))
    , m_key(new KeyButton(this))
    , m_none(new QPushButton(tr("&Remove the key"), this))
    , m_default(new QPushButton(tr("&Default"), this))
    , m_conflict(plainLabel(this))
    , m_use(new QPushButton(tr("&Use it here"), this))
{
    setWindowTitle(tr("Keyboard shortcuts"));
    m_actions->setHorizontalHeaderLabels({tr("Action"), tr("Keys")});
    for (const KeyGroup &group : groups)
        addGroup(group);

    m_found->setSourceModel(m_actions);
    m_found->setRecursiveFilteringEnabled(true);
    m_found->setAutoAcceptChildRows(true); // the name of a menu finds all of it
    m_found->setFilterKeyColumn(-1);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_list->setModel(m_found);
    m_list->setAccessibleName(tr("Actions and their keys"));
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->expandAll();
    layOut();
    connectChanging();
    showKeys();
}

void ShortcutsPage::layOut()
{
    m_conflict->setWordWrap(true);
    auto *change = new QHBoxLayout;
    change->addWidget(m_name, 1);
    for (QPushButton *button : {static_cast<QPushButton *>(m_key), m_none, m_default}) {
        button->setAutoDefault(false);
        change->addWidget(button);
    }
    auto *settle = new QHBoxLayout;
    settle->addWidget(m_conflict, 1);
    settle->addWidget(m_use);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *copyButton = buttons->addButton(tr("Copy as text"), QDialogButtonBox::ActionRole);
    auto *allButton = buttons->addButton(tr("All defaults"), QDialogButtonBox::ResetRole);
    for (QAbstractButton *button : buttons->buttons())
        static_cast<QPushButton *>(button)->setAutoDefault(false); // Enter is for the search field
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_search);
    layout->addWidget(m_list);
    layout->addLayout(change);
    layout->addLayout(settle);
    layout->addWidget(buttons);
    resize(560, 640);
    applyHouseLook(this);
    connect(copyButton, &QPushButton::clicked, this, &ShortcutsPage::copy);
    connect(allButton, &QPushButton::clicked, &m_shortcuts, &Shortcuts::resetAll);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
}

void ShortcutsPage::addGroup(const KeyGroup &group)
{
    QStandardItem *parent = fixedItem(plain(group.title));
    for (QAction *action : group.actions) {
        if (action->objectName().isEmpty())
            continue; // it stands for a speaker or a transcript, not for a wish
        QStandardItem *keys = fixedItem({});
        parent->appendRow({fixedItem(plain(action->text())), keys});
        m_keys.append({keys, action});
    }
    for (const auto &[name, keys] : group.fixed)
        parent->appendRow({fixedItem(name), fixedItem(keys)});
    m_actions->appendRow({parent, fixedItem({})});
}

void ShortcutsPage::connectChanging()
{
    connect(m_search, &QLineEdit::textChanged, m_found,
            &QSortFilterProxyModel::setFilterFixedString);
    connect(m_search, &QLineEdit::textChanged, m_list, &QTreeView::expandAll);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ShortcutsPage::showChosen);
    connect(m_list, &QTreeView::activated, this, [this] {
        if (chosen())
            m_key->listen();
    });
    connect(m_key, &KeyButton::keyPressed, this, &ShortcutsPage::takeKey);
    connect(m_none, &QPushButton::clicked, this, [this] { m_shortcuts.set(chosen(), {}); });
    connect(m_default, &QPushButton::clicked, this, &ShortcutsPage::reset);
    connect(m_use, &QPushButton::clicked, this, &ShortcutsPage::useOffered);
    connect(&m_shortcuts, &Shortcuts::changed, this, &ShortcutsPage::showKeys);
}

QAction *ShortcutsPage::chosen() const
{
    const QModelIndex index = m_found->mapToSource(m_list->currentIndex().siblingAtColumn(1));
    const QStandardItem *item = m_actions->itemFromIndex(index);
    const auto found =
        std::ranges::find(m_keys, item, &std::pair<QStandardItem *, QAction *>::first);
    return found == m_keys.end() ? nullptr : found->second;
}

// What the listener has changed is bold.
void ShortcutsPage::showKeys()
{
    for (const auto &[item, action] : std::as_const(m_keys)) {
        QFont font = m_list->font();
        font.setBold(!m_shortcuts.isDefault(action));
        item->setText(keysOf(*action));
        item->setFont(font);
    }
    showChosen();
}

void ShortcutsPage::showChosen()
{
    const QAction *action = chosen();
    m_name->setText(action ? tr("Key of “%1”:").arg(plain(action->text()))
                           : tr("Choose an action to change its key."));
    m_key->setKeys(action ? keysOf(*action) : QString());
    m_key->setAccessibleName(action ? m_name->text() + u' ' + m_key->text() : tr("Key"));
    m_key->setEnabled(action);
    m_none->setEnabled(action && !action->shortcuts().isEmpty());
    m_default->setEnabled(action && !m_shortcuts.isDefault(action));
    m_offered = {};
    m_conflict->clear();
    m_use->hide();
}

void ShortcutsPage::takeKey(const QKeySequence &key)
{
    QAction *action = chosen();
    if (!action)
        return;
    if (const QString why = whyNot(key, *action); !why.isEmpty()) {
        showChosen();
        m_conflict->setText(why);
    } else if (m_shortcuts.owner(key, action)) {
        offer(key, false);
    } else {
        m_shortcuts.set(action, {key});
    }
}

void ShortcutsPage::reset()
{
    QAction *action = chosen();
    if (const QKeySequence taken = m_shortcuts.takenDefault(action); !taken.isEmpty())
        offer(taken, true);
    else
        m_shortcuts.reset(action);
}

void ShortcutsPage::offer(const QKeySequence &key, bool isDefault)
{
    showChosen();
    m_offered = key;
    m_isDefaultOffered = isDefault;
    m_conflict->setText(tr("%1 is the key of “%2”.")
                            .arg(key.toString(QKeySequence::NativeText),
                                 plain(m_shortcuts.owner(key, chosen())->text())));
    m_use->show();
    m_use->setFocus();
}

void ShortcutsPage::useOffered()
{
    QAction *action = chosen();
    if (m_isDefaultOffered)
        m_shortcuts.reset(action);
    else
        m_shortcuts.set(action, {m_offered});
    m_list->setFocus();
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
