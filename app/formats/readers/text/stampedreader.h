// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/draft.h"

namespace earmark {

/// Whether lines that say when they begin stand near the beginning.
bool isStamped(QStringView text);

/// Reads dialogue whose lines carry their time, in brackets or not, before or after the name:
/// `[00:12:34] NAME: …`, `(12:34) …`, `NAME (12:34): …`, `00:25 - 00:31 NAME: …`, and NVivo's and
/// Whisper's screens. A paragraph without either goes on without a time.
Draft readStamped(QStringView text);

/// Whether lines of a name and a time, each above what is said, stand near the beginning.
bool isInTurns(QStringView text);

/// Reads such a text, as Otter exports it: a line for each sentence.
Draft readTurns(QStringView text);

} // namespace earmark
