// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timespan.h"
#include "transcript/textrange.h"

#include <optional>

namespace earmark {

enum class Edge : qint8 { Begin, End };

/// The range with one of its edges moved by one word: to the next if `step` is 1, to the one before
/// if it is -1. The edge crosses lines. Nothing if there is no such word or none would be left.
std::optional<TextRange> withEdgeMoved(const Transcript &transcript, const TextRange &range,
                                       Edge edge, int step);

/// The words that begin within `span`, and the one that is being said at its begin. Nothing if
/// there are none, or if it is only estimated when they are said.
std::optional<TextRange> wordsWithin(const Transcript &transcript, TimeSpan span);

} // namespace earmark
