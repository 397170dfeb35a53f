// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace earmark {

/// What stands behind a name such as `eacute`.
struct NamedCharacter
{
    QString text;
    bool semicolonOptional = false; ///< `&eacute` does as well
};

/// HTML's character of that name, without & and ;, or null.
const NamedCharacter *namedCharacter(QByteArrayView name);

} // namespace earmark
