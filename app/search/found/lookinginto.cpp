// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/found/lookinginto.h"

#include "library/episoderepository.h"
#include "library/transcriptrepository.h"
#include "search/found/linetimes.h"
#include "search/index/document.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

/// What is said in an episode, and where a query is found in it.
struct SearchedText
{
    QList<SpokenLine> lines;
    QHash<SpeakerId, Speaker> speakers;
    QList<SearchHit> all; ///< hits of every term
    QList<SearchHit> shown; ///< the first hit of each line that is shown
};

Result<> readSpeakers(const QSqlDatabase &db, TranscriptId id, SearchedText &searched)
{
    const auto speakers = TranscriptRepository(db).speakers(id);
    if (!speakers)
        return speakers.error();
    for (const Speaker &speaker : *speakers)
        searched.speakers.insert(speaker.id, speaker);
    return done;
}

// Without words, the beginnings of what a speaker says.
QList<SearchHit> turnsOf(const QList<SpokenLine> &lines)
{
    QList<SearchHit> hits;
    for (qsizetype row = 0; row < lines.size(); ++row) {
        if (lines.at(row).beginsTurn)
            hits.append({{row, 0}, {row, 0}, 0});
    }
    return hits;
}

void keepSpeakers(const QStringList &wanted, SearchedText &searched)
{
    QHash<SpeakerId, bool> fits;
    for (const Speaker &speaker : std::as_const(searched.speakers))
        fits.insert(speaker.id, hasWordsLike(nameOf(speaker), wanted));
    searched.all.removeIf([&](const SearchHit &hit) {
        return !fits.value(searched.lines.at(hit.begin.row).speaker);
    });
}

Result<SearchedText> readAndFind(const QSqlDatabase &db, TranscriptId id, const SearchQuery &query)
{
    SearchedText searched;
    const bool isLookedAt =
        query.in == SearchQuery::In::Everything && (query.hasWords() || !query.speakers.isEmpty());
    if (!isSet(id) || !isLookedAt)
        return searched;
    auto lines = readSpokenLines(db, id);
    if (!lines)
        return lines.error();
    searched.lines = *std::move(lines);
    searched.all = query.hasWords() ? findTerms(spokenText(searched.lines), query.terms)
                                    : turnsOf(searched.lines);
    if (searched.all.isEmpty())
        return searched;
    if (auto read = readSpeakers(db, id, searched); !read)
        return read.error();
    if (!query.speakers.isEmpty())
        keepSpeakers(query.speakers, searched);
    searched.shown = bestHits(searched.all);
    const auto sameRow = [](const SearchHit &one, const SearchHit &other) {
        return one.begin.row == other.begin.row;
    };
    searched.shown.erase(std::unique(searched.shown.begin(), searched.shown.end(), sameRow),
                         searched.shown.end());
    return searched;
}

QString chapterAt(const Episode &episode, std::optional<milliseconds> time)
{
    if (!time)
        return {};
    const auto found = std::ranges::find_if(
        episode.chapters, [&](const Chapter &chapter) { return chapter.span.contains(*time); });
    return found == episode.chapters.end() ? QString() : found->title;
}

QList<SentenceMark> marksIn(const QString &text, const SearchQuery &query)
{
    SpokenText one;
    one.append(text);
    QList<SentenceMark> marks;
    for (const SearchHit &hit : findTerms(one, query.terms))
        marks.append({hit.begin.offset, hit.end.offset - hit.begin.offset});
    return marks;
}

Result<> addLines(const QSqlDatabase &db, const Episode &episode, const SearchedText &searched,
                  int maxLines, FoundEpisode &found)
{
    LineTimes times(db, found.transcript, searched.lines, episode.duration);
    for (const SearchHit &hit : searched.shown) {
        if (found.lines.size() >= maxLines)
            break;
        FoundSentence sentence = sentenceOf(searched.lines, hit, searched.all);
        const bool isSame = !found.lines.isEmpty()
            && found.lines.last().sentence.text == sentence.text
            && found.lines.last().sentence.marks == sentence.marks && sentence.marks.size() > 1;
        if (isSame)
            continue; // the sentence goes over several lines
        const auto time = times.of(hit.begin.row);
        if (!time)
            return time.error();
        const SpokenLine &line = searched.lines.at(hit.begin.row);
        const Speaker speaker = searched.speakers.value(line.speaker);
        found.lines.append({.begin = time->begin,
                            .isEstimated = time->isEstimated,
                            .speaker = nameOf(speaker),
                            .colour = isSet(speaker.id) ? speaker.colour : -1,
                            .chapter = chapterAt(episode, time->begin),
                            .sentence = std::move(sentence)});
    }
    return done;
}

