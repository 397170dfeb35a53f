// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transcript/transcript.h"

#include <QByteArray>
#include <QFile>
#include <QString>
#include <QStringList>

namespace earmark {

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The folder of shared suites; empty if there is none.
inline QString shared()
{
    return qEnvironmentVariable("EARMARK_SHARED");
}

/// One row per line: [speaker] begin-end text; ~ marks a speaker who is carried on.
inline QStringList linesOf(const Transcript &transcript)
{
    QStringList lines;
    for (const Cue &cue : transcript.cues) {
        const QString begin = cue.begin ? QString::number(cue.begin->count()) : QStringLiteral("?");
        const QString end = cue.end ? QString::number(cue.end->count()) : QStringLiteral("?");
        lines.append(QStringLiteral("[%1%2] %3-%4 %5")
                         .arg(transcript.speakerName(cue.speaker),
                              cue.speakerInferred ? QStringLiteral("~") : QString(), begin, end,
                              cue.text));
    }
    return lines;
}

} // namespace earmark
