// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/writers/written/writtennames.h"

#include "formats/readers/labels/knownlabels.h"
#include "formats/readers/labels/labelline.h"
#include "formats/readers/labels/speakerlabels.h"

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

// Whether a label is the name of a speaker.
bool isOfSomebody(const LabelledLine &label, const Transcript &transcript)
{
    return std::ranges::any_of(transcript.speakers, [&](const Speaker &speaker) {
        const QString name = transcript.speakerName(speaker.id).simplified();
        return !name.isEmpty() && (name == label.label || name == label.bareName);
    });
}

// Whether a text begins with what looks like a speaker. Without a known speaker, a label that could
// be a sound ([applause]) does not count.
bool saysItsSpeaker(const Transcript &transcript, qsizetype row)
{
    const QStringList lines = transcript.cues.at(row).text.split(u'\n');
    if (!nameIn(transcript, row).isEmpty())
        return labelledLine(lines.first()).has_value();
    return std::ranges::any_of(lines, [&transcript](const QString &line) {
        const auto label = labelledLine(line);
        return label
            && (label->likelihood > LabelledLine::Likelihood::IfMostAre
                || isOfSomebody(*label, transcript));
    });
}

bool isNamed(const Transcript &transcript)
{
    return std::ranges::any_of(transcript.cues, [&transcript](const Cue &cue) {
        return !transcript.speakerName(cue.speaker).isEmpty();
    });
}

QStringList writtenTexts(const Transcript &transcript, WrittenSpeakers::Piece piece)
{
    QStringList texts;
    for (qsizetype row = 0; row < transcript.cues.size(); ++row) {
        const Cue &cue = transcript.cues.at(row);
        if (piece == WrittenSpeakers::Piece::Lines || row == 0 || cue.beginsTurn)
            texts.append(cue.text);
    }
    return texts;
}

} // namespace

bool areSeeminglyNamed(const QStringList &texts)
{
    QList<DraftCue> cues(texts.size());
    for (qsizetype row = 0; row < texts.size(); ++row)
        cues[row].text = texts.at(row);
    const KnownLabels labels(cues, {});
    return std::ranges::any_of(cues,
                               [&labels](const DraftCue &cue) { return labels.hasSpeaker(cue); });
}

WrittenSpeakers::WrittenSpeakers(const Transcript &transcript, Piece piece)
    : m_areNamed(isNamed(transcript))
{
    m_isOfNobodyAtAll = !m_areNamed && areSeeminglyNamed(writtenTexts(transcript, piece));
    for (qsizetype row = 0; row < transcript.cues.size(); ++row) {
        m_names.append(nameIn(transcript, row));
        const bool goesOn = row > 0 && !m_names.at(row - 1).isEmpty();
        const bool maySayIt = m_areNamed || m_isOfNobodyAtAll;
        m_isOfNobody.append(m_names.last().isEmpty()
                            && (goesOn || (maySayIt && saysItsSpeaker(transcript, row))));
    }
}

QString WrittenSpeakers::name(qsizetype row) const
{
    return m_isOfNobody.at(row) ? unknownSpeaker.toString() : m_names.at(row);
}

QString withoutInnerLabels(const QString &text)
{
    const QStringList lines = text.split(u'\n');
    const bool isLabelled = std::any_of(lines.begin() + 1, lines.end(), [](const QString &line) {
        return labelledLine(line).has_value();
    });
    return isLabelled ? lines.join(u' ') : text;
}

QStringList writtenLabels(const Transcript &transcript, WrittenSpeakers::Piece piece)
{
    const WrittenSpeakers speakers(transcript, piece);
    const bool atTurns = piece == WrittenSpeakers::Piece::Turns;
    QList<qsizetype> rows; // that need a label
    QHash<QString, qsizetype> times;
    SpeakerId last{};
    for (qsizetype row = 0; row < transcript.cues.size(); ++row) {
        const Cue &cue = transcript.cues.at(row);
        if (atTurns && row > 0 && !cue.beginsTurn)
            continue;
        const QString name = nameIn(transcript, row);
        const bool isSaid = !name.isEmpty();
        const bool isNew = (atTurns || cue.speaker != last) && isSaid;
        if (isNew || speakers.isOfNobody(row) || (isSaid && saysItsSpeaker(transcript, row))) {
            rows.append(row);
            ++times[name];
        }
        last = cue.speaker;
    }
    QStringList labels(transcript.cues.size());
    for (const qsizetype row : rows) {
        const QString name = nameIn(transcript, row);
        const bool isPlain = times.value(name) > 1 && isNameShaped(name);
        labels[row] =
            isPlain ? name + u": "_s : bracketed(name.isEmpty() ? unknownSpeaker.toString() : name);
    }
    return labels;
}

} // namespace earmark