void addDescription(const Episode &episode, const SearchQuery &query, FoundEpisode &found)
{
    const SpokenLine whole{
        .beginsTurn = true, .begin = {}, .text = plainDescription(episode.description)};
    const QList<SpokenLine> lines{whole};
    const auto hits = findTerms(spokenText(lines), query.terms);
    if (hits.isEmpty())
        return;
    FoundLine line{.where = FoundLine::Where::Description,
                   .begin = {},
                   .speaker = {},
                   .chapter = {},
                   .sentence = sentenceOf(lines, hits.first(), hits)};
    found.lines.append(line);
}

// Whether the words are in the title, the show or the names of those who speak. If they are
// nowhere, the index is about to be made anew.
Result<bool> isNamed(const QSqlDatabase &db, const Episode &episode, TranscriptId id,
                     const SearchQuery &query)
{
    SearchedText names;
    if (auto read = readSpeakers(db, id, names); !read)
        return read.error();
    SpokenText text;
    text.append(episode.title);
    text.append(episode.show);
    for (const Speaker &speaker : std::as_const(names.speakers))
        text.append(nameOf(speaker));
    return !findTerms(text, query.terms).isEmpty();
}

Result<std::optional<Episode>> episodeOf(const QSqlDatabase &db, const SearchCandidate &candidate)
{
    return EpisodeRepository(db).find(candidate.episode);
}

} // namespace

Result<std::optional<FoundEpisode>> lookInto(const QSqlDatabase &db,
                                             const SearchCandidate &candidate,
                                             const SearchQuery &query, int maxLines)
{
    using Found = std::optional<FoundEpisode>;
    const auto episode = episodeOf(db, candidate);
    if (!episode)
        return episode.error();
    if (!*episode)
        return Found();
    const auto searched = readAndFind(db, candidate.transcript, query);
    if (!searched)
        return searched.error();
    FoundEpisode found{.id = candidate.episode,
                       .key = (*episode)->key,
                       .transcript = candidate.transcript,
                       .title = (*episode)->title,
                       .titleMarks = marksIn((*episode)->title, query),
                       .show = (*episode)->show,
                       .published = (*episode)->published,
                       .places = searched->shown.size(),
                       .lines = {}};
    if (auto added = addLines(db, **episode, *searched, maxLines, found); !added)
        return added.error();
    const bool wantsMore = query.speakers.isEmpty() && query.in == SearchQuery::In::Everything;
    if (found.lines.isEmpty() && wantsMore && query.hasWords())
        addDescription(**episode, query, found);
    if (!found.lines.isEmpty())
        return Found(found);
    if (!query.speakers.isEmpty())
        return Found();
    if (!query.hasWords())
        return Found(found);
    const auto named = isNamed(db, **episode, candidate.transcript, query);
    if (!named)
        return named.error();
    return *named ? Found(found) : Found();
}

Result<qsizetype> countPlaces(const QSqlDatabase &db, const SearchCandidate &candidate,
                              const SearchQuery &query)
{
    const auto searched = readAndFind(db, candidate.transcript, query);
    return searched ? Result<qsizetype>(searched->shown.size())
                    : Result<qsizetype>(searched.error());
}

Result<QList<ContextRow>> contextRows(const QSqlDatabase &db, const SearchCandidate &candidate,
                                      const SearchQuery &query, qsizetype width)
{
    const auto episode = episodeOf(db, candidate);
    if (!episode)
        return episode.error();
    const auto searched = readAndFind(db, candidate.transcript, query);
    if (!searched)
        return searched.error();
    QList<ContextRow> rows;
    if (!*episode || searched->shown.isEmpty())
        return rows;
    LineTimes times(db, candidate.transcript, searched->lines, (*episode)->duration);
    for (const SearchHit &hit : bestHits(searched->all)) {
        const auto time = times.of(hit.begin.row);
        if (!time)
            return time.error();
        const SpokenLine &line = searched->lines.at(hit.begin.row);
        rows.append({.begin = time->begin,
                     .title = (*episode)->title,
                     .show = (*episode)->show,
                     .published = (*episode)->published,
                     .speaker = nameOf(searched->speakers.value(line.speaker)),
                     .words = contextOf(searched->lines, hit, width)});
    }
    return rows;
}

} // namespace earmark
