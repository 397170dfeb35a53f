// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/draft/draft.h"
#include "formats/readers/json/jsonfile.h"

namespace earmark {

// Transcripts that are a list of lines, each with its text, times and speaker, under the keys that
// these programs use. One reader reads them all, in any mixture.
bool isPodcastJson(const JsonFile &file); ///< podcast-namespace, transcripts: `body`, `startTime`
bool isFlightcast(const JsonFile &file); ///< a WebVTT file next to the lines
bool isPodlove(const JsonFile &file); ///< `voice` is the name, `speaker` a number
bool isWhisperCpp(const JsonFile &file); ///< milliseconds; tokens, which may be parts of letters
bool isWhisper(const JsonFile &file); ///< OpenAI's program and service
bool isFasterWhisper(const JsonFile &file); ///< only the list of Whisper's lines
bool isWhisperX(const JsonFile &file); ///< words have a score
bool isLineList(const JsonFile &file); ///< any other such list

/// Reads entries that are sentences or words. The times of a bare list may be milliseconds.
Draft readJsonLines(const JsonFile &file);

/// Whether `file` has all that is said in one string, `text`: services answer so if nobody asks for
/// times.
bool isJsonText(const JsonFile &file);

/// Reads that text like a file of its own: as dialogue if it has names, else as prose.
Draft readJsonText(const JsonFile &file);

} // namespace earmark
