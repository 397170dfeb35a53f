// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/draft/draft.h"
#include "formats/readers/labels/knownlabels.h"

namespace earmark {

/// Takes names written into the text (“Anna: …”, “[ANNA]: …”, “(Speaker 1) …”, “>> ANNA: …”,
/// “SPEAKER_01| …”) off it where they are speakers and not words: names that `choices` says are
/// speakers, and of the others those that KnownLabels believes. A line with several names becomes
/// several; one without goes on with the last speaker. Gives all that may be a label, the often
/// found first.
QList<FoundLabel> takeSpeakersFromText(Draft &draft, const QHash<QString, bool> &choices = {},
                                       NamesGivenOnce once = NamesGivenOnce::Likely);

/// Whether a name is told from what is said by a colon behind it alone.
bool isPlainName(QStringView name);

/// Whether so many lines of a text begin with a name that it is a dialogue; `choices` are those of
/// takeSpeakersFromText().
bool isLabelled(QStringView text, const QHash<QString, bool> &choices = {});

/// Where the first line stands that begins with a speaker; -1 without one near the beginning.
qsizetype firstLabelIn(QStringView text, const QHash<QString, bool> &choices = {});

} // namespace earmark
