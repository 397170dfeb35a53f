// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/showids.h"
#include "core/timespan.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace earmark {

/// How asking for a show's feed went.
struct FeedState
{
    QByteArray etag; ///< as the server wrote it, like lastModified
    QByteArray lastModified;
    QDateTime checked; ///< when it was last asked; invalid: never
    QDateTime refreshed; ///< when it last answered with a feed, or that nothing has changed
    QDateTime readWhole; ///< when it last gave the whole feed
    QDateTime next; ///< not to be asked before
    int failures = 0; ///< in a row
    QString error; ///< what went wrong the last time, in one sentence; empty if nothing
    QString movedTo; ///< where it permanently leads, seen at movedSince for the first time
    QDateTime movedSince;
    QDateTime aloneUntil; ///< the server does not want to be asked before
    bool isEnded = false; ///< the server says that it is gone for good

    bool operator==(const FeedState &) const = default;
};

/// A show that the listener has subscribed to.
struct Show
{
    ShowId id{};
    QString feedUrl; ///< without user name and password
    QString guid; ///< podcast:guid; empty without one
    QString title; ///< empty until its feed was read
    QString description; ///< plain text or HTML, as found
    QString author;
    QString page; ///< a web address, empty when unknown
    QString language; ///< BCP 47, empty when unknown
    QString image; ///< the address of the cover
    QList<QStringList> folders;
    bool isComplete = false; ///< no more episodes will come
    FeedState state;
    int episodes = 0; ///< computed by the repository, like fresh
    int fresh = 0; ///< new ones

    bool operator==(const Show &) const = default;
};

/// What a show's feed says of an episode; the episode itself exists once it was downloaded.
struct ShowItem
{
    ShowItemId id{};
    ShowId show{};
    QString key; ///< its identity in the show
    QString title;
    QString page; ///< a web address
    QString notes; ///< plain text or HTML, as found
    QDateTime published; ///< UTC; invalid if unknown
    QDateTime seen; ///< when the feed first had it
    milliseconds duration{0}; ///< zero if unknown
    QString mediaUrl; ///< empty: it has no sound
    QString comparedUrl; ///< of mediaUrl, without what counts listeners
    QString mediaType;
    qint64 mediaLength = 0; ///< in bytes, only a hint; zero if unknown
    QByteArray details; ///< what else the feed says, as JSON: see feeds/keeping
    int place = 0; ///< its order in the feed; may be negative
    bool isGone = false; ///< no longer in the feed
    bool isNew = false;
    EpisodeId episode{}; ///< of its file; none until downloaded

    bool operator==(const ShowItem &) const = default;
};

} // namespace earmark
