// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "transcript/transcript.h"

#include <QByteArray>

namespace earmark {

/// WebVTT, with every speaker as a voice, ids, and time stamps before timed words. A note says how
/// many times are estimates. An Error when no line has a time.
Result<QByteArray> writeVtt(const Transcript &transcript);

} // namespace earmark
