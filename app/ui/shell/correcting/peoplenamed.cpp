// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/correcting/peoplenamed.h"

#include "feeds/keeping/keptitem.h"
#include "session/spelling/episodewords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

// “Co-host” and “guest host” speak too; who edited or designed it need not.
bool speaks(const FeedPerson &person)
{
    return person.role.contains("host"_L1) || person.role.contains("guest"_L1);
}

QString roleOf(const FeedPerson &person)
{
    if (person.role == "host"_L1)
        return QCoreApplication::translate("peopleNamed", "host");
    if (person.role == "guest"_L1)
        return QCoreApplication::translate("peopleNamed", "guest");
    return person.role;
}

} // namespace

QList<NamedPerson> peopleInFeed(const Library &library, EpisodeId episode)
{
    const auto item = library.feedItem(episode);
    if (!item || !*item)
        return {};
    QList<FeedPerson> persons = itemWithDetails((*item)->details).persons;
    std::ranges::stable_partition(persons, speaks);
    QList<NamedPerson> people;
    for (const FeedPerson &person : persons)
        people.append({.name = person.name, .role = roleOf(person)});
    return people;
}

QStringList peopleNamed(const Library &library, const Episode &episode)
{
    QStringList names;
    for (const NamedPerson &person :
         peopleInFeed(library, episode.id) + namesIn(wordsOf(episode))) {
        if (!names.contains(person.name))
            names.append(person.name);
    }
    return names;
}

} // namespace earmark
