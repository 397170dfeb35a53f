// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "align/phones/phonecost.h"

#include "align/match/hot.h"

#include <algorithm>

namespace earmark {

namespace {

constexpr float minCostInSilence = 0.3F;

EARMARK_HOT void mix(int count, const int *__restrict states, const float *__restrict stateCosts,
                     float *__restrict costs, float share, float least)
{
    for (int i = 0; i < count; ++i) {
        const float mixed = share * stateCosts[states[i]] + (1 - share) * costs[i];
        costs[i] = std::max(least, mixed);
    }
}

/// Adds the costs of every `step`th row's state.
EARMARK_HOT void addExcess(int count, const int *__restrict states, int step,
                           const float *__restrict stateCosts, float freeCost,
                           float *__restrict costs)
{
    for (int i = 0; i < count; ++i)
        costs[i] += stateCosts[states[i * step]] - freeCost;
}

} // namespace

PhoneCost::PhoneCost(PhoneModels &models, TemplateCost rehearsal, float share)
    : m_models(models)
    , m_template(std::move(rehearsal))
    , m_share(share)
{}

void PhoneCost::operator()(const CostTile &tile)
{
    m_template(tile);
    for (int i = 0; i < tile.count; ++i) {
        const int frame = tile.frame + i;
        mix(tile.last - tile.first + 1, m_models.stateOfRow().data() + tile.first,
            m_models.costsAt(frame).data(), tile.costs + qptrdiff(i) * tile.stride, m_share,
            m_models.isSilent(frame) ? minCostInSilence : -1e9F);
    }
}

PhoneExcess::PhoneExcess(PhoneModels &models, const std::vector<float> &freeCosts, int factor)
    : m_models(models)
    , m_freeCosts(freeCosts)
    , m_factor(factor)
{}

void PhoneExcess::operator()(const CostTile &tile)
{
    for (int i = 0; i < tile.count; ++i) {
        measure(tile.frame + i, tile.first, tile.last - tile.first + 1,
                tile.costs + qptrdiff(i) * tile.stride);
    }
}

// The frames of a group go with the rows of a group one to one.
void PhoneExcess::measure(int group, int first, int count, float *costs)
{
    std::fill(costs, costs + count, 0.0F);
    int sounding = 0;
    for (int i = 0; i < m_factor; ++i) {
        const int frame = group * m_factor + i;
        if (m_models.isSilent(frame))
            continue;
        ++sounding;
        addExcess(count, m_models.stateOfRow().data() + qptrdiff(first) * m_factor + i, m_factor,
                  m_models.costsAt(frame).data(), m_freeCosts[size_t(frame)], costs);
    }
    const float scale = 1 / float(std::max(1, sounding));
    const float least = sounding * 2 < m_factor ? minCostInSilence : -1e9F;
    std::transform(costs, costs + count, costs,
                   [&](float cost) { return std::max(least, cost * scale + m_offset); });
}

std::vector<float> PhoneExcess::along(const SearchPath &path)
{
    std::vector<float> costs;
    for (int group = 0; group < int(path.size()); ++group) {
        const int row = path[size_t(group)];
        if (row < 0)
            continue;
        int sounding = 0;
        for (int frame = group * m_factor; frame < (group + 1) * m_factor; ++frame)
            sounding += m_models.isSilent(frame) ? 0 : 1;
        if (sounding * 2 < m_factor)
            continue;
        float &cost = costs.emplace_back();
        measure(group, row, 1, &cost);
    }
    return costs;
}

} // namespace earmark
