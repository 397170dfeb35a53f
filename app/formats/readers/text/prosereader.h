// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/draft/draft.h"

namespace earmark {

/// Whether `text` consists of words rather than signs.
bool isProse(QStringView text);

/// Reads text without speakers and times: a line for each sentence.
Draft readProse(QStringView text);

/// Appends each sentence of a paragraph, which may be wrapped over several lines, as a line like
/// `first`. Only the first sentence gets the time of `first` and begins its turn or paragraph.
void addParagraph(QStringView paragraph, const DraftCue &first, Draft &draft);

} // namespace earmark
