// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/registry.h"

#include <QStringList>

namespace earmark {

using namespace Qt::StringLiterals;

/// The content of a file, one row per line: [speaker] begin-end text. Or the error.
inline QStringList linesIn(const QByteArray &file)
{
    const auto reading = readTranscript(file);
    if (!reading)
        return {u"! "_s + reading.error().message};
    const auto written = [](std::optional<milliseconds> time) {
        return time ? QString::number(time->count()) : QString(u'?');
    };
    QStringList lines;
    for (const Cue &cue : reading->transcript.cues)
        lines.append(u'[' + reading->transcript.speakerName(cue.speaker) + u"] "_s
                     + written(cue.begin) + u'-' + written(cue.end) + u' ' + cue.text);
    return lines;
}

} // namespace earmark
