// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../written.h"

namespace earmark::spoken {

inline QString timesOf(const SpokenLine &line, char point = '.')
{
    return clock(line.first().begin, point) + u" --> "_s + clock(line.last().end, point);
}

/// Where a program writes who speaks: on every line, or when it changes.
enum class Labels { Always, WhenTheyChange };

template<Labels labels>
QByteArray vttWithVoices(const Script &script)
{
    QString file = u"WEBVTT - an episode\n\nNOTE made for a test\n\n"_s;
    int number = 0;
    forEachLine(script, [&](const SpokenTurn &turn, const SpokenLine &line, bool first) {
        const bool labelled = first || labels == Labels::Always;
        file += QString::number(++number) + u'\n' + timesOf(line) + u" align:start\n"_s
            + (labelled ? u"<v %1>"_s.arg(nameOf(script, turn.speaker)) : QString())
            + wrapped(textOf(line).toHtmlEscaped()) + u"\n\n"_s;
    });
    return file.toUtf8();
}

// Two people answer each other in one cue.
inline QByteArray vttWithTwoVoicesACue(const Script &script)
{
    QString file = u"WEBVTT\n\n"_s;
    for (qsizetype i = 0; i < script.turns.size(); i += 2) {
        const QList<SpokenTurn> turns = script.turns.mid(i, 2);
        file += clock(turns.first().begin()) + u" --> "_s + clock(turns.last().end()) + u'\n';
        for (const SpokenTurn &turn : turns)
            file +=
                u"<v %1>%2</v>\n"_s.arg(nameOf(script, turn.speaker), textOf(turn).toHtmlEscaped());
        file += u'\n';
    }
    return file.toUtf8();
}

inline QByteArray vttWithStamps(const Script &script)
{
    QString file = u"WEBVTT\n\n"_s;
    forEachLine(script, [&](const SpokenTurn &turn, const SpokenLine &line, bool) {
        file += timesOf(line) + u"\n<v.loud %1>"_s.arg(nameOf(script, turn.speaker));
        for (qsizetype i = 0; i < line.size(); ++i) {
            const SpokenWord &word = line.at(i);
            if (i > 0)
                file += (word.glued ? u""_s : u" "_s) + u"<%1>"_s.arg(clock(word.begin));
            file += u"<c>%1</c>"_s.arg(word.text.toHtmlEscaped());
        }
        file += u"\n\n"_s;
    });
    return file.toUtf8();
}

// yt-dlp's automatic captions: each line scrolls up below the next, then is shown alone for a
// moment.
inline QByteArray vttRollingUp(const Script &script)
{
    QString file = u"WEBVTT\nKind: captions\nLanguage: fr\n\n"_s;
    QString above = u" "_s;
    forEachLine(script, [&](const SpokenTurn &, const SpokenLine &line, bool) {
        const QString setting = u" align:start position:0%\n"_s;
        const qint64 end = line.last().end;
        file += clock(line.first().begin) + u" --> "_s + clock(end) + setting + above + u'\n';
        for (qsizetype i = 0; i < line.size(); ++i) {
            const QString word =
                (line.at(i).glued || i == 0 ? u""_s : u" "_s) + line.at(i).text.toHtmlEscaped();
            file += i == 0 ? word : u"<%1><c>%2</c>"_s.arg(clock(line.at(i).begin), word);
        }
        above = textOf(line).toHtmlEscaped();
        file +=
            u"\n\n"_s + clock(end) + u" --> "_s + clock(end + 10) + setting + above + u"\n \n\n"_s;
    });
    return file.toUtf8();
}

inline QByteArray vttWithNamesInText(const Script &script)
{
    QString file = u"WEBVTT\n\n"_s;
    forEachLine(script, [&](const SpokenTurn &turn, const SpokenLine &line, bool first) {
        const QString name = first ? nameOf(script, turn.speaker) + u": "_s : QString();
        file += timesOf(line) + u'\n' + wrapped(name + textOf(line).toHtmlEscaped()) + u"\n\n"_s;
    });
    return file.toUtf8();
}

template<LabelOf labelOf, Labels labels>
QByteArray srt(const Script &script, const QString &pattern)
{
    QString file;
    int number = 0;
    forEachLine(script, [&](const SpokenTurn &turn, const SpokenLine &line, bool first) {
        const bool labelled = first || labels == Labels::Always;
        const QString label = labelOf(script, turn.speaker);
        file += QString::number(++number) + u'\n' + timesOf(line, ',') + u'\n'
            + (labelled ? labelledBy(pattern, label) : QString()) + wrapped(textOf(line))
            + u"\n\n"_s;
    });
    return file.toUtf8();
}

inline QByteArray srtWithNames(const Script &script)
{
    return srt<nameOf, Labels::WhenTheyChange>(script, u"%1: "_s);
}

inline QByteArray srtWithBrackets(const Script &script)
{
    return srt<capitalsOf, Labels::Always>(script, u"[%1]: "_s);
}

inline QByteArray srtWithNumbers(const Script &script)
{
    return srt<speakerNumberOf, Labels::WhenTheyChange>(script, u"(%1) "_s);
}

inline QByteArray srtWithArrows(const Script &script)
{
    return srt<capitalsOf, Labels::WhenTheyChange>(script, u">> %1: "_s);
}

inline QByteArray srtWithChanges(const Script &script)
{
    return srt<nameOf, Labels::WhenTheyChange>(script, u">> "_s);
}

inline QByteArray srtWithVoices(const Script &script)
{
    return srt<nameOf, Labels::Always>(script, u"<v %1>"_s);
}

inline QByteArray srtOfWhisperWebUi(const Script &script)
{
    return srt<diarizedNumberOf, Labels::Always>(script, u"%1|"_s);
}

} // namespace earmark::spoken
