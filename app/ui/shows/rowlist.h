// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/lists/requestlist.h"

namespace earmark {

/// A list of shows or of their episodes.
class RowList : public RequestList
{
    Q_OBJECT

public:
    explicit RowList(const QString &name, QWidget *parent = nullptr);
};

} // namespace earmark
