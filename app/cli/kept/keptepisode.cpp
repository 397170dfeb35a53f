// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/kept/keptepisode.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace earmark {

namespace {

bool isSameFile(const QString &one, const QString &other)
{
    const QString path = QFileInfo(one).canonicalFilePath();
    return !path.isEmpty() && path == QFileInfo(other).canonicalFilePath();
}

Error noEpisode(const QString &asked)
{
    return Error{QCoreApplication::translate(
                     "terminal", "The library has no episode “%1”; see “earmark episodes”.")
                     .arg(asked)};
}

} // namespace

Result<Episode> findEpisode(const Library &library, const QString &asked)
{
    const auto episodes = library.episodes();
    if (!episodes)
        return episodes.error();
    QList<Episode> named;
    const QString path = QFileInfo(asked).absoluteFilePath();
    for (const Episode &episode : *episodes) {
        if (episode.key == asked || toVariant(episode.id).toString() == asked
            || episode.mediaPath == path || isSameFile(episode.mediaPath, path))
            return episode;
        if (episode.title.startsWith(asked, Qt::CaseInsensitive))
            named.append(episode);
    }
    if (named.size() == 1)
        return named.first();
    if (named.isEmpty())
        return noEpisode(asked);
    return Error{QCoreApplication::translate(
                     "terminal", "More than one episode begins with “%1”; see “earmark episodes”.")
                     .arg(asked)};
}

} // namespace earmark
