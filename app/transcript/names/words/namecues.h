// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transcript/names/words/namewords.h"

namespace earmark {

/// What the words before a name say of the person. "Avec" may introduce anything; a Speaker is a
/// host or a guest; the Crew makes the episode and is seldom heard.
enum class NameCue { None, Crew, With, Speaker };

/// Whether the words after the one at `last` say that its bearer is heard: "talks to", "reçoit".
bool isHeard(const QList<NameWord> &words, qsizetype last);

/// Whether a name may follow the word: "avec", "with".
bool introduces(const NameWord &word);

/// The cue before the word at `name`, in its sentence and not before the word at `from`.
NameCue cueBefore(const QList<NameWord> &words, qsizetype name, qsizetype from);

} // namespace earmark
