// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/index/document.h"

#include "formats/input/markup/htmltext.h"
#include "library/transcriptrepository.h"
#include "search/text/spokentext.h"
#include "store/query.h"

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

// Longer descriptions are cut, so that no page that was taken for one fills the index.
constexpr qsizetype maxDescription = 100'000; // in UTF-16 units

QString folded(const QStringList &texts)
{
    SpokenText all;
    for (const QString &text : texts)
        all.append(text);
    return all.forIndex();
}

} // namespace

Result<std::optional<SearchDocument>> readDocument(const QSqlDatabase &db, EpisodeId episode)
{
    auto row = runQuery(db, u"SELECT title, show_title, description FROM episode WHERE id = ?"_s,
                        {toVariant(episode)});
    if (!row)
        return row.error();
    if (!row->next())
        return std::optional<SearchDocument>();
    QStringList titles{row->value(0).toString(), row->value(1).toString()};
    SearchDocument document;
    document.about = folded({plainDescription(row->value(2).toString())});
    row->finish();

    const auto kept = TranscriptRepository(db).ofEpisode(episode);
    if (!kept)
        return kept.error();
    if (!kept->isEmpty()) {
        document.transcript = kept->first().id;
        const auto lines = readSpokenLines(db, document.transcript);
        if (!lines)
            return lines.error();
        document.body = spokenText(*lines).forIndex();
        const auto speakers = TranscriptRepository(db).speakers(document.transcript);
        if (!speakers)
            return speakers.error();
        for (const Speaker &speaker : *speakers)
            titles.append(nameOf(speaker));
    }
    document.title = folded(titles);
    return std::optional(document);
}

QString nameOf(const Speaker &speaker)
{
    return speaker.name.isEmpty() ? speaker.label : speaker.name;
}

QString plainDescription(const QString &description)
{
    const QString cut = description.left(maxDescription);
    if (!isHtml(cut))
        return cut.simplified();
    const auto html = textOfHtml(cut);
    return (html ? html->text : cut).simplified();
}

} // namespace earmark
