// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/notes/noting.h"

#include "cli/kept/keptepisode.h"
#include "cli/kept/keptreading.h"
#include "cli/kept/recording.h"
#include "cli/printing/printing.h"
#include "exports/document/notetext.h"
#include "notes/anchoring.h"
#include "transcript/search.h"
#include "transcript/spoken.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

/// The context for translating this file's messages.
struct NotingWords
{
    Q_DECLARE_TR_FUNCTIONS(terminal)
};

constexpr milliseconds nearTime = std::chrono::seconds(30);

// The place where the words are said: the nearest to the time, or the only one if none is given.
std::optional<TextRange> placeOfWords(const Transcript &transcript, const CommandLine &line)
{
    std::optional<TextRange> best;
    std::optional<milliseconds> bestDistance;
    for (const TextRange &hit : findAll(transcript, line.quote)) {
        const auto begin = transcript.cues.at(hit.firstRow).begin;
        if (!line.at && best)
            return {};
        const auto distance =
            std::chrono::abs(begin.value_or(milliseconds(0)) - line.at.value_or(TimeSpan()).begin);
        const bool fits = !line.at || (begin && distance <= nearTime);
        if (fits && (!bestDistance || distance < *bestDistance)) {
            best = hit;
            bestDistance = distance;
        }
    }
    return best ? wholeWords(transcript, *best) : std::nullopt;
}

// An episode without a transcript keeps the words as they are given.
Result<Annotation> quotedNote(const KeptText &text, const CommandLine &line)
{
    if (!text.transcript.isEmpty()) {
        const auto place = placeOfWords(text.transcript, line);
        if (place)
            return highlightOf(text.transcript, text.id, *place);
        return Error{line.at
                         ? NotingWords::tr("These words are not said at that time.")
                         : NotingWords::tr("These words are not said in this episode, or more than "
                                           "once; give their time with --at.")};
    }
    if (!line.at)
        return Error{NotingWords::tr("This episode has no transcript; give the time of the words "
                                     "with --at.")};
    Annotation highlight;
    highlight.kind = Annotation::Kind::Highlight;
    highlight.quote = line.quote;
    highlight.span = *line.at;
    highlight.anchor = TextAnchor();
    return highlight;
}

// The words that begin within a stretch of time; nothing if it is not known when they are said.
std::optional<TextRange> wordsSaidIn(const Transcript &transcript, TimeSpan span)
{
    std::optional<TextRange> range;
    for (qsizetype row = 0; row < transcript.cues.size(); ++row) {
        const Cue &cue = transcript.cues.at(row);
        if (!cue.begin || *cue.begin >= span.end || cue.origin == TimeOrigin::Estimated)
            continue;
        const QList<milliseconds> begins = wordBegins(cue);
        for (qsizetype at = 0; at < begins.size(); ++at) {
            if (!span.contains(begins.at(at)))
                continue;
            const Word &word = cue.words.at(at);
            if (!range)
                range = TextRange{row, word.offset, row, word.end()};
            range->lastRow = row;
            range->lastOffset = word.end();
        }
    }
    return range ? wholeWords(transcript, *range) : std::nullopt;
}

// What is said in a stretch of time, or the sentence that is being said at a moment.
Annotation timedNote(const KeptText &text, TimeSpan span)
{
    if (span.end > span.begin) {
        if (const auto words = wordsSaidIn(text.transcript, span)) {
            Annotation note = highlightOf(text.transcript, text.id, *words);
            note.span = span;
            return note;
        }
    }
    Annotation moment;
    moment.span = span;
    moment.quote = spokenAt(text.transcript, span.begin);
    if (const auto row = text.transcript.rowAt(span.begin); row >= 0)
        moment.speaker = text.transcript.speakerName(text.transcript.cues.at(row).speaker);
    return moment;
}

Result<> checkTime(const CommandLine &line, const Episode &episode)
{
    if (!line.at && line.quote.isEmpty())
        return Error{NotingWords::tr("Give a time with --at, or words with --quote.")};
    const bool isBeyond = line.at && episode.duration > milliseconds(0)
        && line.at->end > episode.duration + std::chrono::seconds(1);
    if (isBeyond)
        return Error{NotingWords::tr("The episode ends at %1.").arg(clockText(episode.duration))};
    return done;
}

} // namespace

Result<> addNote(const CommandLine &line)
{
    LibraryLock lock(libraryPath(line.dataFolder));
    if (auto free = checkFree(lock); !free)
        return free;
    auto database = Database::open(libraryPath(line.dataFolder));
    if (!database)
        return database.error();
    Library library(*database);
    Notebook notebook(*database);
    const auto found = findEpisode(library, line.files.first());
    if (!found)
        return found.error();
    if (auto fits = checkTime(line, *found); !fits)
        return fits;
    const auto text = keptText(library, *found);
    if (!text)
        return text.error();
    auto note = line.quote.isEmpty() ? Result<Annotation>(timedNote(*text, *line.at))
                                     : quotedNote(*text, line);
    if (!note)
        return note.error();
    note->episode = found->id;
    note->note = line.text;
    note->tags = line.tags;
    const auto added = addWithHistory(library, notebook, {*note});
    return added ? writeOutput(added->first().key.toUtf8() + '\n', u"-"_s) : added.error();
}

} // namespace earmark
