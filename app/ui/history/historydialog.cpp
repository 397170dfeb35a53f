// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historydialog.h"

#include "ui/widgets/look/houselook.h"
#include "ui/widgets/plain/plaintext.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace earmark {

HistoryDialog::HistoryDialog(QWidget *parent)
    : QDialog(parent)
    , m_list(new QListWidget(this))
{
    setWindowTitle(tr("History of this episode"));
    setAttribute(Qt::WA_DeleteOnClose);
    QLabel *hint = plainLabel(this,
                              tr("Choose a step to go back to it or forward again. "
                                 "Nothing is lost on the way."));
    hint->setWordWrap(true);
    m_list->setAccessibleName(tr("Steps, the latest first"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false); // Enter chooses a step
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(hint);
    layout->addWidget(m_list);
    layout->addWidget(buttons);
    resize(420, 480);
    applyHouseLook(this);
    connect(m_list, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        emit stepRequested(m_list->count() - 1 - m_list->row(item));
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QWidget::close);
}

// The rows count down to how the episode was before the first step.
void HistoryDialog::setSteps(const QList<Step> &steps, qsizetype done)
{
    m_list->clear();
    for (qsizetype i = steps.size(); i >= 0; --i) {
        const QString name = i > 0
            ? tr("%1, %2").arg(
                steps.at(i - 1).name,
                QLocale().toString(steps.at(i - 1).made.toLocalTime(), QLocale::ShortFormat))
            : tr("Before the first step");
        auto *item = new QListWidgetItem(i == done ? tr("%1 (now)").arg(name) : name, m_list);
        QFont font = item->font();
        font.setBold(i == done);
        font.setItalic(i > done);
        item->setFont(font);
    }
    m_list->setCurrentRow(int(steps.size() - done));
}

} // namespace earmark
