// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/notes/noteswish.h"

#include <QCommandLineParser>

namespace earmark {

/// Reads the options that only the commands for notes have. Errors: a time or a group is none.
Result<> readNotesOptions(const QCommandLineParser &parser, NotesWish &wish);

} // namespace earmark
