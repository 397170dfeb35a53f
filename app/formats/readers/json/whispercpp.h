// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/draft.h"
#include "formats/readers/json/jsonfile.h"

namespace earmark {

/// Whether `file` is whisper.cpp's.
bool isWhisperCpp(const JsonFile &file);

/// Reads the `transcription` of whisper.cpp (-oj, -ojf): milliseconds, tokens that may be parts of
/// words, even of letters.
Draft readWhisperCpp(const JsonFile &file);

} // namespace earmark
