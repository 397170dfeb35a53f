// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace earmark {

/// A line to type what is sought, with a button that clears it; both have a name.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(const QString &name, QWidget *parent = nullptr);
};

} // namespace earmark
