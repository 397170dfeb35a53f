// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/draft/draft.h"

namespace earmark {

class SpeakerLines;

// The readers of plain text, each with its test.

/// Whether lines begin with a bold name or time, as in dialogue in Markdown.
bool hasBoldLabels(QStringView text);

/// Whether `text` consists of words rather than signs.
bool isProse(QStringView text);
/// Text without speakers and times: a line for each sentence.
Draft readProse(QStringView text);
/// Appends each sentence of a paragraph, which may be wrapped over several lines, as a line like
/// `first`. Only the first sentence gets the time of `first` and begins its turn or paragraph.
void addParagraph(QStringView paragraph, const DraftCue &first, Draft &draft);

/// Audacity's labels: begin and end in seconds and the text, separated by tabs.
bool isLabelTrack(QStringView text); ///< looks at the first line only
Draft readLabelTrack(QStringView text);

/// Transcripts of f4 and f5: each text is followed by its end, #00:01:02-5#, or [00:01:02] in
/// MAXQDA's.
bool isF4(QStringView text);
Draft readF4(QStringView text);

/// Lines of a name and a time above each turn, as Otter exports them: a line for each sentence.
bool isInTurns(QStringView text);
Draft readTurns(QStringView text);

/// Dialogue whose lines have a time, with or without brackets, before or after the name:
/// `[00:12:34] NAME: …`, `(12:34) …`, `NAME (12:34): …`, `00:25 - 00:31 NAME: …`; also NVivo's
/// text and Whisper's terminal output. A paragraph without a time stays without.
bool isStamped(QStringView text);
Draft readStamped(QStringView text);

/// A transcript with each speaker in a line of its own above paragraphs, the first of which may
/// have a time: a line for each sentence, a turn for each name.
Draft readSpokenParagraphs(QStringView text, const SpeakerLines &speakers);

/// Dialogue without times: “NAME: …”, with or without blank lines between. A line without a name
/// continues the last speaker. Every sentence is a line.
Draft readDialogue(QStringView text);

} // namespace earmark
