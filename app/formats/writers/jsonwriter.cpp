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

QString textOf(const Cue &cue, const Word &word)
{
    return cue.text.sliced(word.offset, word.length);
}

QJsonObject spoken(const QString &key, const QString &text, const QString &speaker)
{
    QJsonObject object{{key, text}};
    if (!speaker.isEmpty())
        object.insert(u"speaker"_s, speaker);
    return object;
}

// With the keys of Podcasting 2.0.
void insertTimes(QJsonObject &object, milliseconds begin, std::optional<milliseconds> end)
{
    object.insert(u"startTime"_s, writtenSeconds(begin));
    if (end)
        object.insert(u"endTime"_s, writtenSeconds(*end));
}

// With the keys of whisperX.
void insertSpan(QJsonObject &object, TimeSpan span)
{
    object.insert(u"start"_s, writtenSeconds(span.begin));
    object.insert(u"end"_s, writtenSeconds(span.end));
}

QJsonArray wordsOf(const Cue &cue)
{
    QJsonArray words;
    for (const Word &word : cue.words) {
        QJsonObject object = spoken(u"text"_s, textOf(cue, word), {});
        if (word.span)
            insertTimes(object, word.span->begin, word.span->end);
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

QByteArray documentOf(QJsonObject root, const Transcript &transcript)
{
    if (!transcript.language.isEmpty())
        root.insert(u"language"_s, transcript.language);
    return QJsonDocument(root).toJson();
}

QByteArray podcastDocument(const Transcript &transcript, const QJsonArray &segments)
{
    return documentOf({{u"version"_s, u"1.0.0"_s}, {u"segments"_s, segments}}, transcript);
}

} // namespace

Result<QByteArray> writeJson(const Transcript &transcript)
{
    const WrittenSpeakers speakers(transcript);
    QJsonArray segments;
    for (qsizetype row = 0; row < transcript.cues.size(); ++row) {
        const Cue &cue = transcript.cues.at(row);
        QJsonObject segment = spoken(u"body"_s, cue.text, speakers.name(row));
        if (hasKnownTimes(cue)) {
            insertTimes(segment, *cue.begin, cue.end);
            if (hasTimedWords(cue))
                segment.insert(u"words"_s, wordsOf(cue));
        }
        segments.append(segment);
    }
    return podcastDocument(transcript, segments);
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
            // A line break would end a paragraph.
            const QString text = textOf(cue, word).replace(u'\n', u' ').trimmed();
            QJsonObject segment = spoken(u"body"_s, text, name);
            if (!begins.isEmpty()) {
                const milliseconds begin = begins.at(i);
                const milliseconds next = begins.value(i + 1, cue.end.value_or(begin));
                insertTimes(segment, begin, std::max(begin, word.span ? word.span->end : next));
            }
            segments.append(segment);
        }
    }
    return podcastDocument(transcript, segments);
}

Result<QByteArray> writeWhisperX(const Transcript &transcript)
{
    const WrittenSpeakers speakers(transcript);
    QJsonArray segments;
    QJsonArray allWords;
    for (qsizetype row = 0; row < transcript.cues.size(); ++row) {
        const Cue &cue = transcript.cues.at(row);
        QJsonObject segment = spoken(u"text"_s, cue.text, speakers.name(row));
        if (hasKnownTimes(cue))
            insertSpan(segment, {*cue.begin, cue.end.value_or(*cue.begin)});
        QJsonArray words;
        for (const Word &word : cue.words) {
            QJsonObject object = spoken(u"word"_s, textOf(cue, word), speakers.name(row));
            if (word.span)
                insertSpan(object, *word.span);
            if (word.confidence >= 0)
                object.insert(u"score"_s, double(word.confidence));
            words.append(object);
            allWords.append(object);
        }
        segment.insert(u"words"_s, words);
        segments.append(segment);
    }
    return documentOf({{u"segments"_s, segments}, {u"word_segments"_s, allWords}}, transcript);
}

} // namespace earmark
