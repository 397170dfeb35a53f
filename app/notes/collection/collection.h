// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "notes/annotation.h"

#include <QDate>
#include <QSet>
#include <QSqlDatabase>

namespace earmark {

/// What the notebook shows of an episode.
struct EpisodeNames
{
    QString title;
    QString show;
    QString media; ///< the path of the recording

    bool operator==(const EpisodeNames &) const = default;
};

/// An annotation, and what the notebook shows of its episode.
struct CollectedNote
{
    Annotation annotation;
    EpisodeNames episode;
    QString folded; ///< all its words, for searching

    bool operator==(const CollectedNote &) const = default;
};

/// With the folded words of its quote, note, speaker and tags.
CollectedNote collected(const Annotation &annotation, const EpisodeNames &episode);

/// All annotations of the library, also of episodes that were taken off the list. Ten thousand take
/// some tenths of a second. Error: the database's own.
Result<QList<CollectedNote>> readCollection(const QSqlDatabase &db);

/// Which notes are shown; all that is empty does not matter.
struct NoteFilter
{
    QStringList words = {}; ///< folded; each must occur, also as part of a word
    QString show = {};
    QString speaker = {}; ///< one of the note's
    QString tag = {}; ///< or one below it
    int colour = -1; ///< of a highlight
    bool onlyFavourites = false;
    QDate since = {}; ///< made on that day or later
    QSet<AnnotationId> only = {};

    bool accepts(const CollectedNote &note) const;
    bool operator==(const NoteFilter &) const = default;
};

enum class NoteOrder : qint8 { Newest, Oldest, Episode };

/// In the order of the notebook: by the day they were made, or by show, episode and time.
bool standsBefore(const CollectedNote &left, const CollectedNote &right, NoteOrder order);

/// The names in Annotation::speaker.
QStringList speakersOf(const Annotation &annotation);

/// Five notes that are older than a month, other ones each day; fewer if there are not so many.
QSet<AnnotationId> fromThePast(const QList<CollectedNote> &notes, QDate today);

} // namespace earmark
