// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "formats/draft/draft.h"

namespace earmark {

/// Whether `text` is an XML document whose root is `tt`.
bool isTtml(QStringView text);

/// Reads Timed Text Markup Language (W3C TTML2, §10 and §12), and Apple Podcasts' variant. An Error
/// if it is too large, nested too deep, or has no text that can be read.
Result<Draft> readTtml(const QString &text);

} // namespace earmark
