// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "align/speech/script.h"

#include <vector>

namespace earmark {

/// What a pause before each token of a sentence costs more than a pause before the sentence.
/// Speakers pause where a sentence or a part of it begins, seldom soon after, and hardly ever
/// within a word. Otherwise the first words of a sentence are taken for the decay of the one
/// before, and the pause between the two for one after those words.
std::vector<float> pauseCosts(const ScriptSentence &sentence);

} // namespace earmark
