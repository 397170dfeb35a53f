// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../writtenjson.h"
#include "subtitles.h"

namespace earmark::spoken {

// --- podcast hosts

inline QByteArray podcastByLine(const Script &script)
{
    QJsonArray segments;
    forEachLine(script, [&](const SpokenTurn &turn, const SpokenLine &line, bool first) {
        const bool last = line.last().end == turn.end();
        QJsonObject segment{{u"startTime"_s, inSeconds(line.first().begin)},
                            {u"endTime"_s, inSeconds(line.last().end)},
                            {u"body"_s, textOf(line) + (last ? u"\n"_s : u""_s)}};
        if (first)
            segment.insert(u"speaker"_s, nameOf(script, turn.speaker));
        segments.append(segment);
    });
    return written({{u"version"_s, u"1.0.0"_s}, {u"segments"_s, segments}});
}

inline QJsonObject podcastWord(const QString &body, const QString &speaker, qint64 begin,
                               qint64 end)
{
    return {{u"speaker"_s, speaker},
            {u"startTime"_s, inSeconds(begin)},
            {u"endTime"_s, inSeconds(end)},
            {u"body"_s, body}};
}

// Some hosts write each comma and each space as its own entry.
inline QByteArray podcastWords(const Script &script, bool splits)
{
    QJsonArray segments;
    for (const SpokenTurn &turn : script.turns) {
        const QString speaker = nameOf(script, turn.speaker);
        for (const SpokenWord &word : wordsOf(turn)) {
            const WordParts parts = partsOf(word.text);
            if (splits && !segments.isEmpty() && !word.glued)
                segments.append(podcastWord(u" "_s, speaker, word.begin, word.begin));
            segments.append(podcastWord(splits ? parts.before + parts.core : word.text, speaker,
                                        word.begin, word.end));
            if (splits && !parts.after.isEmpty())
                segments.append(podcastWord(parts.after, speaker, word.end, word.end));
        }
    }
    return written({{u"version"_s, u"1.0.0"_s}, {u"segments"_s, segments}});
}

inline QByteArray podcastByWord(const Script &script)
{
    return podcastWords(script, false);
}

inline QByteArray podcastWithBlanks(const Script &script)
{
    return podcastWords(script, true);
}

// The lines of a turn, with the keys that Whisper uses.
inline QJsonArray startsAndEnds(const Script &script, bool withSpeaker)
{
    QJsonArray segments;
    forEachLine(script, [&](const SpokenTurn &turn, const SpokenLine &line, bool) {
        QJsonObject segment{{u"start"_s, inSeconds(line.first().begin)},
                            {u"end"_s, inSeconds(line.last().end)},
                            {u"text"_s, u" "_s + textOf(line)}};
        if (withSpeaker)
            segment.insert(u"speaker"_s, nameOf(script, turn.speaker));
        segments.append(segment);
    });
    return segments;
}

inline QByteArray flightcast(const Script &script)
{
    return written({{u"language"_s, u"fr"_s}, {u"segments"_s, startsAndEnds(script, true)}});
}

inline QByteArray segmentsWithVtt(const Script &script)
{
    return written({{u"text"_s, wholeText(script)},
                    {u"segments"_s, startsAndEnds(script, false)},
                    {u"vtt"_s, QString::fromUtf8(vttWithVoices<Labels::Always>(script))}});
}

inline QByteArray podlove(const Script &script)
{
    QJsonArray lines;
    forEachLine(script, [&](const SpokenTurn &turn, const SpokenLine &line, bool) {
        lines.append(QJsonObject{{u"start"_s, clock(line.first().begin)},
                                 {u"start_ms"_s, line.first().begin},
                                 {u"end"_s, clock(line.last().end)},
                                 {u"end_ms"_s, line.last().end},
                                 {u"speaker"_s, QString::number(turn.speaker)},
                                 {u"voice"_s, nameOf(script, turn.speaker)},
                                 {u"text"_s, textOf(line)}});
    });
    return QJsonDocument(lines).toJson();
}

inline QByteArray listOfMilliseconds(const Script &script)
{
    QJsonArray lines;
    forEachLine(script, [&](const SpokenTurn &, const SpokenLine &line, bool) {
        lines.append(QJsonObject{{u"start"_s, line.first().begin},
                                 {u"end"_s, line.last().end},
                                 {u"text"_s, textOf(line)}});
    });
    return QJsonDocument(lines).toJson();
}

} // namespace earmark::spoken
