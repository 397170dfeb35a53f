// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/writers/writers.h"
#include "formats/writers/written/writtennames.h"
#include "formats/writers/written/writtentimes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace earmark {

using namespace Qt::StringLiterals;

Result<QByteArray> writeWhisperX(const Transcript &transcript)
{
    const WrittenSpeakers speakers(transcript);
    QJsonArray segments;
    QJsonArray allWords;
    for (qsizetype row = 0; row < transcript.cues.size(); ++row) {
        const Cue &cue = transcript.cues.at(row);
        const QString name = speakers.name(row);
        QJsonObject segment{{u"text"_s, cue.text}};
        if (!name.isEmpty())
            segment.insert(u"speaker"_s, name);
        if (hasKnownTimes(cue)) {
            segment.insert(u"start"_s, writtenSeconds(*cue.begin));
            segment.insert(u"end"_s, writtenSeconds(cue.end.value_or(*cue.begin)));
        }
        QJsonArray words;
        for (const Word &word : cue.words) {
            QJsonObject object{{u"word"_s, cue.text.sliced(word.offset, word.length)}};
            if (word.span) {
                object.insert(u"start"_s, writtenSeconds(word.span->begin));
                object.insert(u"end"_s, writtenSeconds(word.span->end));
            }
            if (word.confidence >= 0)
                object.insert(u"score"_s, double(word.confidence));
            if (!name.isEmpty())
                object.insert(u"speaker"_s, name);
            words.append(object);
            allWords.append(object);
        }
        segment.insert(u"words"_s, words);
        segments.append(segment);
    }
    QJsonObject root{{u"segments"_s, segments}, {u"word_segments"_s, allWords}};
    if (!transcript.language.isEmpty())
        root.insert(u"language"_s, transcript.language);
    return QJsonDocument(root).toJson();
}

} // namespace earmark
