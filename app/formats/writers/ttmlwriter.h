// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "transcript/transcript.h"

#include <QByteArray>

namespace earmark {

/// TTML2 with speakers as agents and timed words as spans. An Error when no line has a time.
Result<QByteArray> writeTtml(const Transcript &transcript);

} // namespace earmark
