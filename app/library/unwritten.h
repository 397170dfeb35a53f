// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/episode.h"
#include "library/kepttranscript.h"

#include <functional>

namespace earmark {

/// A change to an episode that is not on disk yet.
struct UnwrittenEpisode
{
    quint64 number = 0;
    EpisodeId id{};
    QString key = {}; ///< of the order
    std::function<void(Episode &)> change = {};
    std::optional<bool> isRemoved = {};
};

/// A change to a transcript that is not on disk yet.
struct UnwrittenText
{
    quint64 number = 0;
    TranscriptId id{};
    QString key; ///< of the order
    std::function<void(LoadedTranscript &)> change;
};

/// What will become of a transcript of its episode on disk.
struct UnwrittenChoice
{
    quint64 number = 0;
    TranscriptId id{};
    bool isChosen = false;
    bool isRemoved = false;
};

} // namespace earmark
