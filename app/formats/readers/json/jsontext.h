// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/draft.h"
#include "formats/readers/json/jsonfile.h"

namespace earmark {

/// Whether `file` has what is said in one piece, under `text`: services do so that are asked for
/// no times.
bool isJsonText(const JsonFile &file);

/// Reads that text as it would be read alone: as dialogue, if it has names, else as prose.
Draft readJsonText(const JsonFile &file);

} // namespace earmark
