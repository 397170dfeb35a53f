// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace earmark {

/// The likeliest voice of each word if voices change rarely (Viterbi). `fits` has, for each word
/// and each voice, the log likelihood of all its frames; `changeCosts` what it costs to change the
/// voice before each word.
std::vector<int> voicePath(const std::vector<std::vector<double>> &fits,
                           const std::vector<double> &changeCosts);

} // namespace earmark
