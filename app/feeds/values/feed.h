// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/values/feeditem.h"

#include <QStringList>

#include <bitset>

namespace earmark {

/// A broadcast that is on air or planned; never an episode.
struct LiveItem
{
    QString title;
    QString status; ///< "pending", "live" or "ended"
    QString link;
    std::optional<QDateTime> start;

    bool operator==(const LiveItem &) const = default;
};

/// A web address with its name.
struct NamedLink
{
    QString url;
    QString title;

    bool operator==(const NamedLink &) const = default;
};

/// How often a feed wants to be asked, and when not.
struct FeedRhythm
{
    std::optional<std::chrono::minutes> atLeast; ///< between two requests
    std::bitset<24> hoursOff; ///< in UTC
    std::bitset<7> daysOff; ///< from Monday
    bool isComplete = false; ///< no more episodes will come
};

/// What a feed says of its show, with all its items in their order.
struct Feed
{
    QString title;
    QString description; ///< HTML or plain text as found
    QString link; ///< the show's web page
    QString language; ///< BCP 47
    QString author;
    QString image; ///< the address of the cover
    QString guid; ///< podcast:guid
    QString newUrl; ///< where the feed says it has moved
    QString selfUrl;
    QString nextPage; ///< of the same feed, RFC 5005
    QStringList categories; ///< "Leisure", "Leisure/Chess"
    QList<FeedPerson> persons;
    QList<NamedLink> funding;
    QList<NamedLink> recommended; ///< feeds of other shows
    QList<LiveItem> live;
    QList<FeedItem> items;
    FeedRhythm rhythm;
    std::optional<bool> isExplicit;
    bool isSerial = false; ///< to be heard from the oldest
    bool isMadeByAi = false;
    bool isPartial = false; ///< it breaks off: an item that is missing may still exist
    bool isMended = false; ///< its XML had to be repaired
};

/// The most items that are taken from a feed.
inline constexpr qsizetype maxFeedItems = 200'000;
/// Larger feeds are refused, in bytes after decompression.
inline constexpr qint64 largestFeed = 50LL * 1024 * 1024;

} // namespace earmark
