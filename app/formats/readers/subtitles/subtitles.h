// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/draft/draft.h"

namespace earmark {

// Tests and readers of subtitles and lyrics, except WebVTT. The tests look near the beginning.

/// Advanced SubStation Alpha and SubStation Alpha: the dialogue events, with fields in the order of
/// the Format line. The actor is the speaker.
bool isAss(QStringView text);
Draft readAss(QStringView text);

/// LRC, with the word times of enhanced LRC. A line ends at the time of an empty line, or where the
/// next line begins. The `offset` tag moves all times.
bool isLrc(QStringView text);
Draft readLrc(QStringView text);

/// SubViewer captions as YouTube wrote them: begin and end with a comma between, then the text.
bool isSbv(QStringView text);
Draft readSbv(QStringView text);

/// SubRip, which has no standard. A line of times begins a cue; all lines up to the next such line
/// are text, except an index right before it.
bool isSrt(QStringView text);
Draft readSrt(QStringView text);

} // namespace earmark
