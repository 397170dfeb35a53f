// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "playback/route/route.h"
#include "transcript/transcript.h"

namespace earmark {

/// Playback that comes to the end of the span begins it again.
Route repeating(TimeSpan span);

/// Every line begins again at its end.
Route repeatingLines(const Transcript &transcript);

/// Only these spans, which are in order, are played; then playback ends.
Route playingOnly(const QList<TimeSpan> &spans);

} // namespace earmark
