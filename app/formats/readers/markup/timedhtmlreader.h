// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "formats/draft/draft.h"

namespace earmark {

/// Whether a page says in its markup when things are said, or who says them: Podcasting 2.0's
/// `cite` and `time`, Hyperaudio's `data-m`, oTranscribe's `data-timestamp`.
bool isTimedHtml(QStringView text);

/// Reads such a page.
Result<Draft> readTimedHtml(const QString &html);

} // namespace earmark
