// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/document/notesdocument.h"

#include "library/library.h"
#include "notes/notebook.h"

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

// The key of an item is its guid, perhaps with another line, or says what it was made of instead.
QString guidOf(const ShowItem &item)
{
    for (const auto source : {"link "_L1, "file "_L1, "title "_L1}) {
        if (item.key.startsWith(source))
            return {};
    }
    return item.key.section(u'\n', 0, 0);
}

} // namespace

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
    const auto found = library.feedItem(id);
    const ShowItem item = found ? found->value_or(ShowItem()) : ShowItem();
    NotesDocument document{.episode = **episode,
                           .audio = QUrl(item.mediaUrl).adjusted(QUrl::RemoveUserInfo),
                           .guid = guidOf(item),
                           .cover = cover ? *cover : QByteArray(),
                           .speakers = speakers ? *speakers : QStringList(),
                           .annotations = *annotations,
                           .meanings = {}};
    for (int colour = 0; colour < Annotation::colours; ++colour)
        document.meanings.insert(colour, notebook.meaning(colour));
    return std::optional(document);
}

} // namespace earmark
