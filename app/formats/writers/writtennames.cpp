// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/writers/writtennames.h"

#include "formats/readers/labelline.h"
#include "formats/readers/speakerlabels.h"

#include <algorithm>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

QString nameIn(const Transcript &transcript, qsizetype row)
{
    return transcript.speakerName(transcript.cues.at(row).speaker).simplified();
}

// A bracket in the name would end the label.
QString bracketed(QString name)
{
    return u'[' + name.replace(u'[', u'(').replace(u']', u')') + u"]: "_s;
}

// Whether a label is the name of somebody who speaks elsewhere.
bool isOfSomebody(const LabelledLine &label, const Transcript &transcript)
{
    return std::ranges::any_of(transcript.speakers, [&](const Speaker &speaker) {
        const QString name = transcript.speakerName(speaker.id).simplified();
        return !name.isEmpty() && (name == label.label || name == label.bareName);
    });
}

// Whether a text says itself who speaks. Of what nobody says only that is no label which could be
// a sound: [applause].
bool saysItsSpeaker(const Transcript &transcript, qsizetype row)
{
    const QStringList lines = transcript.cues.at(row).text.split(u'\n');
    if (!nameIn(transcript, row).isEmpty())
        return labelledLine(lines.first()).has_value();
    return std::ranges::any_of(lines, [&transcript](const QString &line) {
        const auto label = labelledLine(line);
        return label
            && (label->trust > LabelledLine::Trust::Crowd || isOfSomebody(*label, transcript));
    });
}

// The rows before which it has to stand who speaks.
QList<qsizetype> labelledRows(const Transcript &transcript, WrittenNames::Where where)
{
    QList<qsizetype> rows;
    SpeakerId last{};
    const bool atTurns = where == WrittenNames::Where::Turns;
    for (qsizetype row = 0; row < transcript.cues.size(); ++row) {
        const Cue &cue = transcript.cues.at(row);
        if (atTurns && row > 0 && !cue.beginsTurn)
            continue;
        const bool isNew = (atTurns || cue.speaker != last) && !nameIn(transcript, row).isEmpty();
        if (isNew || isOfNobody(transcript, row) || saysItsSpeaker(transcript, row))
            rows.append(row);
        last = cue.speaker;
    }
    return rows;
}

} // namespace

bool isOfNobody(const Transcript &transcript, qsizetype row)
{
    if (!nameIn(transcript, row).isEmpty())
        return false;
    return (row > 0 && !nameIn(transcript, row - 1).isEmpty()) || saysItsSpeaker(transcript, row);
}

QString writtenName(const Transcript &transcript, qsizetype row)
{
    return isOfNobody(transcript, row) ? unknownSpeaker.toString() : nameIn(transcript, row);
}

bool isOfNobodyAtAll(const Transcript &transcript)
{
    bool hasLabels = false;
    for (qsizetype row = 0; row < transcript.cues.size(); ++row) {
        if (!nameIn(transcript, row).isEmpty())
            return false;
        hasLabels = hasLabels || saysItsSpeaker(transcript, row);
    }
    return hasLabels;
}

QString withoutInnerLabels(const QString &text)
{
    const QStringList lines = text.split(u'\n');
    const bool isLabelled = std::any_of(lines.begin() + 1, lines.end(), [](const QString &line) {
        return labelledLine(line).has_value();
    });
    return isLabelled ? lines.join(u' ') : text;
}

WrittenNames::WrittenNames(const Transcript &transcript, Where where)
    : m_labels(transcript.cues.size())
{
    const QList<qsizetype> rows = labelledRows(transcript, where);
    QHash<QString, qsizetype> times;
    for (const qsizetype row : rows)
        ++times[nameIn(transcript, row)];
    for (const qsizetype row : rows) {
        const QString name = nameIn(transcript, row);
        const bool isPlain = times.value(name) > 1 && isPlainName(name);
        m_labels[row] =
            isPlain ? name + u": "_s : bracketed(name.isEmpty() ? unknownSpeaker.toString() : name);
    }
}

} // namespace earmark
