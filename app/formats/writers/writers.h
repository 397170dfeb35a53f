// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "formats/writers/written/writeoptions.h"
#include "transcript/transcript.h"

namespace earmark {

// A writer for each format, in a file of its own. Formats that need a time for each line give an
// Error if no line of the transcript has one.

/// WebVTT with voices, ids, and times before timed words. A note says how many times are estimates.
Result<QByteArray> writeVtt(const Transcript &transcript);
/// SubRip, with the speaker's name where it changes.
Result<QByteArray> writeSrt(const Transcript &transcript, const WriteOptions &options);
/// TTML2 with speakers as agents and timed words as spans. An Error for characters that XML
/// forbids.
Result<QByteArray> writeTtml(const Transcript &transcript);
/// LRC in hundredths of a second, with the known times of words. An empty line begins a pause.
Result<QByteArray> writeLrc(const Transcript &transcript);
/// Audacity's labels, with the speaker's name where it changes.
Result<QByteArray> writeLabelTrack(const Transcript &transcript);
/// CSV (RFC 4180): begin, end, speaker and text of each line.
Result<QByteArray> writeTable(const Transcript &transcript);

/// Podcasting 2.0 JSON, a segment for each line, without estimated times. If words are timed,
/// `words` lists them with `text`, `startTime` and `endTime`.
Result<QByteArray> writeJson(const Transcript &transcript);
/// The same with a segment for each word. Words without a time share the time between their
/// neighbours.
Result<QByteArray> writeJsonWords(const Transcript &transcript);
/// whisperX's JSON: segments with their words, in seconds. Words without a time have none.
Result<QByteArray> writeWhisperX(const Transcript &transcript);
/// oTranscribe's file: each line with its time, and the speaker's name where it changes. Does not
/// name the media file.
Result<QByteArray> writeOtr(const Transcript &transcript);

/// Podcasting 2.0 HTML: each line with its time in seconds, and the speaker where it changes.
Result<QByteArray> writeHtml(const Transcript &transcript);
/// Plain text: a paragraph for each turn with its time and name, or by the template of the options.
/// An Error if the template is not valid.
Result<QByteArray> writeText(const Transcript &transcript, const WriteOptions &options);
/// The same in Markdown (CommonMark), with bold names.
Result<QByteArray> writeMarkdown(const Transcript &transcript);

} // namespace earmark
