// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace earmark {

/// Somebody named in an episode's description.
struct NamedPerson
{
    QString name; ///< without titles
    QString role; ///< what stands beside the name: "Responsable de la communication"

    bool operator==(const NamedPerson &) const = default;
};

/// The people named in the title and description of an episode (plain text, title first), those
/// likeliest to speak in it first: hosts and guests, then people who are only mentioned, then who
/// worked on it. A guess from capitals, common first names and the words around them.
QList<NamedPerson> namesIn(QStringView text);

} // namespace earmark
