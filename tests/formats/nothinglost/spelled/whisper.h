// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../writtenjson.h"

namespace earmark::spoken {

// Whisper writes a plain space before French punctuation and makes it a separate word.
inline QStringList whisperWords(const SpokenWord &word)
{
    QString text = word.text;
    QStringList words = text.replace(u'\u202f', u'\u00a0').split(u'\u00a0');
    for (qsizetype i = 0; i < words.size(); ++i)
        words[i].prepend(i == 0 && word.glued ? u""_s : u" "_s);
    return words;
}

inline QString whisperText(const SpokenLine &line)
{
    QString text;
    for (const SpokenWord &word : line)
        text += whisperWords(word).join(QString());
    return text;
}

/// How a program writes a word with its times.
using WriteWord = QJsonValue (*)(const QString &text, qint64 begin, qint64 end);

inline QJsonArray whisperSegments(const Script &script, WriteWord writeWord)
{
    QJsonArray segments;
    forEachLine(script, [&](const SpokenTurn &, const SpokenLine &line, bool) {
        QJsonArray words;
        for (const SpokenWord &word : line) {
            for (const QString &text : whisperWords(word))
                words.append(writeWord(text, word.begin, word.end));
        }
        segments.append(QJsonObject{{u"id"_s, segments.size()},
                                    {u"seek"_s, 0},
                                    {u"start"_s, inSeconds(line.first().begin)},
                                    {u"end"_s, inSeconds(line.last().end)},
                                    {u"text"_s, whisperText(line)},
                                    {u"tokens"_s, QJsonArray{50364, 264}},
                                    {u"temperature"_s, 0.0},
                                    {u"avg_logprob"_s, -0.21},
                                    {u"compression_ratio"_s, 1.4},
                                    {u"no_speech_prob"_s, 0.02},
                                    {u"words"_s, words}});
    });
    return segments;
}

inline QJsonValue wordWithProbability(const QString &text, qint64 begin, qint64 end)
{
    return QJsonObject{{u"word"_s, text},
                       {u"start"_s, inSeconds(begin)},
                       {u"end"_s, inSeconds(end)},
                       {u"probability"_s, 0.93}};
}

inline QByteArray openAiWhisper(const Script &script)
{
    return written({{u"text"_s, wholeText(script)},
                    {u"segments"_s, whisperSegments(script, wordWithProbability)},
                    {u"language"_s, u"fr"_s}});
}

// OpenAI's service, if asked for words only, returns no segments and no punctuation.
inline QByteArray openAiServiceByWord(const Script &script)
{
    QJsonArray words;
    forEachHeard(script, [&](const SpokenTurn &, const SpokenWord &word) {
        words.append(QJsonObject{{u"word"_s, partsOf(word.text).core},
                                 {u"start"_s, inSeconds(word.begin)},
                                 {u"end"_s, inSeconds(word.end)}});
    });
    return written({{u"task"_s, u"transcribe"_s},
                    {u"language"_s, u"french"_s},
                    {u"duration"_s, inSeconds(script.turns.last().end())},
                    {u"text"_s, wholeText(script)},
                    {u"words"_s, words}});
}

// faster-whisper's named tuples: json.dumps of segment._asdict() leaves the words lists.
inline QJsonValue wordAsList(const QString &text, qint64 begin, qint64 end)
{
    return QJsonArray{inSeconds(begin), inSeconds(end), text, 0.93};
}

inline QByteArray fasterWhisper(const Script &script)
{
    return QJsonDocument(whisperSegments(script, wordAsList)).toJson();
}

// json.dumps of the segments themselves: there are no keys.
inline QByteArray fasterWhisperLists(const Script &script)
{
    QJsonArray lists;
    for (const QJsonValue &value : whisperSegments(script, wordAsList)) {
        const QJsonObject segment = value.toObject();
        QJsonArray list;
        for (const QString &key :
             {u"id"_s, u"seek"_s, u"start"_s, u"end"_s, u"text"_s, u"tokens"_s, u"temperature"_s,
              u"avg_logprob"_s, u"compression_ratio"_s, u"no_speech_prob"_s, u"words"_s})
            list.append(segment.value(key));
        lists.append(list);
    }
    return QJsonDocument(lists).toJson();
}

// Numbers are not aligned, so they have no times. A word may have another speaker than its segment.
inline QByteArray whisperX(const Script &script)
{
    QJsonArray segments;
    QJsonArray all;
    forEachLine(script, [&](const SpokenTurn &turn, const SpokenLine &line, bool) {
        const QString speaker = QString::asprintf("SPEAKER_%02d", turn.speaker);
        QJsonArray words;
        for (const SpokenWord &word : line) {
            QJsonObject object{{u"word"_s, word.text}};
            if (!word.text.front().isDigit()) {
                object.insert(u"start"_s, inSeconds(word.begin));
                object.insert(u"end"_s, inSeconds(word.end));
                object.insert(u"score"_s, 0.9);
                object.insert(u"speaker"_s, speaker);
            }
            words.append(object);
            all.append(object);
        }
        segments.append(QJsonObject{{u"start"_s, inSeconds(line.first().begin)},
                                    {u"end"_s, inSeconds(line.last().end)},
                                    {u"text"_s, textOf(line).prepend(u' ')},
                                    {u"words"_s, words},
                                    {u"speaker"_s, speaker}});
    });
    return written({{u"segments"_s, segments}, {u"word_segments"_s, all}});
}

} // namespace earmark::spoken
