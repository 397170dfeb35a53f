// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"
#include "notes/annotation.h"
#include "store/librarylock.h"

namespace earmark {

/// Takes the lock. An error if a window has the library open.
Result<> checkFree(LibraryLock &lock);

/// Puts the adding of a note into the history of its episode, so that it can be undone.
Result<> recordNote(Library &library, const Annotation &note);

} // namespace earmark
