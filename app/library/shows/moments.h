// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/query.h"

namespace earmark {

// Columns of moments that may be unknown: NULL is an invalid QDateTime.

inline QDateTime momentIn(const QVariant &column)
{
    return column.isNull() ? QDateTime() : toDateTime(column);
}

inline QVariant momentColumn(const QDateTime &moment)
{
    return moment.isValid() ? toVariant(moment) : QVariant();
}

} // namespace earmark
