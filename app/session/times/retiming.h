// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/episode/openepisode.h"
#include "transcript/times/moving.h"

namespace earmark {

/// Moves times of the open transcript. Each is one act of its history; small steps of the same edge
/// that follow each other are one. All return whether anything changed and was written.
class Retiming
{
public:
    explicit Retiming(OpenEpisode &open)
        : m_open(open)
    {}

    bool moveEdge(const TimeEdge &edge, milliseconds time);
    bool shiftFrom(CueId cue, milliseconds by); ///< the line and all below it
    /// The lines from here to the next pinned one; `begin`, if given, is where this one begins.
    bool stretchFrom(CueId cue, std::optional<milliseconds> begin = {});
    bool canStretch(CueId cue) const; ///< whether a line below is pinned

private:
    Transcript known() const;
    Transcript unpinned() const; ///< the times as they are without pins
    bool take(ActKind kind, const Transcript &before, const Transcript &after,
              const QString &group = {});

    OpenEpisode &m_open;
};

} // namespace earmark
