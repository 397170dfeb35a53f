// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace earmark {

/// What would go if another text replaced this one.
inline QString correctionsMade(qsizetype corrections)
{
    return QCoreApplication::translate("correcting", "You have made %n corrections in it.", nullptr,
                                       int(corrections));
}

} // namespace earmark
