// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/input/timestamp.h"
#include "formats/writers/writers.h"
#include "formats/writers/written/vttescaped.h"
#include "formats/writers/written/writtennames.h"
#include "formats/writers/written/writtentimes.h"

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

// The text of a line with a time before each timed word; times lie inside the cue and only rise.
QString stampedText(const Cue &cue, TimeSpan span)
{
    QString text;
    qsizetype written = 0;
    milliseconds latest = span.begin;
    for (const Word &word : cue.words) {
        if (!word.span || word.span->begin <= latest || word.span->begin >= span.end)
            continue;
        latest = word.span->begin;
        text += vttEscaped(cue.text.sliced(written, word.offset - written));
        text += u'<' + writtenTimestamp(latest, u'.') + u'>';
        written = word.offset;
    }
    return text + vttEscaped(cue.text.sliced(written));
}

QString note(qsizetype estimates, qsizetype all)
{
    if (estimates == 0)
        return {};
    if (estimates == all)
        return u"NOTE The times are estimates.\n\n"_s;
    return u"NOTE %1 of %2 times are estimates.\n\n"_s.arg(estimates).arg(all);
}

} // namespace

Result<QByteArray> writeVtt(const Transcript &transcript)
{
    const auto times = writtenTimes(transcript);
    if (!times)
        return times.error();
    const WrittenSpeakers speakers(transcript);
    QString text = u"WEBVTT\n\n"_s + note(times->estimates, transcript.cues.size());
    for (qsizetype row = 0; row < transcript.cues.size(); ++row) {
        const Cue &cue = transcript.cues.at(row);
        const TimeSpan span = times->spans.at(row);
        text += QString::number(int(cue.id)) + u'\n' + writtenTimestamp(span.begin, u'.')
            + " --> "_L1 + writtenTimestamp(span.end, u'.') + u'\n';
        if (const QString name = transcript.speakerName(cue.speaker).simplified(); !name.isEmpty())
            text += "<v "_L1 + vttEscaped(name) + u'>';
        else if (speakers.isOfNobody(row))
            text += "<v>"_L1;
        text += stampedText(cue, span) + "\n\n"_L1;
    }
    return text.toUtf8();
}

} // namespace earmark
