// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/correct/correctionsdialog.h"

#include "ui/reader/correct/hitlist.h"
#include "ui/widgets/look/houselook.h"
#include "ui/widgets/plain/plaintext.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace earmark {

CorrectionsDialog::CorrectionsDialog(const QString &show, QWidget *parent)
    : QDialog(parent)
    , m_remembered(new QListWidget(this))
    , m_hits(new HitList(this))
    , m_count(plainLabel(this))
    , m_forget(new QPushButton(tr("&Forget this correction"), this))
{
    setWindowTitle(tr("Corrections of this show"));
    setAttribute(Qt::WA_DeleteOnClose);
    QLabel *hint = plainLabel(this,
                              tr("Remembered for %1. A new transcript of the show is searched for "
                                 "them; nothing is replaced without being asked for.")
                                  .arg(show));
    hint->setWordWrap(true);
    m_remembered->setAccessibleName(tr("Remembered corrections"));
    m_forget->setAutoDefault(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_replace = buttons->addButton(tr("R&eplace"), QDialogButtonBox::ApplyRole);
    m_replace->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(hint);
    layout->addWidget(m_remembered, 1);
    layout->addWidget(m_forget, 0, Qt::AlignLeft);
    layout->addWidget(m_count);
    layout->addWidget(m_hits, 2);
    layout->addWidget(buttons);
    resize(560, 560);
    applyHouseLook(this);
    connect(m_hits, &HitList::chosenChanged, this, &CorrectionsDialog::showCount);
    connect(m_hits, &HitList::lineActivated, this, &CorrectionsDialog::lineActivated);
    connect(m_forget, &QPushButton::clicked, this, &CorrectionsDialog::forget);
    connect(m_replace, &QPushButton::clicked, this,
            [this] { emit replaceRequested(m_hits->chosen()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QWidget::close);
    showCount();
}

void CorrectionsDialog::setCorrections(const QList<Correction> &corrections)
{
    const int row = m_remembered->currentRow();
    m_corrections = corrections;
    m_remembered->clear();
    for (const Correction &one : corrections)
        m_remembered->addItem(tr("%1 → %2").arg(one.wrong, one.right));
    m_remembered->setCurrentRow(std::min(std::max(row, 0), m_remembered->count() - 1));
    m_forget->setEnabled(!corrections.isEmpty());
}

void CorrectionsDialog::expectHits()
{
    m_replace->setEnabled(false);
}

void CorrectionsDialog::setHits(const Transcript &transcript, const QList<Replacement> &hits)
{
    m_hits->setHits(transcript, hits);
    showCount();
}

void CorrectionsDialog::showCount()
{
    const qsizetype count = m_hits->chosen().size();
    m_count->setText(m_hits->count() == 0 ? tr("None of them stands in this transcript.")
                                          : tr("%n hits are replaced", nullptr, int(count)));
    m_replace->setEnabled(count > 0);
}

void CorrectionsDialog::forget()
{
    const int row = m_remembered->currentRow();
    if (row >= 0)
        emit forgetRequested(m_corrections.at(row).wrong);
}

} // namespace earmark
