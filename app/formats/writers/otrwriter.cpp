// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/writers/writers.h"
#include "formats/writers/written/writtennames.h"
#include "formats/writers/written/writtentimes.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace earmark {

using namespace Qt::StringLiterals;

Result<QByteArray> writeOtr(const Transcript &transcript)
{
    QString text;
    const QStringList labels = writtenLabels(transcript);
    for (qsizetype row = 0; row < transcript.cues.size(); ++row) {
        const Cue &cue = transcript.cues.at(row);
        text += u"<p>"_s;
        if (hasKnownTimes(cue))
            text += u"<span class=\"timestamp\" data-timestamp=\"%1\">%2</span> "_s
                        .arg(writtenSeconds(*cue.begin), 0, 'f', 3)
                        .arg(writtenClock(*cue.begin));
        if (const QString name = labels.at(row).trimmed(); !name.isEmpty())
            text += u"<b>%1</b> "_s.arg(name.toHtmlEscaped());
        text +=
            withoutInnerLabels(cue.text).toHtmlEscaped().replace(u'\n', u"<br />"_s) + u"</p>"_s;
    }
    return QJsonDocument(
               QJsonObject{{u"text"_s, text}, {u"media"_s, u""_s}, {u"media-time"_s, u""_s}})
        .toJson();
}

} // namespace earmark
