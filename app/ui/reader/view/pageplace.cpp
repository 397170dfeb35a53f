// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the page keeps what is in view, and shows it again.
#include "ui/reader/view/transcriptview.h"

#include <QScrollBar>

#include <algorithm>

namespace earmark {

namespace {

/// The place of a line that may have become shorter; -1 if it is gone.
qsizetype positionIn(const PageText &text, CueId cue, qsizetype offset)
{
    const qsizetype row = text.transcript().rowOf(cue);
    if (row < 0)
        return -1;
    const PageSpan span = text.rowSpan(row);
    return std::min(span.begin + offset, std::max(span.begin, span.end - 1));
}

} // namespace

PageState TranscriptView::state()
{
    PageState now{.isFollowing = m_following};
    const Place top = placeAtTop();
    now.distance = top.position < 0 ? scrollValue() : top.distance;
    if (top.position >= 0) {
        const qsizetype row = text().rowAt(top.position);
        now.top = text().transcript().cues.at(row).id;
        now.topOffset = top.position - text().rowSpan(row).begin;
    }
    if (caretPosition() >= 0 && !text().isEmpty()) {
        const qsizetype row = text().rowAt(caretPosition());
        now.caret = text().transcript().cues.at(row).id;
        now.caretOffset = caretPosition() - text().rowSpan(row).begin;
    }
    return now;
}

void TranscriptView::restore(const PageState &state)
{
    clearSelection();
    if (const qsizetype caret = positionIn(text(), state.caret, state.caretOffset); caret >= 0)
        setCaret(caret);
    stopScrolling();
    if (const qsizetype top = positionIn(text(), state.top, state.topOffset); top >= 0)
        goTo({.position = top, .distance = state.distance});
    else if (!isSet(state.top))
        verticalScrollBar()->setValue(int(state.distance));
    m_following = state.isFollowing;
    emit nowMoved();
}

} // namespace earmark
