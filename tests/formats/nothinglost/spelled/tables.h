// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../written.h"

namespace earmark::spoken {

// --- one line of the file per line of speech

template<typename RowOf>
QByteArray rows(const Script &script, const QString &head, RowOf rowOf)
{
    QString file = head;
    forEachLine(script, [&](const SpokenTurn &turn, const SpokenLine &line, bool) {
        file += rowOf(turn, line) + u'\n';
    });
    return file.toUtf8();
}

inline QByteArray audacityLabels(const Script &script)
{
    return rows(script, {}, [&](const SpokenTurn &turn, const SpokenLine &line) {
        return QStringList{seconds(line.first().begin), seconds(line.last().end),
                           nameOf(script, turn.speaker) + u": "_s + textOf(line)}
            .join(u'\t');
    });
}

// Minutes and seconds, unless there are hours.
inline QString screenTime(qint64 time)
{
    return time < 3'600'000 ? clock(time).sliced(3) : clock(time);
}

inline QString screenRow(const SpokenTurn &, const SpokenLine &line)
{
    return u"[%1 --> %2]  %3"_s.arg(screenTime(line.first().begin), screenTime(line.last().end),
                                    textOf(line));
}

inline QByteArray whisperScreen(const Script &script)
{
    return rows(script, {}, screenRow);
}

// Everything Whisper prints if the language is not given; the first lines are not speech.
inline QByteArray whisperWholeScreen(const Script &script)
{
    return rows(script,
                u"Detecting language using up to the first 30 seconds. Use `--language` to specify "
                "the language\nDetected language: French\n"_s,
                screenRow);
}

inline QByteArray fasterWhisperScreen(const Script &script)
{
    return rows(script, {}, [](const SpokenTurn &, const SpokenLine &line) {
        return u"[%1s -> %2s]  %3"_s.arg(seconds(line.first().begin).chopped(1),
                                         seconds(line.last().end).chopped(1), textOf(line));
    });
}

// Whisper writes no quotes around a text, whatever it contains.
inline QByteArray whisperTsv(const Script &script)
{
    return rows(script, u"start\tend\ttext\n"_s, [](const SpokenTurn &, const SpokenLine &line) {
        return u"%1\t%2\t%3"_s.arg(QString::number(line.first().begin),
                                   QString::number(line.last().end), textOf(line));
    });
}

inline QString quoted(QString field)
{
    return u'"' + field.replace(u"\""_s, u"\"\""_s) + u'"';
}

// Python's csv and Excel use quotes only where needed.
inline QString quotedIfNeeded(const QString &field, QChar separator)
{
    const bool needed = field.contains(separator) || field.contains(u'"') || field.contains(u'\n');
    return needed ? quoted(field) : field;
}

template<char separator>
QByteArray table(const Script &script)
{
    const QString head =
        QStringList{u"Start"_s, u"End"_s, u"Speaker"_s, u"Text"_s}.join(QLatin1Char(separator));
    return rows(script, head + u'\n', [&](const SpokenTurn &turn, const SpokenLine &line) {
        QStringList fields{clock(line.first().begin), clock(line.last().end),
                           nameOf(script, turn.speaker), wrapped(textOf(line), 60)};
        for (QString &field : fields)
            field = quotedIfNeeded(field, QLatin1Char(separator));
        return fields.join(QLatin1Char(separator));
    });
}

inline QByteArray whisperCppCsv(const Script &script)
{
    return rows(script, u"start,end,text\n"_s, [](const SpokenTurn &, const SpokenLine &line) {
        return u"%1,%2,%3"_s.arg(QString::number(line.first().begin),
                                 QString::number(line.last().end), quoted(u' ' + textOf(line)));
    });
}

} // namespace earmark::spoken
