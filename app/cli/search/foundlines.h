// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/searching.h"

#include <QJsonArray>

namespace earmark {

/// What `earmark search` prints, one entry for each line, in the order of the answer.
struct FoundList
{
    QJsonArray json;
    QString table; ///< episode, show, time, speaker and sentence, separated by tabs

    int count() const { return int(json.size()); }
};

/// Adds at most `room` entries.
void addTo(FoundList &list, const SearchAnswer &answer, int room);

} // namespace earmark
