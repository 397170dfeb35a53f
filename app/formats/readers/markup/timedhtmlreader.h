// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "formats/draft/draft.h"

namespace earmark {

/// Whether the markup of a page has times or speakers: Podcasting 2.0's `cite` and `time`,
/// Hyperaudio's `data-m`, oTranscribe's `data-timestamp`, noScribe's anchors.
bool isTimedHtml(QStringView text);

/// Reads such a page. An Error if it is too large or nested too deep.
Result<Draft> readTimedHtml(const QString &html);

} // namespace earmark
