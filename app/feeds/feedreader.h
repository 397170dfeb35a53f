// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "feeds/lists/feedpage.h"
#include "feeds/values/feed.h"

#include <QByteArray>
#include <QUrl>

#include <functional>
#include <optional>

namespace earmark {

/// What a file turned out to be.
struct ReadFeed
{
    std::optional<Feed> feed;
    std::optional<FeedPage> page;
    std::optional<FeedList> list; ///< OPML, or addresses of feeds in lines
};

/// What is known of a file before it is read.
struct FeedOrigin
{
    QUrl base; ///< its final address
    QByteArray charset = {}; ///< of its HTTP header
};

/// What to ask servers for (HTTP, "Accept").
inline constexpr auto feedAccept =
    "application/rss+xml, application/atom+xml, application/xml;q=0.9, */*;q=0.5";

/// Reads RSS 0.9x to 2.0, RSS 1.0, Atom, JSON Feed, OPML, a list of addresses, or a page with links
/// to feeds, told by the content alone. Fetches nothing. May run in any thread; `goOn` stops it.
/// Errors: it is too large, empty, not text, or none of these.
Result<ReadFeed> readFeedFile(const QByteArray &bytes, const FeedOrigin &origin,
                              const std::function<bool()> &goOn = {});

/// That a page was found where a feed was expected.
Error pageInstead(const FeedPage &page);

/// Reads a feed. Errors: as above, and that it is a page (with its title) or a list.
Result<Feed> readFeed(const QByteArray &bytes, const FeedOrigin &origin,
                      const std::function<bool()> &goOn = {});

} // namespace earmark
