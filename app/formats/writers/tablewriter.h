// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "transcript/transcript.h"

#include <QByteArray>

namespace earmark {

/// CSV (RFC 4180): begin, end, speaker and text of each line.
Result<QByteArray> writeTable(const Transcript &transcript);

} // namespace earmark
