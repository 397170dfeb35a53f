// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/searchfield.h"

#include <QToolButton>

namespace earmark {

SearchField::SearchField(const QString &name, QWidget *parent)
    : QLineEdit(parent)
{
    setPlaceholderText(name);
    setAccessibleName(name);
    setClearButtonEnabled(true);
    for (QToolButton *clear : findChildren<QToolButton *>())
        clear->setAccessibleName(tr("Clear"));
}

} // namespace earmark
