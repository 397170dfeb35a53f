// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandline.h"

namespace earmark {

/// `earmark note`: marks words or a moment of an episode and prints the key of the note. With a
/// quote, the words are looked for near the time, or everywhere if no time is given; with a stretch
/// of time, what is said in it is marked. Errors: the library is open in a window; the episode or
/// the words are not found; the database's.
Result<> addNote(const CommandLine &line);

/// `earmark notes`: lists notes of all episodes, with what became of their words. Errors: the
/// database's; printing fails.
Result<> listNotes(const CommandLine &line);

/// `earmark import-notes`: adds notes from a file to the episodes they belong to, all or nothing.
/// Errors: the library is open in a window; the file has no notes; an episode is not in the
/// library; the database's.
Result<> importNotes(const CommandLine &line);

} // namespace earmark
