// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "align/voices/voicepath.h"

#include <algorithm>

namespace earmark {

std::vector<int> voicePath(const std::vector<std::vector<double>> &fits,
                           const std::vector<double> &changeCosts)
{
    if (fits.empty())
        return {};
    std::vector<double> scores = fits.front();
    std::vector<std::vector<int>> before(fits.size());
    const auto best = [&scores] { return int(std::ranges::max_element(scores) - scores.begin()); };
    for (size_t word = 1; word < fits.size(); ++word) {
        const int from = best();
        const double changed = scores[size_t(from)] - changeCosts[word];
        for (size_t voice = 0; voice < scores.size(); ++voice) {
            const bool isChange = changed > scores[voice];
            before[word].push_back(isChange ? from : int(voice));
            scores[voice] = std::max(scores[voice], changed) + fits[word][voice];
        }
    }
    std::vector<int> path(fits.size(), best());
    for (size_t word = fits.size() - 1; word > 0; --word)
        path[word - 1] = before[word][size_t(path[word])];
    return path;
}

} // namespace earmark
