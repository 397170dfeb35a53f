// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/edit/movedtimes.h"

#include <QHash>

#include <algorithm>

namespace earmark {

namespace {

/// What an alignment says about a word.
struct Heard
{
    TimeSpan span = unheard;
    const CueAlignment *line = nullptr;
    bool isFirst = false; ///< of its line
    bool isLast = false;
};

using Lines = QHash<CueId, const CueAlignment *>;

QHash<WordId, Heard> wordsHeard(const QList<Cue> &cues, const Lines &known)
{
    QHash<WordId, Heard> words;
    for (const Cue &cue : cues) {
        const CueAlignment *line = known.value(cue.id);
        for (qsizetype i = 0; line && i < cue.words.size(); ++i) {
            words.insert(cue.words.at(i).id,
                         {.span = line->words.value(i, unheard),
                          .line = line,
                          .isFirst = i == 0,
                          .isLast = i + 1 == cue.words.size()});
        }
    }
    return words;
}

// Nothing if no word of the line was in an aligned line.
std::optional<CueAlignment> timesOf(const Cue &cue, const CueAlignment *own,
                                    const QHash<WordId, Heard> &heard)
{
    QList<Heard> words;
    for (const Word &word : cue.words)
        words.append(heard.value(word.id));
    const auto known = std::ranges::find_if(words, [](const Heard &word) { return word.line; });
    const CueAlignment *line = own || known == words.end() ? own : known->line;
    if (!line)
        return {};
    CueAlignment times{
        .cue = cue.id, .span = line->span, .confidence = line->confidence, .words = {}};
    const auto isTimed = [](const Heard &word) { return word.span != unheard; };
    const auto first = std::ranges::find_if(words, isTimed);
    if (first == words.end())
        return times;
    const auto last = std::ranges::find_if(words.rbegin(), words.rend(), isTimed);
    const bool keepsBegin = words.first().isFirst && words.first().line->span;
    const bool keepsEnd = words.last().isLast && words.last().line->span;
    times.span = TimeSpan{keepsBegin ? words.first().line->span->begin : first->span.begin,
                          keepsEnd ? words.last().line->span->end : last->span.end};
    for (const Heard &word : words)
        times.words.append(word.span);
    return times;
}

} // namespace

QList<CueTimesChange> movedTimes(const QList<LinesChange> &lines, const Alignment &alignment)
{
    Lines known;
    for (const CueAlignment &line : alignment.cues)
        known.insert(line.cue, &line);
    const auto copied = [](const CueAlignment *line) {
        return line ? std::optional(*line) : std::nullopt;
    };
    QList<CueTimesChange> changes;
    for (const LinesChange &change : lines) {
        const QHash<WordId, Heard> heard = wordsHeard(change.before, known);
        for (const Cue &cue : change.after) {
            const CueAlignment *before = known.value(cue.id);
            const auto after = timesOf(cue, before, heard);
            if (after != copied(before))
                changes.append({copied(before), after});
        }
        for (const Cue &cue : change.before) {
            const CueAlignment *before = known.value(cue.id);
            const auto kept = std::ranges::find(change.after, cue.id, &Cue::id);
            if (before && kept == change.after.end())
                changes.append({*before, {}});
        }
    }
    return changes;
}

} // namespace earmark
