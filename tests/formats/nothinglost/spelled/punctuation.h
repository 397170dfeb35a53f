// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../writtenjson.h"

namespace earmark::spoken {

// --- services that return punctuation as separate entries

inline QString amazonSpeakerOf(const Script &, int speaker)
{
    return u"spk_%1"_s.arg(speaker);
}

inline QString amazonChannelOf(const Script &, int speaker)
{
    return u"ch_%1"_s.arg(speaker);
}

inline QJsonObject amazonItem(const QString &type, const QString &content)
{
    return {{u"type"_s, type},
            {u"alternatives"_s,
             QJsonArray{QJsonObject{{u"confidence"_s, u"0.98"_s}, {u"content"_s, content}}}}};
}

/// Where AWS says who speaks: in a table of times (older answers), in each item, or by channel.
enum class AmazonSpeakers { Table, Items, Channels };

inline QByteArray amazonOf(const QJsonArray &items, const QString &key, const QJsonObject &labels)
{
    QJsonObject results{{u"transcripts"_s, QJsonArray{}}, {u"items"_s, items}};
    if (!labels.isEmpty())
        results.insert(key, labels);
    return written({{u"jobName"_s, u"job"_s},
                    {u"accountId"_s, u"1"_s},
                    {u"results"_s, results},
                    {u"status"_s, u"COMPLETED"_s}});
}

template<AmazonSpeakers how>
QByteArray amazon(const Script &script)
{
    QJsonArray items;
    QJsonArray segments;
    const bool channels = how == AmazonSpeakers::Channels;
    const QString labelKey = channels ? u"channel_label"_s : u"speaker_label"_s;
    for (const SpokenTurn &turn : script.turns) {
        QJsonArray places;
        const QString label = channels ? amazonChannelOf(script, turn.speaker)
                                       : amazonSpeakerOf(script, turn.speaker);
        const auto add = [&](QJsonObject item) {
            if (how != AmazonSpeakers::Table)
                item.insert(labelKey, label);
            items.append(item);
        };
        for (const SpokenWord &word : heardIn(turn)) {
            const WordParts parts = partsOf(word.text);
            const QJsonObject times{{u"start_time"_s, seconds(word.begin)},
                                    {u"end_time"_s, seconds(word.end)}};
            QJsonObject item = amazonItem(u"pronunciation"_s, parts.core);
            QJsonObject place{{labelKey, label}};
            for (const QString &key : times.keys()) {
                item.insert(key, times.value(key));
                place.insert(key, times.value(key));
            }
            add(item);
            places.append(place);
            if (!parts.after.isEmpty())
                add(amazonItem(u"punctuation"_s, parts.after));
        }
        segments.append(QJsonObject{{u"start_time"_s, seconds(turn.begin())},
                                    {u"end_time"_s, seconds(turn.end())},
                                    {labelKey, label},
                                    {u"items"_s, places}});
    }
    if (channels)
        return amazonOf(items, u"channel_labels"_s, {{u"channels"_s, segments}});
    return amazonOf(items, u"speaker_labels"_s,
                    {{u"speakers"_s, script.names.size()}, {u"segments"_s, segments}});
}

// The punctuation holds the spaces between the words.
inline QByteArray rev(const Script &script)
{
    QJsonArray speakers;
    for (qsizetype i = 0; i < script.names.size(); ++i)
        speakers.append(QJsonObject{{u"id"_s, i}, {u"name"_s, script.names.at(i)}});
    QJsonArray monologues;
    for (const SpokenTurn &turn : script.turns) {
        QJsonArray elements;
        const auto punctuate = [&](const QString &signs) {
            if (!signs.isEmpty())
                elements.append(QJsonObject{{u"type"_s, u"punct"_s}, {u"value"_s, signs}});
        };
        for (const SpokenWord &word : wordsOf(turn)) {
            const WordParts parts = partsOf(word.text);
            punctuate((elements.isEmpty() || word.glued ? u""_s : u" "_s) + parts.before);
            if (!parts.core.isEmpty())
                elements.append(QJsonObject{{u"type"_s, u"text"_s},
                                            {u"value"_s, parts.core},
                                            {u"ts"_s, inSeconds(word.begin)},
                                            {u"end_ts"_s, inSeconds(word.end)},
                                            {u"confidence"_s, 0.9}});
            punctuate(parts.after);
        }
        monologues.append(QJsonObject{{u"speaker"_s, turn.speaker}, {u"elements"_s, elements}});
    }
    return written({{u"speakers"_s, speakers}, {u"monologues"_s, monologues}});
}

inline QString speechmaticsSpeakerOf(const Script &, int speaker)
{
    return u"S%1"_s.arg(speaker + 1);
}

inline QByteArray speechmatics(const Script &script)
{
    QJsonArray results;
    forEachHeard(script, [&](const SpokenTurn &turn, const SpokenWord &word) {
        const QString speaker = speechmaticsSpeakerOf(script, turn.speaker);
        const auto result = [&](const QString &type, const QString &content, qint64 begin) {
            const QJsonObject best{
                {u"content"_s, content}, {u"confidence"_s, 0.9}, {u"speaker"_s, speaker}};
            return QJsonObject{{u"type"_s, type},
                               {u"start_time"_s, inSeconds(begin)},
                               {u"end_time"_s, inSeconds(word.end)},
                               {u"alternatives"_s, QJsonArray{best}}};
        };
        const WordParts parts = partsOf(word.text);
        results.append(result(u"word"_s, parts.core, word.begin));
        if (parts.after.isEmpty())
            return;
        QJsonObject signs = result(u"punctuation"_s, parts.after, word.end);
        signs.insert(u"attaches_to"_s, u"previous"_s);
        results.append(signs);
    });
    return written({{u"format"_s, u"2.9"_s}, {u"results"_s, results}});
}

} // namespace earmark::spoken
