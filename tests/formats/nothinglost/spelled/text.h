// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../written.h"

namespace earmark::spoken {

/// Who begins to speak and when, as text: in the patterns %1 is the name and %2 the time.
template<typename TimeOf>
QByteArray turns(const Script &script, LabelOf labelOf, const QString &pattern, TimeOf timeOf)
{
    QString file;
    for (const SpokenTurn &turn : script.turns)
        file += QString(pattern)
                    .replace(u"%1"_s, labelOf(script, turn.speaker))
                    .replace(u"%2"_s, timeOf(turn))
            + paragraphsOf(turn).join(u"\n\n"_s) + u"\n\n"_s;
    return file.toUtf8();
}

inline QString noTime(const SpokenTurn &)
{
    return {};
}

inline QString longTime(const SpokenTurn &turn)
{
    return clock(turn.begin()).chopped(4);
}

inline QString shortTime(const SpokenTurn &turn)
{
    return shortClock(turn.begin());
}

inline QByteArray bracketedTimes(const Script &script)
{
    return turns(script, nameOf, u"[%2] %1: "_s, longTime);
}

inline QByteArray bracketedTimesOnly(const Script &script)
{
    return turns(script, nameOf, u"(%2) "_s, shortTime);
}

inline QByteArray timesBeforeCapitals(const Script &script)
{
    return turns(script, capitalsOf, u"%2 %1: "_s, longTime);
}

inline QByteArray timesAfterNames(const Script &script)
{
    return turns(script, nameOf, u"%1 (%2): "_s, shortTime);
}

inline QByteArray timesAboveParagraphs(const Script &script)
{
    return turns(script, nameOf, u"%1 [%2]\n"_s, longTime);
}

inline QByteArray dialogue(const Script &script)
{
    return turns(script, capitalsOf, u"%1: "_s, noTime);
}

inline QByteArray frenchDialogue(const Script &script)
{
    return turns(script, nameOf, u"%1\u00a0: "_s, noTime);
}

inline QByteArray otter(const Script &script)
{
    return turns(script, nameOf, u"%1  %2  \n"_s, shortTime) + "Transcribed by https://otter.ai\n";
}

inline QByteArray f4(const Script &script)
{
    QString file;
    for (const SpokenTurn &turn : script.turns)
        file += u"%1: %2 #%3-%4#\n"_s.arg(nameOf(script, turn.speaker), textOf(turn),
                                          clock(turn.end()).chopped(4),
                                          QString::number(turn.end() / 100 % 10));
    return file.toUtf8();
}

inline QByteArray nvivo(const Script &script)
{
    QString file;
    for (const SpokenTurn &turn : script.turns)
        file += u"%1\t%2:\t%3\n"_s.arg(longTime(turn), nameOf(script, turn.speaker), textOf(turn));
    return file.toUtf8();
}

inline QByteArray bulletsInText(const Script &script)
{
    return turns(script, bulletNumberOf, u"• %1\n\n"_s, noTime);
}

inline QByteArray bulletsInMarkdown(const Script &script)
{
    return "# An episode\n\n## Transcription\n\n"
        + turns(script, bulletNumberOf, u"- **%1**\n\n"_s, noTime);
}

inline QByteArray namesInBullets(const Script &script)
{
    return turns(script, nameOf, u"* %1 :\n\n"_s, noTime);
}

inline QByteArray prose(const Script &script)
{
    return turns(script, nameOf, QString(), noTime);
}

// With a line break at the end of each line of the page.
inline QByteArray wrappedProse(const Script &script)
{
    QString file;
    for (const SpokenTurn &turn : script.turns) {
        qsizetype column = 0;
        for (const QString &word : textOf(turn).split(u' ')) {
            const bool breaks = column + word.size() > 40;
            file += (column == 0 ? u""_s : breaks ? u"\n"_s : u" "_s) + word;
            column = breaks ? word.size() : column + word.size() + 1;
        }
        file += u"\n\n"_s;
    }
    return file.toUtf8();
}

} // namespace earmark::spoken
