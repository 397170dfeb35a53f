// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/draft/draft.h"

namespace earmark {

/// The part of a caption that is highlighted while it is said; no length means no such part.
struct MarkedWord
{
    qint32 offset = 0;
    qint32 length = 0;
};

/// The part of a caption that <u>, a colour or an override highlights. Nothing if there are several
/// such parts. `plain` removes the tags.
MarkedWord markedWordIn(QStringView caption, QString (*plain)(QStringView));

/// Whisper and others highlight each word as it is said, and so repeat each line once a word. If
/// most of a file is like that, this joins the repeats into one line with the times of its words.
/// `marks` has one entry for each of the draft's cues.
void joinMarkedLines(Draft &draft, const QList<MarkedWord> &marks);

} // namespace earmark
