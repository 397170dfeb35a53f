// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/draft/draft.h"

namespace earmark {

/// The part of a caption's text that is marked while it is said; without a length there is none.
struct MarkedWord
{
    qint32 offset = 0;
    qint32 length = 0;
};

/// The one part that is marked in a caption with its tags, as <u>, a colour or an override do; no
/// part where none or several are. `plain` takes the tags off.
MarkedWord markedWordIn(QStringView caption, QString (*plain)(QStringView));

/// Whisper and others that mark each word as it is said write a line once a word. Where most lines
/// of a file are so, each becomes one with the times of its words. `marks` are of the draft's cues,
/// one each.
void joinMarkedLines(Draft &draft, const QList<MarkedWord> &marks);

} // namespace earmark
