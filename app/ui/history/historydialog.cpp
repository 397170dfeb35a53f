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

namespace {

QString textOf(const HistoryDialog::Step &step)
{
    const QString what =
        step.detail.isEmpty() ? step.what : HistoryDialog::tr("%1: %2").arg(step.what, step.detail);
    const QString made = QLocale().toString(step.made.toLocalTime(), QLocale::ShortFormat);
    return step.stateName.isEmpty()
        ? HistoryDialog::tr("%1, %2").arg(what, made)
        : HistoryDialog::tr("“%1” – %2, %3").arg(step.stateName, what, made);
}

} // namespace

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
    m_name = buttons->addButton(tr("&Name this state…"), QDialogButtonBox::ActionRole);
    QPushButton *compare = buttons->addButton(tr("&Compare…"), QDialogButtonBox::ActionRole);
    for (QPushButton *button : {buttons->button(QDialogButtonBox::Close), m_name, compare})
        button->setAutoDefault(false); // Enter chooses a step
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(hint);
    layout->addWidget(m_list);
    layout->addWidget(buttons);
    resize(600, 480);
    applyHouseLook(this);
    connect(m_list, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        emit stepRequested(ActId(item->data(Qt::UserRole).toLongLong()));
    });
    connect(m_name, &QPushButton::clicked, this, &HistoryDialog::nameRequested);
    connect(compare, &QPushButton::clicked, this, &HistoryDialog::compareRequested);
    connect(buttons, &QDialogButtonBox::rejected, this, &QWidget::close);
}

// The rows count down to how the episode was before the first step.
void HistoryDialog::setSteps(const QList<Step> &steps, qsizetype done, const QList<Step> &elsewhere)
{
    const bool areSame = m_list->count() == steps.size() + 1 + elsewhere.size() && done == m_done;
    const int before = m_list->currentRow();
    m_done = done;
    m_list->clear();
    for (qsizetype i = steps.size(); i > 0; --i)
        add(textOf(steps.at(i - 1)), steps.at(i - 1).act, i == done, i > done);
    add(tr("Before the first step"), {}, done == 0, false);
    for (const Step &step : elsewhere)
        add(tr("%1 (other steps took its place)").arg(textOf(step)), step.act, false, true);
    m_list->setCurrentRow(areSame ? before : int(steps.size() - done));
    m_name->setEnabled(done > 0);
}

void HistoryDialog::add(const QString &text, ActId act, bool isNow, bool isUndone)
{
    auto *item = new QListWidgetItem(isNow ? tr("%1 (now)").arg(text) : text, m_list);
    item->setData(Qt::UserRole, toVariant(act));
    QFont font = item->font();
    font.setBold(isNow);
    font.setItalic(isUndone);
    item->setFont(font);
}

} // namespace earmark
