// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/draft/draft.h"
#include "formats/readers/labels/knownlabels.h"

namespace earmark {

/// Moves names written in the text (“Anna: …”, “[ANNA]: …”, “(Speaker 1) …”, “>> ANNA: …”,
/// “SPEAKER_01| …”) from the text to the cue's speaker. `choices` says which labels are speakers;
/// KnownLabels decides on the others. A line with several names becomes several; a line without a
/// name continues the last speaker. Returns all possible labels, the most frequent first.
QList<FoundLabel> takeSpeakersFromText(Draft &draft, const QHash<QString, bool> &choices = {});

/// Whether enough lines of a text begin with a name to make it a dialogue. `choices` as in
/// takeSpeakersFromText().
bool isLabelled(QStringView text, const QHash<QString, bool> &choices = {});

/// The position of the first line that begins with a speaker; -1 without one near the beginning.
qsizetype firstLabelIn(QStringView text, const QHash<QString, bool> &choices = {});

} // namespace earmark
