// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/labels/labelline.h"
#include "formats/writers/writers.h"
#include "formats/writers/written/writtennames.h"
#include "formats/writers/written/writtentimes.h"
#include "transcript/text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

QJsonArray wordsOf(const Cue &cue)
{
    QJsonArray words;
    for (const Word &word : cue.words) {
        QJsonObject object{{u"text"_s, cue.text.sliced(word.offset, word.length)}};
        if (word.span) {
            object.insert(u"startTime"_s, writtenSeconds(word.span->begin));
            object.insert(u"endTime"_s, writtenSeconds(word.span->end));
        }
        words.append(object);
    }
    return words;
}

bool hasTimedWords(const Cue &cue)
{
    return std::ranges::any_of(cue.words, [](const Word &word) { return word.span.has_value(); });
}

// If no speaker is known, a sentence within a line may still begin like a name with a colon.
bool needsNames(const Transcript &transcript, const WrittenSpeakers &speakers)
{
    if (speakers.areNamed() || transcript.cues.isEmpty())
        return false;
    const QString text = joinedText(transcript, 0, transcript.cues.size() - 1);
    QStringList sentences;
    for (const QStringView sentence : splitIntoSentences(text))
        sentences.append(sentence.toString());
    return areSeeminglyNamed(sentences);
}

QByteArray documentOf(const Transcript &transcript, const QJsonArray &segments)
{
    QJsonObject root{{u"version"_s, u"1.0.0"_s}, {u"segments"_s, segments}};
    if (!transcript.language.isEmpty())
        root.insert(u"language"_s, transcript.language);
    return QJsonDocument(root).toJson();
}

} // namespace

Result<QByteArray> writeJson(const Transcript &transcript)
{
    const WrittenSpeakers speakers(transcript);
    QJsonArray segments;
    for (qsizetype row = 0; row < transcript.cues.size(); ++row) {
        const Cue &cue = transcript.cues.at(row);
        QJsonObject segment{{u"body"_s, cue.text}};
        if (const QString name = speakers.name(row); !name.isEmpty())
            segment.insert(u"speaker"_s, name);
        if (hasKnownTimes(cue)) {
            segment.insert(u"startTime"_s, writtenSeconds(*cue.begin));
            if (cue.end)
                segment.insert(u"endTime"_s, writtenSeconds(*cue.end));
            if (hasTimedWords(cue))
                segment.insert(u"words"_s, wordsOf(cue));
        }
        segments.append(segment);
    }
    return documentOf(transcript, segments);
}

Result<QByteArray> writeJsonWords(const Transcript &transcript)
{
    const WrittenSpeakers speakers(transcript);
    QJsonArray segments;
    const QString nobody = needsNames(transcript, speakers) ? unknownSpeaker.toString() : QString();
    for (qsizetype row = 0; row < transcript.cues.size(); ++row) {
        const Cue &cue = transcript.cues.at(row);
        const QString written = speakers.name(row);
        const QString &name = written.isEmpty() ? nobody : written;
        const QList<milliseconds> begins =
            hasKnownTimes(cue) ? wordBegins(cue) : QList<milliseconds>();
        for (qsizetype i = 0; i < cue.words.size(); ++i) {
            const Word &word = cue.words.at(i);
            QString text = cue.text.sliced(word.offset, word.length);
            text.replace(u'\n', u' '); // a line break would end a paragraph
            QJsonObject segment{{u"body"_s, text.trimmed()}};
            if (!name.isEmpty())
                segment.insert(u"speaker"_s, name);
            if (!begins.isEmpty()) {
                const milliseconds begin = begins.at(i);
                const milliseconds next = begins.value(i + 1, cue.end.value_or(begin));
                const milliseconds end = word.span ? word.span->end : next;
                segment.insert(u"startTime"_s, writtenSeconds(begin));
                segment.insert(u"endTime"_s, writtenSeconds(std::max(begin, end)));
            }
            segments.append(segment);
        }
    }
    return documentOf(transcript, segments);
}

} // namespace earmark
