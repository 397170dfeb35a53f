// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shows/subscribedialog.h"

#include "ui/widgets/look/houselook.h"
#include "ui/widgets/look/quietink.h"
#include "ui/widgets/plain/plaintext.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace earmark {

SubscribeDialog::SubscribeDialog(const QString &address, QWidget *parent)
    : QDialog(parent)
    , m_address(new QLineEdit(address, this))
    , m_state(plainLabel(this))
{
    setWindowTitle(tr("Add a show"));
    auto *label = plainLabel(this,
                             tr("&Address of the show’s feed or page, or a list of shows "
                                "(OPML):"));
    label->setWordWrap(true);
    label->setBuddy(m_address);
    m_address->setMinimumWidth(420);
    m_address->setMaxLength(2000);
    m_address->selectAll();
    m_state->setWordWrap(true);
    useQuietInk(m_state);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_subscribe = buttons->addButton(tr("&Subscribe"), QDialogButtonBox::AcceptRole);
    m_subscribe->setDefault(true);
    auto *file = buttons->addButton(tr("Choose a &file…"), QDialogButtonBox::ActionRole);
    file->setAutoDefault(false);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(label);
    layout->addWidget(m_address);
    layout->addWidget(m_state);
    layout->addWidget(buttons);
    applyHouseLook(this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_subscribe, &QPushButton::clicked, this, [this] { ask(m_address->text().trimmed()); });
    connect(file, &QPushButton::clicked, this, &SubscribeDialog::fileRequested);
    connect(m_address, &QLineEdit::textEdited, this, [this] {
        fail({});
        emit changed();
    });
    showPossible();
}

void SubscribeDialog::ask(const QString &addressOrPath)
{
    m_address->setText(addressOrPath);
    m_isBusy = true;
    m_state->setText(tr("Looking for the show…"));
    showPossible();
    emit asked(addressOrPath);
}

void SubscribeDialog::fail(const QString &sentence)
{
    m_isBusy = false;
    m_state->setText(sentence);
    m_address->setAccessibleDescription(sentence);
    showPossible();
}

void SubscribeDialog::showPossible()
{
    m_subscribe->setEnabled(!m_isBusy && !m_address->text().trimmed().isEmpty());
}

} // namespace earmark
