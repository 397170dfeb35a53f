// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/draft/draft.h"

namespace earmark {

/// Whether `text` is made of words rather than of signs.
bool isProse(QStringView text);

/// Reads text that says neither who speaks nor when: a line for each sentence.
Draft readProse(QStringView text);

/// Appends the sentences of a paragraph, which may be wrapped over several lines, as lines of a
/// speaker. The first one begins a turn or a paragraph, and at the time, as `first` does.
void addParagraph(QStringView paragraph, const DraftCue &first, Draft &draft);

} // namespace earmark
