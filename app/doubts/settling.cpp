// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "doubts/settling.h"

#include "transcript/edit/turns.h"

#include <algorithm>

namespace earmark {

namespace {

std::optional<TextRange> restOfTurn(const Transcript &transcript, const TextDoubt &doubt)
{
    const qsizetype last = transcript.rowOf(doubt.lastCue);
    auto range = rangeOf(transcript, doubt);
    if (!range || last < range->firstRow)
        return {};
    range->lastRow = last;
    range->lastOffset = transcript.cues.at(last).text.size();
    for (qsizetype row = range->firstRow; row <= last && isSet(doubt.turn.untilWord); ++row) {
        const QList<Word> &words = transcript.cues.at(row).words;
        const auto until = std::ranges::find(words, doubt.turn.untilWord, &Word::id);
        if (until == words.end())
            continue;
        range->lastRow = row;
        range->lastOffset = until->offset;
        break;
    }
    return range;
}

Transcript withOtherVoice(const Transcript &transcript, const TextDoubt &doubt)
{
    if (!transcript.speaker(doubt.turn.likelier))
        return transcript;
    if (doubt.kind == DoubtKind::Change) {
        const auto rest = restOfTurn(transcript, doubt);
        return rest ? withSpeaker(transcript, *rest, doubt.turn.likelier) : transcript;
    }
    const qsizetype first = transcript.rowOf(doubt.firstCue);
    const qsizetype last = transcript.rowOf(doubt.lastCue);
    if (first < 0 || last < first)
        return transcript;
    return withSpeaker(transcript, first, last, doubt.turn.likelier);
}

Transcript withWord(const Transcript &transcript, const TextDoubt &doubt, const QString &text)
{
    const auto range = rangeOf(transcript, doubt);
    if (!range || text.isEmpty() || doubt.text.isEmpty())
        return transcript;
    return withReplacements(transcript,
                            {{.cue = doubt.firstCue,
                              .offset = range->firstOffset,
                              .length = range->lastOffset - range->firstOffset,
                              .text = text}});
}

} // namespace

QList<Replacement> replacementsFor(const Transcript &transcript, const SpellingGroup &group)
{
    QList<Replacement> replacements;
    for (const Spelling &spelling : group.spellings) {
        if (spelling.text == group.proposed)
            continue;
        for (const WordRef &place : spelling.places) {
            const auto range = rangeOf(transcript, spelling, place);
            if (!range)
                continue;
            replacements.append({place.cue, range->firstOffset,
                                 range->lastOffset - range->firstOffset, group.proposed});
        }
    }
    return replacements;
}

QList<Correction> correctionsOf(const SpellingGroup &group)
{
    QList<Correction> corrections;
    for (const Spelling &spelling : group.spellings) {
        if (spelling.text != group.proposed)
            corrections.append({spelling.text, group.proposed});
    }
    return corrections;
}

Transcript withAccepted(const Transcript &transcript, const TextDoubt &doubt, const QString &text)
{
    switch (doubt.kind) {
    case DoubtKind::Name:
        return withReplacements(transcript, replacementsFor(transcript, doubt.spellings));
    case DoubtKind::Voice:
    case DoubtKind::Change:
        return withOtherVoice(transcript, doubt);
    case DoubtKind::Interjection:
        return withTurn(transcript, doubt.firstCue, false);
    case DoubtKind::Word:
    case DoubtKind::Heard:
        return withWord(transcript, doubt, text);
    case DoubtKind::Place:
        break;
    }
    return transcript;
}

std::optional<TextRange> rangeOf(const Transcript &transcript, const TextDoubt &doubt)
{
    const qsizetype row = transcript.rowOf(doubt.firstCue);
    if (row < 0)
        return {};
    const Cue &cue = transcript.cues.at(row);
    qsizetype begin = 0;
    if (isSet(doubt.word)) {
        const auto word = std::ranges::find(cue.words, doubt.word, &Word::id);
        if (word == cue.words.end())
            return {};
        begin = word->offset;
    }
    if (doubt.text.isEmpty())
        return TextRange{row, begin, row, cue.text.size()};
    begin = cue.text.indexOf(doubt.text, begin);
    if (begin < 0)
        return {};
    return TextRange{row, begin, row, begin + doubt.text.size()};
}

} // namespace earmark
