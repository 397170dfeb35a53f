// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "library/episode.h"
#include "notes/annotation.h"
#include "transcript/transcript.h"

#include <QMap>

namespace earmark {

class Library;
class Notebook;

/// How the notes of a document are put together. Within a group they are in order of time.
enum class GroupBy : qint8 { Time, Tag, Speaker, Colour };

/// An episode's notes and everything that an export says of the episode. The window and the
/// terminal make it, and every format is written from it alone.
struct NotesDocument
{
    Episode episode;
    QUrl audio = {}; ///< where the sound was published, empty when unknown
    QString guid = {}; ///< of the episode in its feed, empty when unknown
    QByteArray cover;
    QStringList speakers; ///< of the chosen transcript
    QList<Annotation> annotations; ///< in order of time
    QMap<int, QString> meanings; ///< of the colours
    GroupBy by = GroupBy::Time;
    std::optional<Transcript> transcript = {}; ///< only if it is to be written, notes inside
    TranscriptId transcriptId{}; ///< under which it is stored
};

/// The document of an episode with all its notes; nothing if the library does not have it. Errors:
/// the database's; without the cover, the speakers or what its feed says it is still a document.
Result<std::optional<NotesDocument>> notesDocument(const Library &library, const Notebook &notebook,
                                                   EpisodeId id);

} // namespace earmark
