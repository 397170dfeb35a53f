// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transcript/text.h"
#include "transcript/transcript.h"

#include <QStringList>

namespace earmark {

/// A transcript of lines such as "A: One is here.", each a turn where the letter changes.
inline Transcript talkOf(const QStringList &lines)
{
    Transcript transcript;
    for (const QString &line : lines) {
        Cue cue;
        cue.speaker = transcript.addSpeaker(line.first(1));
        cue.text = line.sliced(3);
        cue.origin = TimeOrigin::File;
        cue.begin = std::chrono::seconds(transcript.cues.size());
        cue.words = splitIntoWords(cue.text);
        cue.beginsTurn = transcript.cues.isEmpty() || transcript.cues.last().speaker != cue.speaker;
        transcript.addCue(cue);
    }
    return transcript;
}

inline QStringList textsOf(const Transcript &transcript)
{
    QStringList lines;
    for (const Cue &cue : transcript.cues)
        lines.append(transcript.speakerName(cue.speaker) + QStringLiteral(": ") + cue.text);
    return lines;
}

} // namespace earmark
