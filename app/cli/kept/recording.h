// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"
#include "notes/notebook.h"
#include "store/librarylock.h"

namespace earmark {

/// Takes the lock. An error if a window has the library open.
Result<> checkFree(LibraryLock &lock);

/// Adds notes that are not there yet, each as an act of its episode's history, so that it can be
/// undone; all or none. Returns those added.
Result<QList<Annotation>> addWithHistory(Library &library, Notebook &notebook,
                                         const QList<Annotation> &notes);

} // namespace earmark
