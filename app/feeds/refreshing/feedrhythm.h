// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/values/feed.h"
#include "library/shows/show.h"

#include <chrono>

namespace earmark {

/// How long not to ask a feed again: an eighth of the usual gap between its episodes, one hour to
/// one day; longer if the feed (`atLeast`) or the server (`maxAge`) wants, a day at most; a month
/// if no more will come. Ten percent earlier or later, by the show's number.
std::chrono::seconds pauseAfter(const Show &show, const QList<ShowItem> &items,
                                const FeedRhythm &rhythm,
                                std::optional<std::chrono::seconds> maxAge);

/// How long not to ask after the nth failure in a row: an hour, doubling, a week at most.
std::chrono::seconds pauseAfterFailures(int failures);

/// The first moment from `time` on that is in no hour or day in which the feed does not want to be
/// asked.
QDateTime allowedFrom(const QDateTime &time, const FeedRhythm &rhythm);

} // namespace earmark
