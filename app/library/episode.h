// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chapter.h"
#include "core/ids.h"
#include "library/heard/heard.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QUrl>

#include <optional>

namespace earmark {

/// A place in a text: what is first in view where the listener reads.
struct ReadingPlace
{
    TranscriptId transcript{};
    CueId cue{};
    qint32 offset = 0; ///< in UTF-16 units

    bool operator==(const ReadingPlace &) const = default;
};

/// A recording in the library, and what is known about it.
struct Episode
{
    EpisodeId id{};
    QString key; ///< a permanent UUID for links: earmark://episode/KEY
    QString mediaPath;
    QString title;
    QString show;
    QString description; ///< plain text or HTML, as found
    QString language; ///< BCP 47, empty when unknown
    QUrl page; ///< the episode's web page, empty when unknown
    QDate published;
    milliseconds duration{0};
    milliseconds position{0};
    QDateTime positionSet; ///< when
    std::optional<ReadingPlace> reading; ///< nothing if the page follows the sound
    Heard heard;
    QList<Chapter> chapters;
    QDateTime opened;
    bool hasTranscript = false; ///< computed by the repository, like noteCount
    int noteCount = 0;

    bool operator==(const Episode &) const = default;
};

} // namespace earmark
