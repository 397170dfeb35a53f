// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chapter.h"
#include "notes/annotation.h"
#include "transcript/transcript.h"

#include <QList>

namespace earmark {

/// A span in which one person speaks.
struct Lane
{
    static constexpr int noColour = -1; ///< the speaker is unknown

    TimeSpan span;
    int colour = noColour;
    QString speaker;

    bool operator==(const Lane &) const = default;
};

/// All that the seek bar shows of an episode, except the position.
struct EpisodeMap
{
    milliseconds duration{0};
    QList<Lane> lanes; ///< in order
    QList<Chapter> chapters;
    QList<TimeSpan> silent;
    QList<Annotation> annotations;
    QList<milliseconds> hits;
    QList<TimeSpan> skipped; ///< not played: drawn faint
    std::optional<TimeSpan> repeated; ///< between two brackets; only the first if it is empty
};

/// Who speaks when. A short pause counts as part of the speech before it.
QList<Lane> lanesOf(const Transcript &transcript);

/// The lane at `time`, or null.
const Lane *laneAt(const QList<Lane> &lanes, milliseconds time);

/// A few words around `time`, with … where the line is cut off; empty if nothing is said then.
QString wordsAround(const Transcript &transcript, milliseconds time);

/// The index of the chapter at `time`, or -1.
qsizetype chapterAt(const QList<Chapter> &chapters, milliseconds time);

} // namespace earmark
