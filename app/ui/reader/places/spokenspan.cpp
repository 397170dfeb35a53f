// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/places/spokenspan.h"

#include "notes/anchoring.h"

namespace earmark {

// As a highlight of these words would have it.
std::optional<TimeSpan> spokenSpan(const PageText &text, PageSpan words)
{
    if (text.isEmpty() || words.isEmpty())
        return {};
    const auto range = wholeWords(text.transcript(), text.range(words));
    if (!range)
        return {};
    const TimeSpan span = highlightOf(text.transcript(), {}, *range).span;
    return span.duration().count() > 0 ? std::optional(span) : std::nullopt;
}

} // namespace earmark
