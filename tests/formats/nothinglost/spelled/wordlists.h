// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../writtenjson.h"

namespace earmark::spoken {

// --- editors and recognisers that return lists of words

inline QByteArray sonix(const Script &script)
{
    QJsonArray parts;
    for (const SpokenTurn &turn : script.turns) {
        QJsonArray words;
        for (const SpokenWord &word : wordsOf(turn))
            words.append(QJsonObject{{u"text"_s, word.text + u' '},
                                     {u"start_time"_s, inSeconds(word.begin)},
                                     {u"end_time"_s, inSeconds(word.end)}});
        parts.append(QJsonObject{{u"speaker"_s, nameOf(script, turn.speaker)},
                                 {u"start_time"_s, inSeconds(turn.begin())},
                                 {u"end_time"_s, inSeconds(turn.end())},
                                 {u"text"_s, textOf(turn)},
                                 {u"words"_s, words}});
    }
    return written({{u"name"_s, u"An episode"_s}, {u"transcript"_s, parts}});
}

inline QByteArray kaldi(const Script &script)
{
    QJsonArray words;
    forEachHeard(script, [&](const SpokenTurn &, const SpokenWord &word) {
        words.append(QJsonObject{{u"start"_s, inSeconds(word.begin)},
                                 {u"confidence"_s, 0.68},
                                 {u"end"_s, inSeconds(word.end)},
                                 {u"word"_s, partsOf(word.text).core.toLower()},
                                 {u"punct"_s, word.text},
                                 {u"index"_s, words.size()}});
    });
    const QJsonObject value{{u"status"_s, true},
                            {u"wonid"_s, u"octo:2692ea33"_s},
                            {u"punct"_s, wholeText(script)},
                            {u"words"_s, words}};
    return written({{u"action"_s, u"audio-transcribe"_s}, {u"retval"_s, value}});
}

inline QByteArray digitalPaperEdit(const Script &script)
{
    QJsonArray words;
    QJsonArray paragraphs;
    for (const SpokenTurn &turn : script.turns) {
        for (const SpokenWord &word : wordsOf(turn))
            words.append(QJsonObject{{u"id"_s, words.size()},
                                     {u"text"_s, word.text},
                                     {u"start"_s, inSeconds(word.begin)},
                                     {u"end"_s, inSeconds(word.end)}});
        paragraphs.append(QJsonObject{{u"id"_s, paragraphs.size()},
                                      {u"start"_s, inSeconds(turn.begin())},
                                      {u"end"_s, inSeconds(turn.end())},
                                      {u"speaker"_s, nameOf(script, turn.speaker)}});
    }
    return written({{u"words"_s, words}, {u"paragraphs"_s, paragraphs}});
}

// IBM writes a hesitation as a separate word, and no punctuation.
inline QByteArray ibm(const Script &script)
{
    QJsonArray results;
    QJsonArray labels;
    for (const SpokenTurn &turn : script.turns) {
        QJsonArray words;
        const auto add = [&](const QString &word, qint64 begin, qint64 end) {
            words.append(QJsonArray{word, inSeconds(begin), inSeconds(end)});
            labels.append(QJsonObject{{u"from"_s, inSeconds(begin)},
                                      {u"to"_s, inSeconds(end)},
                                      {u"speaker"_s, turn.speaker},
                                      {u"confidence"_s, 0.6},
                                      {u"final"_s, true}});
        };
        add(u"%HESITATION"_s, turn.begin() - 100, turn.begin() - 20);
        for (const SpokenWord &word : heardIn(turn))
            add(partsOf(word.text).core, word.begin, word.end);
        const QJsonObject best{{u"transcript"_s, u"%HESITATION "_s + textOf(turn)},
                               {u"confidence"_s, 0.9},
                               {u"timestamps"_s, words}};
        results.append(QJsonObject{{u"final"_s, true}, {u"alternatives"_s, QJsonArray{best}}});
    }
    return written(
        {{u"result_index"_s, 0}, {u"results"_s, results}, {u"speaker_labels"_s, labels}});
}

inline QString firstSpeechmaticsOf(const Script &, int speaker)
{
    return u"M%1"_s.arg(speaker + 1);
}

// The full stop is a separate word without duration.
inline QByteArray firstSpeechmatics(const Script &script)
{
    QJsonArray words;
    QJsonArray speakers;
    const auto add = [&](const QString &name, qint64 begin, qint64 end) {
        words.append(QJsonObject{{u"name"_s, name},
                                 {u"time"_s, seconds(begin)},
                                 {u"duration"_s, seconds(end - begin)},
                                 {u"confidence"_s, u"0.990"_s}});
    };
    for (const SpokenTurn &turn : script.turns) {
        for (const SpokenWord &word : heardIn(turn)) {
            const WordParts parts = partsOf(word.text);
            add(parts.core, word.begin, word.end);
            if (!parts.after.isEmpty())
                add(parts.after, word.end, word.end);
        }
        speakers.append(QJsonObject{{u"name"_s, firstSpeechmaticsOf(script, turn.speaker)},
                                    {u"time"_s, seconds(turn.begin())},
                                    {u"duration"_s, seconds(turn.end() - turn.begin())},
                                    {u"confidence"_s, QJsonValue()}});
    }
    return written({{u"format"_s, u"1.0"_s}, {u"speakers"_s, speakers}, {u"words"_s, words}});
}

} // namespace earmark::spoken
