// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "core/timespan.h"
#include "transcript/textrange.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

#include <optional>

namespace earmark {

/// The words that an annotation belongs to, and up to 32 characters of text before and after them.
struct TextAnchor
{
    TranscriptId transcript{};
    CueRange words;
    QString prefix;
    QString suffix;

    bool operator==(const TextAnchor &) const = default;
};

/// A highlight of words or a bookmark of a moment; both may have a note and tags.
struct Annotation
{
    enum class Kind : qint8 { Highlight, Bookmark };

    static constexpr int colours = 5;

    AnnotationId id{};
    QString key; ///< a short permanent id, for links and exports
    EpisodeId episode{};
    Kind kind = Kind::Bookmark;
    int colour = 0; ///< 0…4, see Notebook::meaning()
    bool isFavourite = false;
    TimeSpan span; ///< of the sound; begin == end for a bookmark
    std::optional<TextAnchor> anchor;
    QString quote; ///< the words when they were marked
    QString speaker; ///< the names of their speakers at that time
    QString note;
    QStringList tags; ///< without the #
    QDateTime created;
    QDateTime changed;

    bool operator==(const Annotation &) const = default;
};

/// The folded words of its quote, note, speaker and tags, for searching.
QString foldedText(const Annotation &annotation);

/// `annotation` with what differs between `before` and `after` as it is in `after`; of the tags,
/// only those that were added or taken away.
Annotation withChange(Annotation annotation, const Annotation &before, const Annotation &after);

/// The order of the annotations of an episode: by time, then by id.
bool isEarlier(const Annotation &left, const Annotation &right);

/// Replaces the annotation with that id, or inserts it into its place in the order.
void putInto(QList<Annotation> &annotations, const Annotation &annotation);

} // namespace earmark
