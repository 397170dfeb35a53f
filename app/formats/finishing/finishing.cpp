// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/finishing/finishing.h"

#include "formats/finishing/tidying.h"
#include "formats/input/markup/markdown.h"
#include "formats/input/stopping.h"
#include "formats/input/words.h"
#include "formats/readers/labels/speakerlabels.h"
#include "formats/readers/text/textreaders.h"
#include "transcript/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace earmark {
namespace {

// More than any episode has.
constexpr qsizetype maxWords = 4'000'000;

void takeMarkdownOff(Draft &draft)
{
    for (DraftCue &cue : draft.cues()) {
        if (cue.words.isEmpty() && !Stopping::isStopped())
            cue.text = withoutMarkdown(cue.text);
    }
}

// Makes each sentence a cue.
void splitIntoCues(Draft &draft)
{
    for (DraftCue &cue : std::exchange(draft.cues(), {})) {
        const QString said = std::exchange(cue.text, {});
        addParagraph(said, cue, draft);
    }
}

// JSON can contain half of a surrogate pair.
void mendCharacters(Draft &draft)
{
    for (DraftCue &cue : draft.cues()) {
        if (cue.text.isValidUtf16())
            continue;
        const qsizetype damaged = cue.text.count(QChar::ReplacementCharacter);
        cue.text = withoutHalves(cue.text);
        draft.count(Repair::DamagedCharacter, cue.line,
                    cue.text.count(QChar::ReplacementCharacter) - damaged);
    }
}

void tidyCues(Draft &draft, bool carriesSpeakers)
{
    for (DraftCue &cue : draft.cues()) {
        if (Stopping::isStopped())
            break;
        tidy(cue);
        if (cue.text.isEmpty())
            draft.count(Repair::EmptyLine, cue.line);
        if (cue.speakerInferred && !carriesSpeakers) {
            cue.speaker = {};
            cue.speakerInferred = false;
        }
    }
    draft.cues().removeIf([](const Cue &cue) { return cue.text.isEmpty(); });
}

// Do not compare with more lines that begin at the same time.
constexpr qsizetype maxTogether = 100;

// Drops lines with the same text at the same time, as in files joined end to end. The lines must be
// in order. A line without a name may have got another speaker in the second file. Two cues from
// one line of the file are no twins.
void dropTwins(Draft &draft)
{
    QList<DraftCue> kept;
    kept.reserve(draft.cues().size());
    const auto isTwin = [&kept](const DraftCue &cue) {
        const auto isSame = [&cue](const DraftCue &other) {
            return other.begin && other.end == cue.end && other.text == cue.text
                && (other.line == 0 || other.line != cue.line)
                && (other.speaker == cue.speaker || other.speakerInferred || cue.speakerInferred);
        };
        const auto isEarlier = [&cue](const DraftCue &other) {
            return other.begin && *other.begin < *cue.begin;
        };
        const auto furthest = kept.rbegin() + std::min(kept.size(), maxTogether);
        const auto first = std::find_if(kept.rbegin(), furthest, isEarlier);
        return std::any_of(kept.rbegin(), first, isSame);
    };
    for (DraftCue &cue : draft.cues()) {
        if (cue.begin && isTwin(cue))
            draft.count(Repair::Twin, cue.line);
        else
            kept.append(std::move(cue));
    }
    draft.cues() = std::move(kept);
}

// Sorts the lines by time. A line without a time stays behind its predecessor.
void putInOrder(Draft &draft)
{
    QList<DraftCue> &cues = draft.cues();
    QList<std::pair<milliseconds, qsizetype>> order;
    order.reserve(cues.size());
    milliseconds latest = milliseconds::min();
    milliseconds last = milliseconds::min();
    bool isInOrder = true;
    for (qsizetype row = 0; row < cues.size(); ++row) {
        last = cues.at(row).begin.value_or(last);
        cues[row].isOutOfOrder = last < latest;
        isInOrder = isInOrder && last >= latest;
        latest = std::max(latest, last);
        order.append({last, row});
    }
    if (isInOrder)
        return;
    std::ranges::sort(order);
    QList<DraftCue> sorted;
    sorted.reserve(cues.size());
    for (const auto &[time, row] : std::as_const(order))
        sorted.append(std::move(cues[row]));
    cues = std::move(sorted);
}

// Counts the lines that putInOrder() moved and dropTwins() kept.
void countOutOfOrder(Draft &draft)
{
    for (const DraftCue &cue : std::as_const(draft.cues()))
        draft.count(Repair::OutOfOrder, cue.line, cue.isOutOfOrder ? 1 : 0);
}

// Ends each line without an end where the next later one begins, if that is known.
void closeGaps(Draft &draft)
{
    QList<DraftCue> &cues = draft.cues();
    std::optional<milliseconds> below; // when the line below begins
    std::optional<milliseconds> endBelow;
    std::optional<milliseconds> later; // the next begin after `below`
    for (qsizetype row = cues.size() - 1; row >= 0; --row) {
        DraftCue &cue = cues[row];
        if (!cue.begin) {
            cue.end.reset();
            below.reset();
            later.reset();
            continue;
        }
        cue.origin = TimeOrigin::File;
        if (below && *below != *cue.begin)
            later = below;
        const bool isTogether = below == cue.begin;
        if (!cue.end)
            cue.end = later || !isTogether ? later : endBelow;
        if (cue.end && *cue.end < *cue.begin) {
            cue.end = cue.begin;
            draft.count(Repair::EndBeforeBegin, cue.line);
        }
        below = cue.begin;
        endBelow = cue.end;
    }
}

} // namespace

Result<Reading> finish(Draft draft, const QString &format, const ReadOptions &options)
{
    const DraftTraits traits = draft.traits();
    mendCharacters(draft);
    if (traits.hasSpeakersInText && !draft.namesSpeakers() && !draft.isTooLong())
        draft.labels() = takeSpeakersFromText(draft, options.labels);
    if (traits.isMarkdown)
        takeMarkdownOff(draft);
    if (traits.splitsParagraphs && !draft.isTooLong())
        splitIntoCues(draft);
    if (draft.isTooLong())
        return Error{QCoreApplication::translate(
            "Reading", "This file holds more lines than any episode; it was not read.")};
    tidyCues(draft, options.carriesSpeakers && !options.strict);
    if (draft.cues().isEmpty())
        return Error{
            QCoreApplication::translate("Reading", "There is no text in this transcript.")};

    putInOrder(draft);
    if (!traits.keepsTwins && !options.strict)
        dropTwins(draft);
    if (!traits.isInChannels)
        countOutOfOrder(draft);
    closeGaps(draft);
    Transcript transcript = std::move(draft.transcript());
    transcript.cues.reserve(draft.cues().size());
    qsizetype words = 0;
    for (DraftCue &cue : std::exchange(draft.cues(), {})) {
        if (Stopping::isStopped())
            break;
        draft.count(Repair::WordTime, cue.line, splitWords(cue));
        words += cue.words.size();
        if (words > maxWords)
            return Error{QCoreApplication::translate(
                "Reading", "This file holds more words than any episode; it was not read.")};
        transcript.addCue(std::move(cue));
    }
    if (!traits.keepsTurns)
        markTurns(transcript);
    return Reading{.transcript = std::move(transcript),
                   .format = format,
                   .encoding = {},
                   .repairs = draft.repairs(),
                   .labels = std::move(draft.labels())};
}

} // namespace earmark
