// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/finishing/ordering.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace earmark {
namespace {

// Do not compare with more lines than this.
constexpr qsizetype maxTwins = 16;

} // namespace

// A line without a name may have got another speaker in the second file. Two cues from one line of
// the file are no twins.
void dropTwins(Draft &draft)
{
    QList<DraftCue> &cues = draft.cues();
    QHash<std::pair<qint64, QString>, QList<qsizetype>> said; // rows that begin at the same time
    const auto saidLike = [&said](const DraftCue &cue) {
        return &said[{cue.end.value_or(milliseconds::min()).count(), cue.text}];
    };
    std::optional<milliseconds> begin;
    qsizetype first = 0; // the first row at `begin`; only in `said` if there is a second
    QList<DraftCue> kept;
    kept.reserve(cues.size());
    for (DraftCue &cue : cues) {
        QList<qsizetype> *same = nullptr;
        if (cue.begin && cue.begin != begin) {
            said = {};
            begin = cue.begin;
            first = kept.size();
        } else if (cue.begin) {
            if (said.isEmpty())
                saidLike(kept.at(first))->append(first);
            same = saidLike(cue);
        }
        const auto isTwin = [&](qsizetype row) {
            const DraftCue &other = kept.at(row);
            return (other.line == 0 || other.line != cue.line)
                && (other.speaker == cue.speaker || other.speakerInferred || cue.speakerInferred);
        };
        if (same && std::ranges::any_of(*same, isTwin)) {
            draft.count(Repair::Twin, cue.line);
            continue;
        }
        if (same && same->size() < maxTwins)
            same->append(kept.size());
        kept.append(std::move(cue));
    }
    cues = std::move(kept);
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
