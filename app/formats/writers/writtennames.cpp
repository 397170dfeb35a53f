// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/writers/writtennames.h"

#include "formats/readers/speakerlabels.h"

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

QString nameIn(const Transcript &transcript, qsizetype row)
{
    return transcript.speakerName(transcript.cues.at(row).speaker).simplified();
}

// The rows before which the name has to stand.
QList<qsizetype> namedRows(const Transcript &transcript)
{
    QList<qsizetype> rows;
    SpeakerId last{};
    for (qsizetype row = 0; row < transcript.cues.size(); ++row) {
        const Cue &cue = transcript.cues.at(row);
        const bool isNamed = cue.speaker != last || beginsWithLabel(cue.text);
        if (isNamed && !nameIn(transcript, row).isEmpty())
            rows.append(row);
        last = cue.speaker;
    }
    return rows;
}

} // namespace

WrittenNames::WrittenNames(const Transcript &transcript)
    : m_labels(transcript.cues.size())
{
    const QList<qsizetype> rows = namedRows(transcript);
    QHash<QString, qsizetype> times;
    for (const qsizetype row : rows)
        ++times[nameIn(transcript, row)];
    for (const qsizetype row : rows) {
        const QString name = nameIn(transcript, row);
        const bool isPlain = times.value(name) > 1 && isPlainName(name);
        m_labels[row] = isPlain ? name + u": "_s : u'[' + name + u"]: "_s;
    }
}

} // namespace earmark
