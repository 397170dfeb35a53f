// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chapter.h"
#include "notes/annotation.h"
#include "transcript/transcript.h"

#include <QList>

namespace earmark {

/// A stretch in which one person speaks.
struct Lane
{
    static constexpr int noColour = -1; ///< nobody knows who speaks

    TimeSpan span;
    int colour = noColour;
    QString speaker;

    bool operator==(const Lane &) const = default;
};

/// All that the seek bar shows of an episode, but for where the sound is.
struct EpisodeMap
{
    milliseconds duration{0};
    QList<Lane> lanes; ///< in order
    QList<Chapter> chapters;
    QList<TimeSpan> silent;
    QList<Annotation> annotations;
    QList<milliseconds> hits;
};

/// Who speaks when. Short pauses belong to the speaker before them.
QList<Lane> lanesOf(const Transcript &transcript);

/// The lane at `time`, or null.
const Lane *laneAt(const QList<Lane> &lanes, milliseconds time);

/// A few words around what is said at `time`, with … where more stands; empty where nothing is
/// said.
QString wordsAround(const Transcript &transcript, milliseconds time);

/// The index of the chapter at `time`, or -1.
qsizetype chapterAt(const QList<Chapter> &chapters, milliseconds time);

} // namespace earmark
