// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/file/packetindex.h"
#include "core/result.h"
#include "core/timespan.h"

#include <functional>
#include <span>

namespace earmark {

/// The shape of a stretch of sound, for drawing it.
struct Peaks
{
    static constexpr milliseconds step{10};
    static constexpr milliseconds longest{120'000};

    milliseconds begin{0};
    QList<float> loudest; ///< the loudest sample of each step, 0…1

    bool operator==(const Peaks &) const = default;
};

/// The loudest of every `count` samples; the last ones may be fewer.
QList<float> loudestOf(std::span<const float> samples, qsizetype count);

/// Reads the peaks of a part of a file, at most Peaks::longest; fewer where the sound ends. Builds
/// the index if one is needed. Fails if nothing can be decoded, or `goOn` said no.
Result<Peaks> readPeaks(const QString &path, const PacketIndex &index, TimeSpan span,
                        const std::function<bool()> &goOn);

} // namespace earmark
