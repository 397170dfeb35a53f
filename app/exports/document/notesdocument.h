// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "library/episode.h"
#include "notes/annotation.h"

#include <QMap>

namespace earmark {

class Library;
class Notebook;

/// The data for an export of an episode's notes.
struct NotesDocument
{
    Episode episode;
    QByteArray cover;
    QStringList speakers; ///< of the chosen transcript
    QList<Annotation> annotations; ///< in order of time
    QMap<int, QString> meanings; ///< of the colours
};

/// The document of an episode with all its notes; nothing if the library does not have it. Errors:
/// the database's; without the cover or the speakers it is still a document.
Result<std::optional<NotesDocument>> notesDocument(const Library &library, const Notebook &notebook,
                                                   EpisodeId id);

} // namespace earmark
