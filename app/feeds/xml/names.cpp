// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/xml/names.h"

#include <QHash>
#include <QSet>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

const QHash<QString, QString> &prefixesByAddress()
{
    static const QHash<QString, QString> known{
        {u"itunes.com/dtds/podcast-1.0.dtd"_s, u"itunes"_s},
        {u"itunes.com/dtds/podcast"_s, u"itunes"_s},
        {u"itunes.apple.com/dtds/podcast-1.0.dtd"_s, u"itunes"_s},
        {u"podcastindex.org/namespace/1.0"_s, u"podcast"_s},
        {u"github.com/podcastindex-org/podcast-namespace/blob/main/docs/1.0.md"_s, u"podcast"_s},
        {u"purl.org/rss/1.0/modules/content"_s, u"content"_s},
        {u"purl.org/dc/elements/1.1"_s, u"dc"_s},
        {u"purl.org/dc/terms"_s, u"dcterms"_s},
        {u"w3.org/2005/atom"_s, u"atom"_s},
        {u"purl.org/atom/ns#"_s, u"atom"_s},
        {u"search.yahoo.com/mrss"_s, u"media"_s},
        {u"podlove.org/simple-chapters"_s, u"psc"_s},
        {u"w3.org/1999/02/22-rdf-syntax-ns#"_s, u"rdf"_s},
        {u"purl.oclc.org/net/rss_2.0/enc#"_s, u"enc"_s},
        {u"google.com/schemas/play-podcasts/1.0"_s, u"googleplay"_s},
        {u"google.com/schemas/play-podcasts/1.0/play-podcasts.xsd"_s, u"googleplay"_s},
        {u"purl.org/syndication/history/1.0"_s, u"fh"_s},
        {u"purl.org/rss/1.0/modules/syndication"_s, u"sy"_s},
        {u"w3.org/1999/xhtml"_s, u"xhtml"_s},
        {u"w3.org/xml/1998/namespace"_s, u"xml"_s},
        {u"purl.org/rss/1.0"_s, QString()},
        {u"my.netscape.com/rdf/simple/0.9"_s, QString()},
        {u"channel.netscape.com/rdf/simple/0.9"_s, QString()},
        {u"backend.userland.com/rss2"_s, QString()},
        {u"backend.userland.com/rss"_s, QString()},
        {u"blogs.law.harvard.edu/tech/rss"_s, QString()}};
    return known;
}

// Without what does not distinguish addresses.
QString plainAddress(QStringView address)
{
    QString plain = address.trimmed().toString().toLower();
    for (const auto start : {"http://"_L1, "https://"_L1, "www."_L1}) {
        if (plain.startsWith(start))
            plain.remove(0, start.size());
    }
    while (plain.endsWith(u'/'))
        plain.chop(1);
    return plain;
}

QString prefixOf(QStringView prefix, QStringView address)
{
    const QString plain = plainAddress(address);
    if (const auto known = prefixesByAddress().constFind(plain);
        known != prefixesByAddress().cend())
        return *known;
    // A version at the end, as Podlove once had.
    if (plain.startsWith("podlove.org/simple-chapters"_L1))
        return u"psc"_s;
    const QString written = prefix.toString().toLower();
    return written.isEmpty() && !plain.isEmpty() ? u"other"_s : written;
}

} // namespace

QString feedName(QStringView prefix, QStringView address, QStringView local, bool isAtom)
{
    static const QSet<QString> own{u"atom"_s, u"other"_s};
    const QString known = prefixOf(prefix, address);
    const QString name = local.toString().toLower();
    const bool isOwn = known.isEmpty() || (known == "atom"_L1 && isAtom)
        || (prefix.isEmpty() && own.contains(known)) || known == "rss"_L1;
    return isOwn ? name : known + u':' + name;
}

} // namespace earmark
