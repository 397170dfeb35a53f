// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/finishing/ordering.h"

#include <algorithm>
#include <utility>

namespace earmark {
namespace {

// Do not compare with more lines that begin at the same time.
constexpr qsizetype maxTogether = 100;

} // namespace

// A line without a name may have got another speaker in the second file. Two cues from one line of
// the file are no twins.
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

void countOutOfOrder(Draft &draft)
{
    for (const DraftCue &cue : std::as_const(draft.cues()))
        draft.count(Repair::OutOfOrder, cue.line, cue.isOutOfOrder ? 1 : 0);
}

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

} // namespace earmark
