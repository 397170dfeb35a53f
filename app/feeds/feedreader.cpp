// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/feedreader.h"

#include "feeds/lists/opml.h"
#include "feeds/parts/channelreader.h"
#include "feeds/parts/itemreader.h"
#include "feeds/parts/jsonfeed.h"
#include "feeds/text/charset.h"
#include "feeds/xml/elementreader.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

struct FeedWords
{
    Q_DECLARE_TR_FUNCTIONS(feeds)
};

bool isItemName(const QString &name)
{
    return name == "item"_L1 || name == "entry"_L1;
}

/// Collects what a feed consists of.
class FeedBuilder
{
public:
    explicit FeedBuilder(const std::function<bool()> &goOn)
        : m_goOn(goOn)
    {}

    bool begin(const Element &container)
    {
        if (container.name != "channel"_L1) {
            if (!m_root.isEmpty())
                return false; // a second document in the file
            m_root = container.name;
        }
        const bool isFeed = m_root == "rss"_L1 || m_root == "feed"_L1 || m_root == "rdf:rdf"_L1
            || m_root == "rdf"_L1;
        m_channel.base = container.base;
        m_channel.attributes += container.attributes;
        m_hasChannel = m_hasChannel || isFeed;
        return isFeed;
    }

    bool take(Element element)
    {
        if (isItemName(element.name)) {
            addItem(element);
            return m_feed.items.size() < maxFeedItems && (!m_goOn || m_goOn());
        }
        if (element.name == "podcast:liveitem"_L1) {
            if (m_feed.live.size() < qsizetype(maxParts))
                m_feed.live.append(readLiveItem(element));
        } else if (m_channel.children.size() < maxParts) {
            m_channel.children.push_back(std::move(element));
        }
        return true;
    }

    bool isFeed() const { return m_hasChannel; }

    Feed finish(const ElementsRead &read)
    {
        readChannel(m_channel, m_feed);
        m_feed.isPartial = read.isPartial;
        m_feed.isMended = read.isMended;
        for (FeedItem &item : m_feed.items) {
            if (item.persons.isEmpty())
                item.persons = m_feed.persons;
            for (FeedTranscript &transcript : item.transcripts) {
                if (transcript.language.isEmpty())
                    transcript.language = m_feed.language;
            }
        }
        return std::move(m_feed);
    }

private:
    static constexpr std::size_t maxParts = 2000;

    // A feed may hold an item twice, word for word.
    void addItem(const Element &element)
    {
        FeedItem item = readItem(element);
        constexpr qsizetype near = 50;
        const auto from = m_feed.items.cend() - std::min(near, m_feed.items.size());
        const bool isTwin = !item.guid.isEmpty()
            && std::any_of(from, m_feed.items.cend(),
                           [&item](const FeedItem &other) { return other == item; });
        if (!isTwin)
            m_feed.items.append(std::move(item));
    }

    const std::function<bool()> &m_goOn;
    QString m_root;
    Element m_channel;
    Feed m_feed;
    bool m_hasChannel = false;
};

Error noFeed()
{
    return Error{FeedWords::tr("This is not a feed.")};
}

Result<ReadFeed> readJson(const QByteArray &utf8, const FeedOrigin &origin)
{
    QJsonParseError damage;
    const QJsonDocument document = QJsonDocument::fromJson(utf8, &damage);
    if (damage.error != QJsonParseError::NoError || !isJsonFeed(document.object()))
        return noFeed();
    ReadFeed read;
    read.feed = readJsonFeed(document.object(), origin.base);
    return read;
}

Result<ReadFeed> readMarkup(const QByteArray &utf8, const FeedOrigin &origin,
                            const std::function<bool()> &goOn)
{
    FeedBuilder builder(goOn);
    const ElementListener listener{
        .begin = [&builder](const Element &container) { return builder.begin(container); },
        .take = [&builder](const Element &element,
                           const QString &) { return builder.take(element); }};
    const ElementsRead elements = readElements(utf8, origin.base, listener);
    ReadFeed read;
    if (goOn && !goOn())
        return Error{FeedWords::tr("Reading was stopped.")};
    if (builder.isFeed()) {
        read.feed = builder.finish(elements);
        return read;
    }
    if (elements.hasRoot) {
        read.list = readOpml(utf8);
        return read.list ? Result<ReadFeed>(read) : noFeed();
    }
    constexpr qsizetype longestPage = qsizetype{4} * 1024 * 1024;
    auto page = readFeedPage(QString::fromUtf8(utf8.left(longestPage)), origin.base);
    if (!page)
        return page.error();
    if (!elements.isPage && page->title.isEmpty() && page->links.isEmpty())
        return noFeed();
    read.page = *std::move(page);
    return read;
}

} // namespace

Result<ReadFeed> readFeedFile(const QByteArray &bytes, const FeedOrigin &origin,
                              const std::function<bool()> &goOn)
{
    if (bytes.size() > largestFeed)
        return Error{FeedWords::tr("The feed is larger than 50 MB.")};
    const auto utf8 = utf8Of(bytes, origin.charset);
    if (!utf8)
        return noFeed();
    const QByteArray begin = utf8->left(4096).trimmed();
    if (begin.isEmpty() && utf8->trimmed().isEmpty())
        return Error{FeedWords::tr("The feed is empty.")};
    if (begin.startsWith('{') || begin.startsWith('['))
        return readJson(*utf8, origin);
    if (begin.contains('<') || utf8->contains('<'))
        return readMarkup(*utf8, origin, goOn);
    ReadFeed read;
    read.list = readUrlList(*utf8);
    return read.list ? Result<ReadFeed>(read) : noFeed();
}

Error pageInstead(const FeedPage &page)
{
    if (page.title.isEmpty())
        return Error{FeedWords::tr("This is not a feed but a web page.")};
    return Error{
        FeedWords::tr("This is not a feed but the web page “%1”.").arg(page.title.left(100))};
}

Result<Feed> readFeed(const QByteArray &bytes, const FeedOrigin &origin,
                      const std::function<bool()> &goOn)
{
    auto read = readFeedFile(bytes, origin, goOn);
    if (!read)
        return read.error();
    if (read->feed)
        return *std::move(read->feed);
    return read->page ? pageInstead(*read->page)
                      : Error{FeedWords::tr("This is not a feed but a list of feeds.")};
}

} // namespace earmark
