// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "feeds/values/feed.h"
#include "library/shows/show.h"
#include "net/webanswer.h"

#include <functional>
#include <optional>

namespace earmark {

/// What is asked of a show's server.
struct FeedQuestion
{
    enum class Kind {
        Feed, ///< the show's feed
        Page, ///< older items of it
        NewAddress, ///< where the feed says that it has moved
    };

    ShowId show{};
    QUrl url = {};
    Kind kind = Kind::Feed;
    bool isConditional = false; ///< with validators
    int page = 0; ///< how many pages came before
};

/// What came of it.
struct FeedOutcome
{
    ShowId show{};
    QString error = {}; ///< one sentence; empty if it went well
    int added = 0;
    int changed = 0;
    bool isUnchanged = false; ///< nothing new, by the server's word
    QDateTime hostAloneUntil = {}; ///< valid: the host does not want to be asked before
    std::optional<FeedQuestion> next = {}; ///< to be asked too
};

/// Why the answer of a server is no feed, by its status other than 200.
QString statusSentence(int status);

/// How to ask for a show's feed: with its validators, but once a week without.
FeedQuestion questionFor(const Show &show, const QDateTime &now);
WebRequest requestFor(const FeedQuestion &question, const Show &show);

/// Reads an answer and writes what it says to the library. A feed that is cut, empty, of another
/// show or none at all removes nothing. Opens its own connection: for a worker. Error: the
/// library's.
Result<FeedOutcome> mergeAnswer(const QString &databasePath, const FeedQuestion &question,
                                const Result<WebAnswer> &answer, const QDateTime &now,
                                const std::function<bool()> &goOn = {});

} // namespace earmark
