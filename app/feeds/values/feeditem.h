// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chapter.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace earmark {

/// Somebody who takes part in an episode or a show.
struct FeedPerson
{
    QString name;
    QString role; ///< in lower case: "host", "guest", …
    QString link; ///< a web address; empty without one

    bool operator==(const FeedPerson &) const = default;
};

/// A file that a feed offers. Addresses are absolute http or https, as the feed writes them:
/// encode them when fetching.
struct FeedFile
{
    QString url;
    QString type; ///< the declared MIME type, else that of the file's ending; may be empty
    QString title; ///< of another quality
    QString integrity; ///< Subresource Integrity; empty without one
    qint64 length = 0; ///< in bytes, only a hint; 0 if unknown

    bool operator==(const FeedFile &) const = default;
};

/// A transcript that a feed offers.
struct FeedTranscript
{
    QString url;
    QString type; ///< in lower case, without parameters
    QString language; ///< BCP 47; the show's if the transcript names none
    bool isTimed = false; ///< rel="captions"

    bool operator==(const FeedTranscript &) const = default;
};

/// A part of an episode that the feed recommends.
struct FeedSoundbite
{
    TimeSpan span;
    QString title;

    bool operator==(const FeedSoundbite &) const = default;
};

/// What a feed says of one item. Texts are plain unless the comment says otherwise.
struct FeedItem
{
    QString guid; ///< opaque, trimmed; empty without one
    QString title;
    QString link; ///< a web address
    QString notes; ///< HTML or plain text as found, not safe to show as it is
    QString image;
    QString dateText; ///< as written
    std::optional<QDateTime> published; ///< UTC; nothing if it can't be read
    QString durationText; ///< as written
    std::optional<milliseconds> duration; ///< nothing if unknown
    std::optional<FeedFile> medium; ///< the first that plays; without one it is no episode
    QList<FeedFile> otherFiles;
    QList<FeedTranscript> transcripts;
    QString chaptersUrl; ///< of a JSON file
    QList<Chapter> chapters; ///< in the feed itself; an end of zero is unknown
    QList<FeedPerson> persons; ///< its own, else the show's
    QList<FeedSoundbite> soundbites;
    QStringList keywords;
    QStringList links; ///< for comments and the like
    std::optional<int> season;
    QString seasonName;
    QString number; ///< of the episode, as it is to be shown
    QString kind; ///< "full", "trailer" or "bonus"
    std::optional<bool> isExplicit;
    bool isMadeByAi = false;

    bool operator==(const FeedItem &) const = default;
};

} // namespace earmark
