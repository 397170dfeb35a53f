// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "formats/draft/draft.h"

namespace earmark {

// Tests and readers of markup. They give an Error if it is too large or nested too deep.

/// Whether the markup of a page has times or speakers: Podcasting 2.0's `cite` and `time`,
/// Hyperaudio's `data-m`, oTranscribe's `data-timestamp`, noScribe's anchors.
bool isTimedHtml(QStringView text);
Result<Draft> readTimedHtml(const QString &html);

/// Whether `text` is an XML document whose root is `tt`.
bool isTtml(QStringView text);
/// Reads Timed Text Markup Language (W3C TTML2, §10 and §12), and Apple Podcasts' variant. Also an
/// Error if it has no text that can be read.
Result<Draft> readTtml(const QString &text);

} // namespace earmark
