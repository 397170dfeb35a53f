// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "transcript/transcript.h"

#include <QByteArray>

namespace earmark {

/// Podcasting 2.0 HTML: who speaks where that changes, the second in which a line begins, the line.
Result<QByteArray> writeHtml(const Transcript &transcript);

} // namespace earmark
