// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transcript/text.h"

#include <QStringList>

namespace earmark {

inline Cue line(const QString &text, SpeakerId speaker, milliseconds begin)
{
    Cue cue;
    cue.text = text;
    cue.speaker = speaker;
    cue.words = splitIntoWords(text);
    cue.origin = TimeOrigin::File;
    cue.begin = begin;
    cue.end = begin + std::chrono::seconds(1) * cue.words.size();
    for (Word &word : cue.words) {
        word.span = TimeSpan{begin, begin + milliseconds(900)};
        begin += std::chrono::seconds(1);
    }
    return cue;
}

/// Ada says two lines, Bob one; a word takes a second.
inline Transcript threeLines()
{
    Transcript transcript;
    const SpeakerId ada = transcript.addSpeaker(QStringLiteral("Ada"));
    const SpeakerId bob = transcript.addSpeaker(QStringLiteral("Bob"));
    transcript.addCue(line(QStringLiteral("We met IZIA in Paris."), ada, milliseconds(0)));
    transcript.addCue(line(QStringLiteral("She sings well."), ada, milliseconds(10'000)));
    transcript.addCue(line(QStringLiteral("Yes she does."), bob, milliseconds(20'000)));
    markTurns(transcript);
    return transcript;
}

/// “> Ada: We met.”: who says each line, with a sign where a turn begins.
inline QStringList textsOf(const Transcript &transcript)
{
    QStringList texts;
    for (const Cue &cue : transcript.cues) {
        texts.append((cue.beginsTurn ? QStringLiteral("> ") : QString())
                     + transcript.speakerName(cue.speaker) + QStringLiteral(": ") + cue.text);
    }
    return texts;
}

} // namespace earmark
