// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/asking.h"

#include "ui/widgets/look/houselook.h"

#include <QInputDialog>
#include <QLabel>

namespace earmark {

void askForText(QWidget *parent, const QString &title, const QString &label, const QString &text,
                const std::function<void(const QString &)> &take, const QObject *belongsTo,
                const QStringList &choices)
{
    auto *dialog = new QInputDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    if (!choices.isEmpty()) {
        dialog->setComboBoxItems(choices);
        dialog->setComboBoxEditable(true);
    }
    dialog->setTextValue(text);
    dialog->setLabelText({}); // creates the label
    for (auto *shown : dialog->findChildren<QLabel *>())
        shown->setTextFormat(Qt::PlainText);
    dialog->setLabelText(label);
    QObject::connect(dialog, &QInputDialog::textValueSelected, belongsTo,
                     [take](const QString &answer) { take(answer.trimmed()); });
    QObject::connect(belongsTo, &QObject::destroyed, dialog, &QObject::deleteLater);
    dialog->show();
    applyHouseLook(dialog); // its buttons exist only now
}

} // namespace earmark
