// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/correct/spellingsdialog.h"

#include "ui/widgets/look/houselook.h"
#include "ui/widgets/plain/plaintext.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

// “Isia: Isia 7 · ISIA 3 · IZIA 5”
QString lineOf(const SpellingGroup &group)
{
    QStringList spellings;
    for (const Spelling &spelling : group.spellings)
        spellings.append(u"%1 %2"_s.arg(spelling.text).arg(spelling.places.size()));
    return SpellingsDialog::tr("%1: %2").arg(group.proposed, spellings.join(u" · "));
}

} // namespace

SpellingsDialog::SpellingsDialog(const QList<SpellingGroup> &groups, QWidget *parent)
    : QDialog(parent)
    , m_groups(groups)
    , m_list(new QListWidget(this))
{
    setWindowTitle(tr("Names spelt in several ways"));
    setAttribute(Qt::WA_DeleteOnClose);
    QLabel *hint = plainLabel(this, tr("Ticked names get the spelling that stands first."));
    hint->setWordWrap(true);
    m_list->setAccessibleName(tr("Names; those without a tick are left out"));
    for (const SpellingGroup &group : groups) {
        auto *item = new QListWidgetItem(lineOf(group), m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_replace = buttons->addButton(tr("R&eplace"), QDialogButtonBox::ApplyRole);
    m_replace->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(hint);
    layout->addWidget(m_list);
    layout->addWidget(buttons);
    resize(460, 360);
    applyHouseLook(this);
    connect(m_list, &QListWidget::itemChanged, this,
            [this] { m_replace->setEnabled(!ticked().isEmpty()); });
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            emit lineActivated(m_groups.at(row).spellings.last().places.first().cue);
    });
    connect(m_replace, &QPushButton::clicked, this, [this] {
        emit chosen(ticked(), m_remember && m_remember->isChecked());
        close();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QWidget::close);
}

void SpellingsDialog::offerRemembering(const QString &show)
{
    m_remember =
        new QCheckBox(tr("Re&member for the next episodes of %1").arg(plainName(show)), this);
    auto *rows = static_cast<QVBoxLayout *>(layout());
    rows->insertWidget(rows->count() - 1, m_remember);
}

QList<SpellingGroup> SpellingsDialog::ticked() const
{
    QList<SpellingGroup> groups;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            groups.append(m_groups.at(row));
    }
    return groups;
}

} // namespace earmark
