// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/values/feed.h"
#include "library/shows/show.h"

namespace earmark {

/// The items of a feed as the library keeps them, each with a key of its own: its guid; guid and
/// file if several items have that guid; without a guid its link if the items have different ones,
/// else its file, else title and date. Items that would have the same key get title and date added.
/// `place` is that of the first.
QList<ShowItem> keptItems(const Feed &feed, int place = 0);

/// What the library keeps of an item as JSON.
QByteArray detailsOf(const FeedItem &item);
/// What `details` says; all else is empty.
FeedItem itemWithDetails(const QByteArray &details);

/// The show as its feed describes it; what only the library knows stays.
Show describedShow(Show show, const Feed &feed);

} // namespace earmark
