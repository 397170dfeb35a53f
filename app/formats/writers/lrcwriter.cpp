// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/writers/writers.h"
#include "formats/writers/written/writtennames.h"
#include "formats/writers/written/writtentimes.h"

#include <QRegularExpression>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

QString lrcTime(milliseconds time)
{
    const qint64 hundredths = (time.count() + 5) / 10;
    return u"%1:%2.%3"_s.arg(hundredths / 6000, 2, 10, QChar(u'0'))
        .arg(hundredths / 100 % 60, 2, 10, QChar(u'0'))
        .arg(hundredths % 100, 2, 10, QChar(u'0'));
}

// LRC cannot escape a time in the text: [00:12.00] and <00:12.00> become (00:12.00).
QString withoutStamps(QString text)
{
    static const QRegularExpression stamp(u"[\\[<](\\d{1,4}:\\d{1,2}([.:,]\\d{1,3})?)[\\]>]"_s);
    return text.replace(stamp, u"(\\1)"_s);
}

QString lineOf(const Cue &cue)
{
    QString line;
    qsizetype from = 0;
    for (const Word &word : cue.words) {
        if (!word.span)
            continue;
        line += withoutStamps(cue.text.sliced(from, word.offset - from));
        line += u'<' + lrcTime(word.span->begin) + u'>';
        from = word.offset;
    }
    line += withoutStamps(cue.text.sliced(from));
    return line.replace(u'\n', u' ');
}

} // namespace

Result<QByteArray> writeLrc(const Transcript &transcript)
{
    const auto times = writtenTimes(transcript);
    if (!times)
        return times.error();
    QString text;
    const QStringList labels = writtenLabels(transcript);
    for (qsizetype row = 0; row < transcript.cues.size(); ++row) {
        const Cue &cue = transcript.cues.at(row);
        const TimeSpan span = times->spans.at(row);
        text += u'[' + lrcTime(span.begin) + u']' + labels.at(row) + lineOf(cue) + u'\n';
        if (row + 1 == transcript.cues.size() || span.end < times->spans.at(row + 1).begin)
            text += u'[' + lrcTime(span.end) + u"]\n"_s;
    }
    return text.toUtf8();
}

} // namespace earmark
