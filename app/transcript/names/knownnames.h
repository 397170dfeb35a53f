// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace earmark {

/// A capitalised word of a text in which names are spelt right.
struct KnownName
{
    QString text;
    QString folded; ///< without spaces
    bool isPerson = false; ///< part of a person's name, or of a text that is only a name
};

/// Each name once, people's first; with `onlyPeople`, no others.
QList<KnownName> knownNames(const QStringList &texts, bool onlyPeople);

} // namespace earmark
