// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/kepttranscript.h"

namespace earmark {

QString nameOf(const KeptTranscript &kept); ///< its file's, or "Pasted page"
QString labelOf(const KeptTranscript &kept); ///< for a menu: its name, and when it was added

} // namespace earmark
