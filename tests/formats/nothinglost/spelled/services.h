// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../writtenjson.h"

namespace earmark::spoken {

inline QJsonObject assemblyWord(const SpokenWord &word, const QString &speaker)
{
    return {{u"text"_s, word.text},
            {u"start"_s, word.begin},
            {u"end"_s, word.end},
            {u"confidence"_s, 0.97},
            {u"speaker"_s, speaker}};
}

inline QByteArray assemblyAi(const Script &script, bool withUtterances)
{
    QJsonArray all;
    QJsonArray utterances;
    for (const SpokenTurn &turn : script.turns) {
        const QString speaker = letterOf(script, turn.speaker);
        QJsonArray words;
        for (const SpokenWord &word : wordsOf(turn))
            words.append(assemblyWord(word, speaker));
        for (const QJsonValue &word : std::as_const(words))
            all.append(word);
        utterances.append(QJsonObject{{u"speaker"_s, speaker},
                                      {u"text"_s, textOf(turn)},
                                      {u"start"_s, turn.begin()},
                                      {u"end"_s, turn.end()},
                                      {u"words"_s, words}});
    }
    return written({{u"id"_s, u"6rlr37c25-4c6b"_s},
                    {u"status"_s, u"completed"_s},
                    {u"audio_duration"_s, script.turns.last().end() / 1000},
                    {u"text"_s, wholeText(script)},
                    {u"words"_s, all},
                    {u"utterances"_s, withUtterances ? QJsonValue(utterances) : QJsonValue()}});
}

inline QByteArray assemblyAiUtterances(const Script &script)
{
    return assemblyAi(script, true);
}

inline QByteArray assemblyAiWords(const Script &script)
{
    return assemblyAi(script, false);
}

inline QJsonObject deepgramWord(const SpokenWord &word)
{
    return {{u"word"_s, partsOf(word.text).core.toLower()},
            {u"start"_s, inSeconds(word.begin)},
            {u"end"_s, inSeconds(word.end)},
            {u"confidence"_s, 0.98},
            {u"punctuated_word"_s, word.text}};
}

inline QJsonObject deepgramChannel(const QJsonArray &words)
{
    return {{u"alternatives"_s,
             QJsonArray{QJsonObject{{u"transcript"_s, u"repeats the words"_s},
                                    {u"confidence"_s, 0.98},
                                    {u"words"_s, words}}}}};
}

inline QByteArray deepgramOf(const QJsonArray &channels)
{
    return written({{u"metadata"_s, QJsonObject{{u"channels"_s, channels.size()}}},
                    {u"results"_s, QJsonObject{{u"channels"_s, channels}}}});
}

inline QByteArray deepgram(const Script &script)
{
    QJsonArray words;
    forEachHeard(script, [&](const SpokenTurn &turn, const SpokenWord &word) {
        QJsonObject object = deepgramWord(word);
        object.insert(u"speaker"_s, turn.speaker);
        words.append(object);
    });
    return deepgramOf({deepgramChannel(words)});
}

inline QString channelOf(const Script &, int speaker)
{
    return QString::number(speaker + 1);
}

// Each speaker was recorded on a separate channel.
inline QByteArray deepgramChannels(const Script &script)
{
    QJsonArray channels;
    for (int speaker = 0; speaker < script.names.size(); ++speaker) {
        QJsonArray words;
        forEachHeard(script, [&](const SpokenTurn &turn, const SpokenWord &word) {
            if (turn.speaker == speaker)
                words.append(deepgramWord(word));
        });
        channels.append(deepgramChannel(words));
    }
    return deepgramOf(channels);
}

inline QJsonObject googleResult(const QString &transcript, const QJsonArray &words)
{
    QJsonObject best{{u"words"_s, words}};
    if (!transcript.isEmpty()) {
        best.insert(u"transcript"_s, transcript);
        best.insert(u"confidence"_s, 0.9);
    }
    return {{u"alternatives"_s, QJsonArray{best}}, {u"languageCode"_s, u"fr-fr"_s}};
}

// The results contain the words; the last one repeats them all with their speakers.
inline QByteArray google(const Script &script, bool withSpeakers)
{
    QJsonArray results;
    QJsonArray tagged;
    for (const SpokenTurn &turn : script.turns) {
        QJsonArray words;
        for (const SpokenWord &word : heardIn(turn)) {
            QJsonObject object{{u"word"_s, word.text},
                               {u"startTime"_s, seconds(word.begin) + u's'},
                               {u"endTime"_s, seconds(word.end) + u's'}};
            words.append(object);
            object.insert(u"speakerTag"_s, turn.speaker + 1);
            tagged.append(object);
        }
        results.append(googleResult(textOf(turn), words));
    }
    if (withSpeakers)
        results.append(googleResult({}, tagged));
    return written({{u"results"_s, results}});
}

inline QByteArray googleSpeakers(const Script &script)
{
    return google(script, true);
}

inline QByteArray googleWords(const Script &script)
{
    return google(script, false);
}

} // namespace earmark::spoken
