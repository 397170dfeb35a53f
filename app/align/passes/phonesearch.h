// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "align/passes/coarsesearch.h"
#include "align/passes/passes.h"

namespace earmark {

/// Searches with models of the episode's own phonemes, learned from a path and then from what they
/// find: first far around, by what the text costs more than any phonemes would, so that a wrong
/// start is left again; then ever closer and finer. `first` is the path to begin with. Nothing if
/// stopped or if no path exists.
std::optional<Match> matchPhones(const MatchTask &task, const CoarseMatch &coarse,
                                 const SearchPath &first, const std::vector<float> &quiet);

} // namespace earmark
