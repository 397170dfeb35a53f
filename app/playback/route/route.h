// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/boundedtime.h"

#include <QList>

namespace earmark {

/// Where playback does not simply go on: it jumps at cuts, exactly and without a gap.
struct Route
{
    /// Playback that jumps there has ended.
    static constexpr milliseconds nowhere = latestTime;

    /// Playback that reaches `at` goes on at `to`. If that lies ahead, what is between is left out.
    struct Cut
    {
        milliseconds at{0};
        milliseconds to{0};

        bool operator==(const Cut &) const = default;
    };

    QList<Cut> cuts; ///< in order of `at`, no two at the same moment

    /// Where playback begins that is to begin at `time`: elsewhere only if that is left out.
    milliseconds entry(milliseconds time) const;
    /// The first cut after `time`; null if there is none.
    const Cut *next(milliseconds time) const;
    /// Whether playing from one to the other would pass a cut.
    bool isCut(milliseconds from, milliseconds to) const;

    bool operator==(const Route &) const = default;
};

} // namespace earmark
