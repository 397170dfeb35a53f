// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "spokenscript.h"

namespace earmark::spoken {

inline QString textOf(const SpokenLine &line)
{
    QString text;
    for (const SpokenWord &word : line)
        text += (text.isEmpty() || word.glued ? QString() : u" "_s) + word.text;
    return text;
}

inline SpokenLine wordsOf(const SpokenTurn &turn)
{
    SpokenLine words;
    for (const SpokenLine &line : turn.lines)
        words += line;
    return words;
}

inline QString textOf(const SpokenTurn &turn)
{
    return textOf(wordsOf(turn));
}

/// A turn as paragraphs, which end with a sentence.
inline QStringList paragraphsOf(const SpokenTurn &turn)
{
    QStringList paragraphs;
    SpokenLine open;
    for (const SpokenLine &line : turn.lines) {
        open += line;
        if (u".?!…。\""_s.contains(open.last().text.back()))
            paragraphs.append(textOf(std::exchange(open, {})));
    }
    if (!open.isEmpty())
        paragraphs.append(textOf(open));
    return paragraphs;
}

/// Each line with its turn, and whether the turn begins with it.
template<typename Visit>
void forEachLine(const Script &script, Visit visit)
{
    for (const SpokenTurn &turn : script.turns) {
        for (qsizetype i = 0; i < turn.lines.size(); ++i)
            visit(turn, turn.lines.at(i), i == 0);
    }
}

/// 00:00:01.250
inline QString clock(qint64 time, char point = '.')
{
    return QString::asprintf("%02d:%02d:%02d%c%03d", int(time / 3'600'000), int(time / 60'000 % 60),
                             int(time / 1000 % 60), point, int(time % 1000));
}

/// 0:01, 12:34, 1:02:03
inline QString shortClock(qint64 time)
{
    const int hours = int(time / 3'600'000);
    const int minutes = int(time / 60'000 % 60);
    const int seconds = int(time / 1000 % 60);
    return hours > 0 ? QString::asprintf("%d:%02d:%02d", hours, minutes, seconds)
                     : QString::asprintf("%d:%02d", minutes, seconds);
}

/// 1.25
inline QString seconds(qint64 time)
{
    return QString::number(double(time) / 1000, 'f', 3);
}

/// Two lines if one would be too wide.
inline QString wrapped(QString text, qsizetype width = 32)
{
    const qsizetype at = text.size() > width ? text.indexOf(u' ', text.size() / 2) : -1;
    if (at >= 0)
        text[at] = u'\n';
    return text;
}

inline QString labelledBy(const QString &pattern, const QString &label)
{
    return QString(pattern).replace(u"%1"_s, label);
}

/// How a program names a speaker: by name, in capitals, or by number.
using LabelOf = QString (*)(const Script &script, int speaker);

inline QString nameOf(const Script &script, int speaker)
{
    return script.names.at(speaker);
}

inline QString capitalsOf(const Script &script, int speaker)
{
    return script.names.at(speaker).toUpper();
}

inline QString numberOf(const Script &, int speaker)
{
    return QString::number(speaker);
}

inline QString speakerNumberOf(const Script &, int speaker)
{
    return u"Speaker %1"_s.arg(speaker + 1);
}

inline QString bulletNumberOf(const Script &, int speaker)
{
    return u"Speaker #%1"_s.arg(speaker);
}

inline QString diarizedNumberOf(const Script &, int speaker)
{
    return QString::asprintf("SPEAKER_%02d", speaker);
}

inline QString letterOf(const Script &, int speaker)
{
    return QString(QChar(u'A' + speaker));
}

} // namespace earmark::spoken
