// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/draft.h"

namespace earmark {

/// Whether lines of two times, as YouTube's caption files have them, stand near the beginning.
bool isSbv(QStringView text);

/// Reads SubViewer captions as YouTube wrote them: begin and end, joined by a comma, then the text.
Draft readSbv(QStringView text);

} // namespace earmark
