// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "transcript/transcript.h"

#include <QByteArray>

namespace earmark {

/// oTranscribe's file: each line with its time, the name where the speaker changes. The media is
/// left for the listener to choose.
Result<QByteArray> writeOtr(const Transcript &transcript);

} // namespace earmark
