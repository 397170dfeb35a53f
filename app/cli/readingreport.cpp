// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/readingreport.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

QJsonArray repairsOf(const Reading &reading, bool leftOut)
{
    QJsonArray repairs;
    for (const RepairCount &count : reading.repairs) {
        if (leavesOut(count.repair) != leftOut)
            continue;
        QJsonObject repair{{u"kind"_s, nameOf(count.repair)},
                           {u"count"_s, count.times},
                           {u"sentence"_s, sentenceOf(count)}};
        if (count.firstLine > 0)
            repair.insert(u"line"_s, count.firstLine);
        repairs.append(repair);
    }
    return repairs;
}

qsizetype timesOf(const Reading &reading, bool leftOut)
{
    qsizetype times = 0;
    for (const RepairCount &count : reading.repairs)
        times += leavesOut(count.repair) == leftOut ? count.times : 0;
    return times;
}

// If the format itself names a speaker, there is no label in the text.
QJsonArray speakersOf(const Reading &reading)
{
    QHash<SpeakerId, qsizetype> lines;
    for (const Cue &cue : reading.transcript.cues)
        ++lines[cue.speaker];
    QHash<QString, QString> forms;
    for (const FoundLabel &label : reading.labels)
        forms.insert(label.label, nameOf(label.form));
    QJsonArray speakers;
    for (const Speaker &speaker : reading.transcript.speakers)
        speakers.append(QJsonObject{{u"label"_s, speaker.label},
                                    {u"lines"_s, lines.value(speaker.id)},
                                    {u"told"_s, forms.value(speaker.label, u"format"_s)}});
    return speakers;
}

QJsonArray labelsOf(const Reading &reading)
{
    QJsonArray labels;
    for (const FoundLabel &label : reading.labels)
        labels.append(QJsonObject{{u"label"_s, label.label},
                                  {u"form"_s, nameOf(label.form)},
                                  {u"count"_s, label.times},
                                  {u"firstWords"_s, label.firstWords},
                                  {u"speaker"_s, label.isSpeaker}});
    return labels;
}

} // namespace

QJsonObject reportOf(const QString &file, const Reading &reading)
{
    const QList<Cue> &cues = reading.transcript.cues;
    const auto timed =
        std::ranges::count_if(cues, [](const Cue &cue) { return cue.begin.has_value(); });
    return {{u"file"_s, file},
            {u"format"_s, reading.format},
            {u"encoding"_s, reading.encoding},
            {u"language"_s, reading.transcript.language},
            {u"read"_s, cues.size()},
            {u"timed"_s, timed},
            {u"repaired"_s, timesOf(reading, false)},
            {u"skipped"_s, timesOf(reading, true)},
            {u"repairs"_s, repairsOf(reading, false)},
            {u"skips"_s, repairsOf(reading, true)},
            {u"speakers"_s, speakersOf(reading)},
            {u"labels"_s, labelsOf(reading)}};
}

} // namespace earmark
