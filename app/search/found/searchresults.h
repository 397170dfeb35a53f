// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "core/timespan.h"
#include "search/text/sentences.h"

#include <QDate>

#include <optional>

namespace earmark {

/// A line in which something was found, or a place of an episode's description.
struct FoundLine
{
    enum class Where { Said, Description };

    Where where = Where::Said;
    std::optional<milliseconds> begin; ///< of the line; unknown if nothing tells it
    bool isEstimated = false; ///< the begin
    QString speaker;
    int colour = -1; ///< of the speaker, 0…5; -1 without one
    QString chapter;
    FoundSentence sentence;
};

/// An episode in which something was found.
struct FoundEpisode
{
    EpisodeId id{};
    QString key;
    TranscriptId transcript{};
    QString title;
    QList<SentenceMark> titleMarks;
    QString show;
    QDate published;
    qsizetype places = 0; ///< lines in which something was found
    QList<FoundLine> lines; ///< the first of them, in order of time
};

/// A note in which something was found.
struct FoundNote
{
    AnnotationId id{};
    EpisodeId episode{};
    QString episodeTitle;
    QString show;
    milliseconds begin{0};
    QString text; ///< “quote” — note
    QList<SentenceMark> marks;
    QStringList tags;
    QDate created;
};

/// How episodes are ordered.
enum class SearchOrder { Relevance, Date };

/// A line in a table of words in context.
struct ContextRow
{
    std::optional<milliseconds> begin;
    QString title;
    QString show;
    QDate published;
    QString speaker;
    FoundInContext words;
};

/// An episode that may have what is looked for, by the index.
struct SearchCandidate
{
    EpisodeId episode{};
    TranscriptId transcript{};
};

} // namespace earmark
