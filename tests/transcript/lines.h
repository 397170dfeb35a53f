// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transcript/transcript.h"

#include <QStringList>

namespace earmark {

/// A transcript of these lines, without times or speakers.
inline Transcript transcriptOf(const QStringList &lines)
{
    Transcript transcript;
    for (const QString &line : lines) {
        Cue cue;
        cue.text = line;
        transcript.addCue(cue);
    }
    return transcript;
}

inline QStringList cueTexts(const Transcript &transcript)
{
    QStringList texts;
    for (const Cue &cue : transcript.cues)
        texts.append(cue.text);
    return texts;
}

/// Who says each line.
inline QStringList cueSpeakers(const Transcript &transcript)
{
    QStringList names;
    for (const Cue &cue : transcript.cues)
        names.append(transcript.speakerName(cue.speaker));
    return names;
}

} // namespace earmark
