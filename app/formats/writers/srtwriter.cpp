// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/writers/srtwriter.h"

#include "formats/input/timestamp.h"
#include "formats/writers/writtentimes.h"

namespace earmark {

using namespace Qt::StringLiterals;

Result<QByteArray> writeSrt(const Transcript &transcript)
{
    const auto times = writtenTimes(transcript);
    if (!times)
        return times.error();
    QString text;
    SpeakerId speaker{};
    for (qsizetype row = 0; row < transcript.cues.size(); ++row) {
        const Cue &cue = transcript.cues.at(row);
        const TimeSpan span = times->spans.at(row);
        text += QString::number(row + 1) + u'\n' + writtenTimestamp(span.begin, u',') + " --> "_L1
            + writtenTimestamp(span.end, u',') + u'\n';
        const QString name = transcript.speakerName(cue.speaker).simplified();
        if (cue.speaker != speaker && !name.isEmpty())
            text += name + ": "_L1;
        speaker = cue.speaker;
        text += cue.text + "\n\n"_L1;
    }
    return text.toUtf8();
}

} // namespace earmark
