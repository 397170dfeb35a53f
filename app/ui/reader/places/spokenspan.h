// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timespan.h"
#include "ui/reader/page/pagetext.h"

namespace earmark {

/// When the words are said; nothing if that is not known.
std::optional<TimeSpan> spokenSpan(const PageText &text, PageSpan words);

} // namespace earmark
