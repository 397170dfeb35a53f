// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/draft.h"

namespace earmark {

/// Reads WebVTT, leniently. A cue of several voices becomes a line for each, at the same time; a
/// line without a voice goes on with the last one.
Draft readVtt(QStringView text);

} // namespace earmark
