// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/document/notesdocument.h"

#include "library/library.h"
#include "notes/notebook.h"

namespace earmark {

Result<std::optional<NotesDocument>> notesDocument(const Library &library, const Notebook &notebook,
                                                   EpisodeId id)
{
    const auto episode = library.episode(id);
    if (!episode)
        return episode.error();
    if (!*episode)
        return std::optional<NotesDocument>();
    const auto annotations = notebook.ofEpisode(id);
    if (!annotations)
        return annotations.error();
    const auto cover = library.cover(id);
    const auto speakers = library.speakers(id);
    NotesDocument document{.episode = **episode,
                           .cover = cover ? *cover : QByteArray(),
                           .speakers = speakers ? *speakers : QStringList(),
                           .annotations = *annotations,
                           .meanings = {}};
    for (int colour = 0; colour < Annotation::colours; ++colour)
        document.meanings.insert(colour, notebook.meaning(colour));
    return std::optional(document);
}

} // namespace earmark
