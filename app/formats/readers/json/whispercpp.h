// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/draft.h"

#include <QJsonArray>

namespace earmark {

/// Reads the `transcription` of whisper.cpp (-oj, -ojf): milliseconds, tokens that may be parts of
/// words, even of letters.
Draft readWhisperCpp(const QJsonArray &transcription);

} // namespace earmark
