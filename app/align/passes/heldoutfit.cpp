// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "align/passes/heldoutfit.h"

#include "align/phones/phonemodels.h"

#include <algorithm>

namespace earmark {

namespace {

constexpr int rowsTogether = 300; // rows that go into the same half

bool isInHalf(int row, int half)
{
    return row / rowsTogether % 2 == half;
}

} // namespace

double heldOutFit(const MatchTask &task, const LabelledPath &labels,
                  std::span<const TractWarp> warpOfVoice)
{
    const FeatureMatrix frames = framesByVoice(task, labels.path, labels.voiceOfRow, warpOfVoice);
    double fit = 0;
    int count = 0;
    for (const int half : {0, 1}) {
        SearchPath other = labels.path;
        for (int &row : other)
            row = row >= 0 && isInHalf(row, half) ? ~row : row;
        PhoneModels models(frames, task.hearing.silent,
                           {other, labels.stateOfRow, task.speech.states()});
        for (int frame = 0; frame < models.frames(); ++frame) {
            const int row = labels.path[size_t(frame)];
            if (row < 0 || models.isSilent(frame) || !isInHalf(row, half))
                continue;
            fit -= double(models.costsAt(frame)[size_t(labels.stateOfRow[size_t(row)])]);
            ++count;
        }
    }
    return fit / std::max(1, count);
}

} // namespace earmark
