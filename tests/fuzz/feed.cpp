// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// fuzz_feed: libFuzzer's target for what comes from servers: feeds, lists of subscriptions, pages
// and files of chapters. What is read must be whole, and lists must be read again as they are
// written.
#include "feeds/chapterfile.h"
#include "feeds/feedreader.h"
#include "feeds/keeping/keptitem.h"
#include "feeds/lists/opml.h"

#include <QSet>

#include <cstdlib>

using namespace earmark;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

bool isWeb(const QString &url)
{
    return url.startsWith(QStringLiteral("http"), Qt::CaseInsensitive);
}

void check(const Feed &feed)
{
    QSet<QString> keys;
    for (const ShowItem &item : keptItems(feed)) {
        require(!keys.contains(item.key) || item.mediaUrl.isEmpty());
        keys.insert(item.key);
        require(item.mediaUrl.isEmpty() || isWeb(item.mediaUrl));
        require(item.duration.count() >= 0);
        (void)itemWithDetails(item.details);
    }
}

void check(const FeedList &list)
{
    for (const ListedFeed &feed : list.feeds)
        require(isWeb(feed.url));
    const auto again = readOpml(writeOpml(list.feeds, QStringLiteral("Shows")));
    require(again && again->feeds.size() <= list.feeds.size());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto read = readFeedFile(bytes, {.base = QUrl(QStringLiteral("https://x.org/feed"))});
    if (read && read->feed)
        check(*read->feed);
    if (read && read->list)
        check(*read->list);
    (void)readChapterFile(bytes);
    return 0;
}
