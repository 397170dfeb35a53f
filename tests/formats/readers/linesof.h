// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/registry.h"

namespace earmark {

/// One row per line: [speaker] begin-end text; ~ marks a speaker who is carried on.
inline QStringList linesOf(const Transcript &transcript)
{
    const auto written = [](std::optional<milliseconds> time) {
        return time ? QString::number(time->count()) : QStringLiteral("?");
    };
    QStringList lines;
    for (const Cue &cue : transcript.cues) {
        const QString speaker = transcript.speakerName(cue.speaker)
            + (cue.speakerInferred ? QStringLiteral("~") : QString());
        lines.append(QStringLiteral("[%1] %2-%3 %4")
                         .arg(speaker, written(cue.begin), written(cue.end), cue.text));
    }
    return lines;
}

/// The same for a file, or the error.
inline QStringList linesOf(const QByteArray &file)
{
    const auto reading = readTranscript(file);
    return reading ? linesOf(reading->transcript) : QStringList{reading.error().message};
}

} // namespace earmark
