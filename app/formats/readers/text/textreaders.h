// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/draft/draft.h"

namespace earmark {

class SpeakerLines;

// The readers of plain text, how each is told and what it reads.

/// Audacity's labels: begin and end in seconds and the text, parted by tabs.
bool isLabelTrack(QStringView text); ///< told by the first line
Draft readLabelTrack(QStringView text);

/// Transcripts of f4 and f5: the time at which it ends stands after what is said, #00:01:02-5#, or
/// [00:01:02] as MAXQDA's do.
bool isF4(QStringView text);
Draft readF4(QStringView text);

/// Lines of a name and a time, each above what is said, as Otter exports them: a line for each
/// sentence.
bool isInTurns(QStringView text);
Draft readTurns(QStringView text);

/// Dialogue whose lines carry their time, in brackets or not, before or after the name:
/// `[00:12:34] NAME: …`, `(12:34) …`, `NAME (12:34): …`, `00:25 - 00:31 NAME: …`, and NVivo's and
/// Whisper's screens. A paragraph without either goes on without a time.
bool isStamped(QStringView text);
Draft readStamped(QStringView text);

/// A transcript whose speakers stand on lines of their own, each followed by paragraphs, the first
/// of which may have a time: a line for each sentence, a turn for each label.
Draft readSpokenParagraphs(QStringView text, const SpeakerLines &speakers);

/// Dialogue without times: “NAME: …”, with or without blank lines between; a line without a name
/// goes on with the last speaker. Every sentence is a line.
Draft readDialogue(QStringView text);

} // namespace earmark
