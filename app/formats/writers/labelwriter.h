// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "transcript/transcript.h"

#include <QByteArray>

namespace earmark {

/// Audacity's labels, with the name before each line. An Error when no line has a time.
Result<QByteArray> writeLabelTrack(const Transcript &transcript);

} // namespace earmark
