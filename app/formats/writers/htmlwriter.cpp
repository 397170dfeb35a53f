// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/labels/labelline.h"
#include "formats/writers/writers.h"
#include "formats/writers/written/writtennames.h"
#include "formats/writers/written/writtentimes.h"

#include <QRegularExpression>

#include <algorithm>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

// 0:05, 1:02:03
QString clockTime(milliseconds time)
{
    static const QRegularExpression zeros(u"^0(?:0:0?)?"_s);
    return writtenClock(time).remove(zeros);
}

// Brackets around a name would be taken for those of a label.
QString citedName(const QString &name)
{
    return name.startsWith(u'[') && name.endsWith(u']') ? u'[' + name + u']' : name;
}

// A page that begins with neither a name nor a time would not be recognised as a transcript.
bool needsName(const Transcript &transcript)
{
    return !transcript.cues.isEmpty() && !hasKnownTimes(transcript.cues.first())
        && std::ranges::any_of(transcript.cues, hasKnownTimes);
}

} // namespace

Result<QByteArray> writeHtml(const Transcript &transcript)
{
    QString text = u"<!DOCTYPE html>\n<meta charset=\"utf-8\">\n"_s;
    const WrittenSpeakers speakers(transcript);
    SpeakerId last{};
    for (qsizetype row = 0; row < transcript.cues.size(); ++row) {
        const Cue &cue = transcript.cues.at(row);
        QString name = speakers.name(row);
        if (row == 0 && name.isEmpty() && needsName(transcript))
            name = unknownSpeaker.toString();
        if (name == unknownSpeaker || (cue.speaker != last && !name.isEmpty()))
            text += u"<cite>%1:</cite>\n"_s.arg(citedName(name).toHtmlEscaped());
        last = cue.speaker;
        if (hasKnownTimes(cue))
            text += u"<time>%1</time>\n"_s.arg(clockTime(*cue.begin));
        text += u"<p>%1</p>\n"_s.arg(cue.text.toHtmlEscaped().replace(u'\n', u"<br>"_s));
    }
    return text.toUtf8();
}

} // namespace earmark
