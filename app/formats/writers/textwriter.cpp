// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/writers/textwriter.h"

#include "formats/input/timestamp.h"
#include "formats/writers/writtentimes.h"

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

struct Turn
{
    QString name;
    QString time; ///< empty where it is not known
    QString text;
};

QList<Turn> turnsOf(const Transcript &transcript)
{
    QList<Turn> turns;
    for (const Cue &cue : transcript.cues) {
        const QString text = QString(cue.text).replace(u'\n', u' ');
        if (!cue.beginsTurn && !turns.isEmpty()) {
            turns.last().text += (cue.spaceBefore ? u" "_s : QString()) + text;
            continue;
        }
        const QString time =
            hasKnownTimes(cue) ? writtenTimestamp(*cue.begin, u'.').section(u'.', 0, 0) : QString();
        turns.append({transcript.speakerName(cue.speaker).simplified(), time, text});
    }
    return turns;
}

} // namespace

Result<QByteArray> writeText(const Transcript &transcript)
{
    QString text;
    for (const Turn &turn : turnsOf(transcript)) {
        if (!turn.time.isEmpty())
            text += u'[' + turn.time + u"] "_s;
        if (!turn.name.isEmpty())
            text += turn.name + u": "_s;
        text += turn.text + u"\n\n"_s;
    }
    return text.toUtf8();
}

Result<QByteArray> writeMarkdown(const Transcript &transcript)
{
    QString text;
    for (const Turn &turn : turnsOf(transcript)) {
        const QString time = turn.time.isEmpty() ? QString() : u" ("_s + turn.time + u')';
        if (!turn.name.isEmpty())
            text += u"**"_s + turn.name + u"**"_s + time + u": "_s;
        else if (!time.isEmpty())
            text += time.trimmed() + u' ';
        text += turn.text + u"\n\n"_s;
    }
    return text.toUtf8();
}

} // namespace earmark
