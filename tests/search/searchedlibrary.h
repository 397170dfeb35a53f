// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/kepttranscript.h"
#include "library/library.h"
#include "search/index/updating.h"
#include "search/searching.h"
#include "store/query.h"

#include <QTemporaryDir>

namespace earmark {

/// A library for tests of searching.
class SearchedLibrary
{
protected:
    void makeLibrary()
    {
        m_library.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        m_database = std::make_unique<Database>(*Database::open(path()));
        m_library = std::make_unique<Library>(*m_database);
    }

    QString path() const { return m_folder->filePath(QStringLiteral("library.db")); }
    const QSqlDatabase &db() const { return m_database->sql(); }

    /// "Name: text" is a line; each begins a turn and lasts a second.
    EpisodeId add(const QString &title, const QStringList &lines, const QString &show = {},
                  const QDate &date = {})
    {
        Episode facts;
        facts.mediaPath = QStringLiteral("/music/%1.mp3").arg(title);
        facts.title = title;
        facts.show = show;
        facts.published = date;
        facts.duration = std::chrono::seconds(100);
        const EpisodeId id = *m_library->keep(facts, {});
        give(id, lines);
        return id;
    }

    TranscriptId give(EpisodeId id, const QStringList &lines)
    {
        Transcript text;
        for (const QString &line : lines) {
            Cue cue;
            cue.speaker = text.addSpeaker(line.section(QStringLiteral(": "), 0, 0));
            cue.text = line.section(QStringLiteral(": "), 1);
            cue.beginsTurn = true;
            cue.begin = std::chrono::seconds(text.cues.size());
            cue.end = *cue.begin + std::chrono::seconds(1);
            cue.origin = TimeOrigin::File;
            text.addCue(cue);
        }
        KeptTranscript kept;
        kept.episode = id;
        kept.format = QStringLiteral("vtt");
        const auto added = keepTranscript(path(), kept, text, lines.join(u'\n').toUtf8());
        return m_library->chooseTranscript(*added) ? *added : TranscriptId();
    }

    /// Whether the index could be brought up to date.
    bool update(IndexCheck check = IndexCheck::Changes) const
    {
        return bool(updateSearchIndex(path(), check, [](double) { return true; }));
    }

    SearchAnswer find(const QString &query, SearchOrder order = SearchOrder::Relevance) const
    {
        const auto read = readSearchQuery(query);
        if (!read)
            qFatal("%s", qPrintable(read.error().message));
        const auto found = findPart(db(), {.query = *read, .order = order}, [] { return true; });
        if (!found)
            qFatal("%s", qPrintable(found.error().message));
        return *found;
    }

    QStringList titles(const QString &query, SearchOrder order = SearchOrder::Relevance) const
    {
        QStringList titles;
        for (const FoundEpisode &episode : find(query, order).episodes)
            titles.append(episode.title);
        return titles;
    }

    int valueOf(const QString &sql) const
    {
        auto rows = runQuery(db(), sql);
        return rows && rows->next() ? rows->value(0).toInt() : -1;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Library> m_library;
};

} // namespace earmark
