// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/draft/draft.h"

namespace earmark {

// Subtitles and lyrics, but for WebVTT: how each is told near its beginning, and what is read.

/// Advanced SubStation Alpha and SubStation Alpha: the dialogue of the events, in the order that
/// their Format line gives, with the actor as the speaker.
bool isAss(QStringView text);
Draft readAss(QStringView text);

/// LRC, and the word times of enhanced LRC. A line ends where an empty one says, or where the next
/// begins; `offset` moves all.
bool isLrc(QStringView text);
Draft readLrc(QStringView text);

/// SubViewer captions as YouTube wrote them: begin and end, joined by a comma, then the text.
bool isSbv(QStringView text);
Draft readSbv(QStringView text);

/// SubRip, for which there is no standard: what has a line of times is a cue, and what stands
/// between two such lines is text, but for an index right before the second.
bool isSrt(QStringView text);
Draft readSrt(QStringView text);

} // namespace earmark
