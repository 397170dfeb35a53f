// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/input/formulas.h"
#include "formats/input/timestamp.h"
#include "formats/readers/labels/labelline.h"
#include "formats/writers/writers.h"
#include "formats/writers/written/writtennames.h"
#include "formats/writers/written/writtentimes.h"

namespace earmark {

using namespace Qt::StringLiterals;

Result<QByteArray> writeTable(const Transcript &transcript)
{
    QString text = u"Start,End,Speaker,Text\r\n"_s;
    const QString nobody =
        WrittenSpeakers(transcript).isOfNobodyAtAll() ? unknownSpeaker.toString() : QString();
    for (const Cue &cue : transcript.cues) {
        const bool isTimed = hasKnownTimes(cue);
        text += (isTimed ? writtenTimestamp(*cue.begin, u'.') : QString()) + u',';
        text += (isTimed && cue.end ? writtenTimestamp(*cue.end, u'.') : QString()) + u',';
        const QString name = nobody.isEmpty() ? transcript.speakerName(cue.speaker) : nobody;
        text += csvField(name) + u',' + csvField(cue.text) + u"\r\n"_s;
    }
    return text.toUtf8();
}

} // namespace earmark
