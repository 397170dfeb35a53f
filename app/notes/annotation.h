// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "core/timespan.h"

#include <QDateTime>
#include <QStringList>

#include <optional>

namespace earmark {

/// The words that an annotation holds to, by the ids of their cues and offsets in UTF-16 units, as
/// well as by what they were: `prefix` and `suffix` are up to 32 characters around the quote.
struct TextAnchor
{
    TranscriptId transcript{};
    CueId firstCue{};
    qint32 firstOffset = 0;
    CueId lastCue{};
    qint32 lastOffset = 0; ///< past the end, in the last cue
    QString prefix;
    QString suffix;

    bool operator==(const TextAnchor &) const = default;
};

/// What a listener keeps of an episode: a highlight of words, or a bookmark of a moment; either may
/// carry a note and tags.
struct Annotation
{
    enum class Kind : qint8 { Highlight, Bookmark };

    static constexpr int colours = 5;

    AnnotationId id{};
    QString key; ///< a short id that stays, for links and exports
    EpisodeId episode{};
    Kind kind = Kind::Bookmark;
    int colour = 0; ///< 0…4, a place among the five colours with a meaning
    TimeSpan span; ///< of the sound; begin == end for a bookmark
    std::optional<TextAnchor> anchor;
    QString quote; ///< the words as they were marked
    QString speaker; ///< who said them, as named then
    QString note;
    QStringList tags; ///< without the #
    QDateTime created;
    QDateTime changed;

    bool operator==(const Annotation &) const = default;
};

} // namespace earmark
