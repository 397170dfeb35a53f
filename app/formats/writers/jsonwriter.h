// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "transcript/transcript.h"

#include <QByteArray>

namespace earmark {

/// Podcasting 2.0 JSON, a segment for each line. Estimates are not written as times. Where words
/// are timed, `words` lists them with `text`, `startTime` and `endTime`.
Result<QByteArray> writeJson(const Transcript &transcript);

} // namespace earmark
