// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "align/match/templatecost.h"
#include "align/phones/phonemodels.h"

namespace earmark {

/// The cost by models of phonemes, mixed with the TemplateCost.
class PhoneCost
{
public:
    /// `share` is the weight of the models; the template has the rest.
    PhoneCost(PhoneModels &models, TemplateCost rehearsal, float share);

    /// See LocalCosts.
    void operator()(const CostTile &tile);

private:
    PhoneModels &m_models;
    TemplateCost m_template;
    float m_share;
};

/// How much more a text costs than any phonemes would, for groups of `factor` frames and rows: the
/// mean, over the frames with sound, of what the models of the group's rows cost more than
/// PhoneModels::freeCosts(). Unlike the cost alone it tells a wrong text from unclear speech.
class PhoneExcess
{
public:
    PhoneExcess(PhoneModels &models, const std::vector<float> &freeCosts, int factor);

    /// Adds `offset` to all costs from now on.
    void setOffset(float offset) { m_offset = offset; }

    /// See LocalCosts.
    void operator()(const CostTile &tile);

    /// The cost of each group of frames with sound that is at a row of the path.
    std::vector<float> along(const SearchPath &path);

private:
    void measure(int group, int first, int count, float *costs);

    PhoneModels &m_models;
    const std::vector<float> &m_freeCosts;
    int m_factor;
    float m_offset = 0;
};

} // namespace earmark
