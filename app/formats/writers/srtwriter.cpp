// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/input/timestamp.h"
#include "formats/writers/writers.h"
#include "formats/writers/written/writtennames.h"
#include "formats/writers/written/writtentimes.h"

#include <QRegularExpression>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

// Other programs show character references as text, so write them only for what would be taken for
// a tag or for times.
QString srtEscaped(QString text)
{
    static const QRegularExpression reference(u"&(?=#?\\w+;)"_s);
    static const QRegularExpression tag(u"<(?=/?\\w)"_s);
    text.replace(reference, u"&amp;"_s).replace(tag, u"&lt;"_s);
    return text.replace(u"->"_s, u"-&gt;"_s).replace(u"{\\"_s, u"&#123;\\"_s);
}

// Breaks a text between words into lines of at most `length`; 0 for no limit.
QString brokenInLines(const QString &text, int length)
{
    if (length <= 0)
        return text;
    QString result;
    qsizetype inLine = 0;
    for (const QStringView word : QStringView(text).tokenize(u' ')) {
        if (inLine > 0) {
            const bool fits = inLine + 1 + word.size() <= length;
            result += fits ? u' ' : u'\n';
            inLine = fits ? inLine + 1 : 0;
        }
        result += word;
        inLine += word.size();
    }
    return result;
}

} // namespace

Result<QByteArray> writeSrt(const Transcript &transcript, const WriteOptions &options)
{
    const auto times = writtenTimes(transcript);
    if (!times)
        return times.error();
    QString text;
    const QStringList labels = writtenLabels(transcript);
    for (qsizetype row = 0; row < transcript.cues.size(); ++row) {
        const TimeSpan span = times->spans.at(row);
        text += QString::number(row + 1) + u'\n' + writtenTimestamp(span.begin, u',') + " --> "_L1
            + writtenTimestamp(span.end, u',') + u'\n';
        const QString said =
            srtEscaped(labels.at(row) + withoutInnerLabels(transcript.cues.at(row).text));
        text += brokenInLines(said, options.lineLength) + "\n\n"_L1;
    }
    return text.toUtf8();
}

} // namespace earmark
