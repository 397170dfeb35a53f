// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "transcript/transcript.h"

#include <QByteArray>

namespace earmark {

/// whisperX's JSON: segments with their words, in seconds. Words without a time have none.
Result<QByteArray> writeWhisperX(const Transcript &transcript);

} // namespace earmark
