// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "formats/writers/written/writeoptions.h"
#include "transcript/transcript.h"

namespace earmark {

// One for each format that is written, in a file of its own. Where a format knows no line without a
// time, a transcript in which no line has one is an Error.

/// WebVTT, with every speaker as a voice, ids, and time stamps before timed words. A note says how
/// many times are estimates.
Result<QByteArray> writeVtt(const Transcript &transcript);
/// SubRip, with the name of the speaker where it changes.
Result<QByteArray> writeSrt(const Transcript &transcript, const WriteOptions &options);
/// TTML2 with speakers as agents and timed words as spans.
Result<QByteArray> writeTtml(const Transcript &transcript);
/// LRC, in hundredths of a second; enhanced with the times of words where they are known. An empty
/// line says where a pause begins.
Result<QByteArray> writeLrc(const Transcript &transcript);
/// Audacity's labels, with the name where the speaker changes.
Result<QByteArray> writeLabelTrack(const Transcript &transcript);
/// CSV (RFC 4180): begin, end, speaker and text of each line.
Result<QByteArray> writeTable(const Transcript &transcript);

/// Podcasting 2.0 JSON, a segment for each line. Estimates are not written as times. Where words
/// are timed, `words` lists them with `text`, `startTime` and `endTime`.
Result<QByteArray> writeJson(const Transcript &transcript);
/// The same with a segment for each word. A word without a time of its own has its share of what
/// lies between its neighbours.
Result<QByteArray> writeJsonWords(const Transcript &transcript);
/// whisperX's JSON: segments with their words, in seconds. Words without a time have none.
Result<QByteArray> writeWhisperX(const Transcript &transcript);
/// oTranscribe's file: each line with its time, the name where the speaker changes. The media is
/// left for the listener to choose.
Result<QByteArray> writeOtr(const Transcript &transcript);

/// Podcasting 2.0 HTML: who speaks where that changes, the second in which a line begins, the line.
Result<QByteArray> writeHtml(const Transcript &transcript);
/// Text to be read: a paragraph for each turn, with its time and name, or as the options' template
/// says. A template that cannot be read is an Error.
Result<QByteArray> writeText(const Transcript &transcript, const WriteOptions &options);
/// The same in Markdown (CommonMark), the names bold.
Result<QByteArray> writeMarkdown(const Transcript &transcript);

} // namespace earmark
