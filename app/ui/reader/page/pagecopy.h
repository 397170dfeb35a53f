// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/page/pagetext.h"

#include <memory>

class QMimeData;

namespace earmark {

/// A span of the page for the clipboard, as plain text and as HTML. Speakers are named if there is
/// more than one turn or if `withTimes`.
std::unique_ptr<QMimeData> copyOf(const PageText &text, PageSpan span, bool withTimes);
void copyToClipboard(const PageText &text, PageSpan span, bool withTimes = false);

} // namespace earmark
