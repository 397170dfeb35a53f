// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "playback/route/route.h"

#include <algorithm>

namespace earmark {

milliseconds Route::entry(milliseconds time) const
{
    const auto after = std::ranges::upper_bound(cuts, time, {}, &Cut::at);
    return after == cuts.begin() ? time : std::max(time, std::prev(after)->to);
}

const Route::Cut *Route::next(milliseconds time) const
{
    const auto after = std::ranges::upper_bound(cuts, time, {}, &Cut::at);
    return after == cuts.end() ? nullptr : &*after;
}

bool Route::isCut(milliseconds from, milliseconds to) const
{
    const Cut *cut = next(from);
    return cut && cut->at <= to;
}

} // namespace earmark
