// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/shows/show.h"

namespace earmark {

/// How the items of a feed that was just read relate to those known before.
struct ItemPlan
{
    QList<ShowItem> changed; ///< with their ids, and what the listener has
    QList<ShowItem> added;
    QList<ShowItemId> gone; ///< known ones that the feed no longer has
    QList<std::pair<ShowItemId, int>> moved; ///< of which only the place has changed
    int unchanged = 0; ///< with those that only moved
};

/// Whether the feed was read to its end and is all there is, so that what is missing is gone.
enum class FeedIs { Whole, Partial };

/// Finds each item again: by its key; else, among known items that the feed has no more, by the
/// same file; else by the same title, day, length within ten minutes and kind of medium, if no
/// other item has the same. A changed key is taken over; dates, sight, newness and episode of the
/// known item stay. What is added is new if it is younger than all known ones and not of the
/// future, except the first time.
ItemPlan planItems(const QList<ShowItem> &known, const QList<ShowItem> &found, FeedIs is,
                   const QDateTime &now);

} // namespace earmark
