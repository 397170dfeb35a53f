// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/writers/writers.h"
#include "formats/writers/written/writtennames.h"
#include "formats/writers/written/writtentimes.h"

namespace earmark {

using namespace Qt::StringLiterals;

Result<QByteArray> writeLabelTrack(const Transcript &transcript)
{
    const auto times = writtenTimes(transcript);
    if (!times)
        return times.error();
    const auto seconds = [](milliseconds time) {
        return QString::number(double(time.count()) / 1000, 'f', 6);
    };
    QString text;
    const QStringList labels = writtenLabels(transcript);
    for (qsizetype row = 0; row < transcript.cues.size(); ++row) {
        const Cue &cue = transcript.cues.at(row);
        const TimeSpan span = times->spans.at(row);
        text += seconds(span.begin) + u'\t' + seconds(span.end) + u'\t' + labels.at(row);
        text += QString(cue.text).replace(u'\n', u' ') + u'\n';
    }
    return text.toUtf8();
}

} // namespace earmark
