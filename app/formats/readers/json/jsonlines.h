// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/draft/draft.h"
#include "formats/readers/json/jsonfile.h"

namespace earmark {

// Transcripts that are a list of lines, each with its text, its times and its speaker, under the
// names that these programs give them. One reader reads them all, whatever mixture it meets.
bool isPodcastJson(const JsonFile &file); ///< podcast-namespace, transcripts: `body`, `startTime`
bool isFlightcast(const JsonFile &file); ///< a WebVTT beside the lines
bool isPodlove(const JsonFile &file); ///< `voice` names the speaker, who is a number
bool isWhisperCpp(const JsonFile &file); ///< milliseconds; tokens, be they parts of letters
bool isWhisper(const JsonFile &file); ///< OpenAI's program and service
bool isFasterWhisper(const JsonFile &file); ///< Whisper's lines without what it puts around them
bool isWhisperX(const JsonFile &file); ///< words with a score
bool isLineList(const JsonFile &file); ///< anything else of the kind

/// Reads lines of a sentence or of a word. The times of a bare list may be milliseconds.
Draft readJsonLines(const JsonFile &file);

/// Whether `file` has what is said in one piece, under `text`: services do so that are asked for
/// no times.
bool isJsonText(const JsonFile &file);

/// Reads that text as it would be read alone: as dialogue, if it has names, else as prose.
Draft readJsonText(const JsonFile &file);

} // namespace earmark
