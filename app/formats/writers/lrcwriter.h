// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "transcript/transcript.h"

#include <QByteArray>

namespace earmark {

/// LRC, in hundredths of a second; enhanced with the times of words where they are known. An empty
/// line says where a pause begins. An Error when no line has a time.
Result<QByteArray> writeLrc(const Transcript &transcript);

} // namespace earmark
