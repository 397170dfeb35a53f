// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/parts/people.h"

#include "feeds/text/addresses.h"
#include "feeds/text/titles.h"

#include <QRegularExpression>

namespace earmark {

using namespace Qt::StringLiterals;

QList<FeedPerson> personsIn(const Element &parent)
{
    constexpr qsizetype longestName = 128;
    constexpr qsizetype maxPeople = 100;
    QList<FeedPerson> persons;
    for (const Element &one : parent.children) {
        if (one.name != "podcast:person"_L1 || persons.size() >= maxPeople)
            continue;
        const QString name = plainTitle(one.text()).left(longestName);
        if (name.isEmpty())
            continue;
        const QString role = one.attribute(u"role").trimmed().toLower();
        persons.append({.name = name,
                        .role = role.isEmpty() ? u"host"_s : role,
                        .link = webAddressIn(one.attribute(u"href"), one.base)});
    }
    return persons;
}

QString authorIn(const Element &parent)
{
    // RSS 2.0, "author": lawyer@boyer.net (Lawyer Boyer)
    static const QRegularExpression mail(u"^\\S+@\\S+\\s*\\(([^)]*)\\)$"_s);
    QString author;
    if (const Element *atom = parent.child(u"author"))
        author = atom->textOf(u"name");
    for (const auto name : {u"itunes:author", u"author", u"dc:creator", u"googleplay:author",
                            u"managingeditor", u"atom:author"}) {
        if (author.isEmpty())
            author = parent.textOf(name);
    }
    const auto match = mail.match(author);
    return plainTitle(match.hasMatch() ? match.captured(1) : author);
}

} // namespace earmark
