// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/lists/feedpage.h"

#include "feeds/text/addresses.h"
#include "feeds/text/titles.h"
#include "formats/input/markup/htmlparser.h"

#include <QRegularExpression>

#include <algorithm>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

class LinkFinder : public HtmlListener
{
public:
    explicit LinkFinder(const QUrl &base)
        : m_base(base)
    {}

    void open(QLatin1StringView name, const QHash<QString, QString> &attributes) override
    {
        m_isInTitle = name == "title"_L1 && m_title.isEmpty();
        if (name == "base"_L1 && attributes.contains(u"href"_s))
            m_base = m_base.resolved(QUrl(attributes.value(u"href"_s).trimmed()));
        if (name == "link"_L1 && isFeed(attributes))
            m_links.append(
                {attributes.value(u"href"_s), attributes.value(u"title"_s), typeIn(attributes)});
    }
    void close(QLatin1StringView name) override { m_isInTitle = m_isInTitle && name != "title"_L1; }
    void addText(QStringView text) override
    {
        constexpr qsizetype longest = 1000;
        if (m_isInTitle && m_title.size() < longest)
            m_title += text;
    }

    FeedPage page() const
    {
        FeedPage page{.title = foldedSpace(m_title), .links = {}};
        for (const FeedLink &found : m_links) {
            const FeedLink link{webAddressIn(found.url, m_base), foldedSpace(found.title),
                                found.type};
            const bool isKnown =
                std::ranges::find(page.links, link.url, &FeedLink::url) != page.links.end();
            if (!link.url.isEmpty() && !isKnown && page.links.size() < maxLinks)
                page.links.append(link);
        }
        std::ranges::stable_sort(page.links, {}, rankOf);
        return page;
    }

private:
    static constexpr qsizetype maxLinks = 100;

    static QString typeIn(const QHash<QString, QString> &attributes)
    {
        return attributes.value(u"type"_s).section(u';', 0, 0).trimmed().toLower();
    }

    static bool isFeed(const QHash<QString, QString> &attributes)
    {
        static const QRegularExpression alternate(u"(?:^|\\s)(?:alternate|feed)(?:\\s|$)"_s,
                                                  QRegularExpression::CaseInsensitiveOption);
        static const QStringList types{u"application/rss+xml"_s, u"application/atom+xml"_s,
                                       u"application/feed+json"_s, u"application/rdf+xml"_s,
                                       u"text/rss+xml"_s};
        return alternate.match(attributes.value(u"rel"_s)).hasMatch()
            && types.contains(typeIn(attributes));
    }

    // RSS before others, comments last.
    static int rankOf(const FeedLink &link)
    {
        const bool isTalk = link.title.contains("comment"_L1, Qt::CaseInsensitive)
            || link.url.contains("/comments/"_L1);
        return (isTalk ? 2 : 0) + (link.type.contains("rss"_L1) ? 0 : 1);
    }

    QUrl m_base;
    QString m_title;
    QList<FeedLink> m_links;
    bool m_isInTitle = false;
};

} // namespace

Result<FeedPage> readFeedPage(const QString &html, const QUrl &base)
{
    LinkFinder finder(base);
    if (auto parsed = parseHtml(html, finder); !parsed)
        return parsed.error();
    return finder.page();
}

} // namespace earmark
