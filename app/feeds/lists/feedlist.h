// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace earmark {

/// A feed that a web page names.
struct FeedLink
{
    QString url;
    QString title;
    QString type; ///< MIME type in lower case

    bool operator==(const FeedLink &) const = default;
};

/// A feed in a list of subscriptions.
struct ListedFeed
{
    QString url; ///< http or https; may hold a user name and a password
    QString title; ///< empty without one
    QString page; ///< the show's web page
    QList<QStringList> folders; ///< each a path, the outermost first; a show may be in several

    bool operator==(const ListedFeed &) const = default;
};

/// A list of subscriptions.
struct FeedList
{
    QList<ListedFeed> feeds; ///< each feed once
    int refused = 0; ///< entries whose address is missing or can't be a feed's
    bool isPartial = false;
};

/// Further feeds of a list are left out.
inline constexpr qsizetype maxListedFeeds = 20'000;

} // namespace earmark
