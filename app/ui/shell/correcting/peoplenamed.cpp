// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/correcting/peoplenamed.h"

#include "session/spelling/episodewords.h"
#include "transcript/names/namesin.h"

namespace earmark {

QStringList peopleNamed(const Episode &episode)
{
    QStringList names;
    for (const NamedPerson &person : namesIn(wordsOf(episode)))
        names.append(person.name);
    return names;
}

} // namespace earmark
