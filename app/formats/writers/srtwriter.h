// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "transcript/transcript.h"

#include <QByteArray>

namespace earmark {

/// SubRip, with the name of the speaker where it changes. An Error when no line has a time.
Result<QByteArray> writeSrt(const Transcript &transcript);

} // namespace earmark
