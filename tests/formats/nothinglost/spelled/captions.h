// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../written.h"

namespace earmark::spoken {

inline QByteArray sbv(const Script &script)
{
    QString file;
    forEachLine(script, [&](const SpokenTurn &turn, const SpokenLine &line, bool first) {
        const QString name = first ? u">> %1: "_s.arg(nameOf(script, turn.speaker)) : QString();
        file += clock(line.first().begin).sliced(1) + u',' + clock(line.last().end).sliced(1)
            + u'\n' + wrapped(name + textOf(line)).replace(u'\n', u"[br]"_s) + u"\n\n"_s;
    });
    return file.toUtf8();
}

// Text in braces is never shown, and braces cannot be escaped, so none are written.
inline QByteArray ass(const Script &script)
{
    QString file = u"[Script Info]\nTitle: An episode\nScriptType: v4.00+\n\n[V4+ Styles]\n"
                   "Format: Name, Fontname, Fontsize\nStyle: Default,Arial,20\n\n[Events]\n"
                   "Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, "
                   "Text\nComment: 0,0:00:00.00,0:00:01.00,Default,,0,0,0,,never said\n"_s;
    const auto hundredths = [](qint64 time) { return clock(time).sliced(1).chopped(1); };
    forEachLine(script, [&](const SpokenTurn &turn, const SpokenLine &line, bool) {
        file += u"Dialogue: 0,"_s + hundredths(line.first().begin) + u','
            + hundredths(line.last().end) + u",Default,"_s + nameOf(script, turn.speaker)
            + u",0,0,0,,{\\i1}"_s + wrapped(textOf(line)).replace(u'\n', u"\\N"_s) + u"{\\i0}\n"_s;
    });
    return file.toUtf8();
}

inline QString songTime(qint64 time)
{
    return QString::asprintf("%02d:%02d.%02d", int(time / 60'000), int(time / 1000 % 60),
                             int(time % 1000 / 10));
}

inline QByteArray lrc(const Script &script)
{
    QString file = u"[ti:An episode]\n[length:12:34]\n[offset:+0]\n\n"_s;
    forEachLine(script, [&](const SpokenTurn &turn, const SpokenLine &line, bool first) {
        file += u"[%1]"_s.arg(songTime(line.first().begin))
            + (first ? nameOf(script, turn.speaker) + u": "_s : QString()) + textOf(line)
            + u"\n[%1]\n"_s.arg(songTime(line.last().end));
    });
    return file.toUtf8();
}

inline QByteArray enhancedLrc(const Script &script)
{
    QString file;
    forEachLine(script, [&](const SpokenTurn &, const SpokenLine &line, bool) {
        file += u"[%1]"_s.arg(songTime(line.first().begin));
        for (const SpokenWord &word : line)
            file += u"%1<%2>%3"_s.arg(word.glued ? u""_s : u" "_s, songTime(word.begin), word.text);
        file += u" <%1>\n"_s.arg(songTime(line.last().end));
    });
    return file.toUtf8();
}

inline QByteArray standardTtml(const Script &script)
{
    QString file = u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                   "<tt xmlns=\"http://www.w3.org/ns/ttml\" "
                   "xmlns:ttm=\"http://www.w3.org/ns/ttml#metadata\" xml:lang=\"fr\">\n <head>\n"
                   "  <metadata>\n   <ttm:title>never said</ttm:title>\n"_s;
    for (qsizetype i = 0; i < script.names.size(); ++i)
        file += u"   <ttm:agent xml:id=\"p%1\" type=\"person\"><ttm:name>%2</ttm:name>"
                "</ttm:agent>\n"_s.arg(QString::number(i), script.names.at(i));
    file += u"  </metadata>\n </head>\n <body>\n  <div>\n"_s;
    forEachLine(script, [&](const SpokenTurn &turn, const SpokenLine &line, bool first) {
        const QString text = textOf(line).toHtmlEscaped();
        // A line break in the file is a space; the element is a real line break.
        const QString lines = first ? wrapped(text).replace(u"\n"_s, u"<br/>"_s)
                                    : wrapped(text).replace(u"\n"_s, u"\n    "_s);
        file +=
            u"   <p begin=\"%1\" end=\"%2\" ttm:agent=\"p%3\">\n    <span>%4</span>\n   </p>\n"_s
                .arg(clock(line.first().begin), clock(line.last().end),
                     QString::number(turn.speaker), lines);
    });
    return (file + u"  </div>\n </body>\n</tt>\n"_s).toUtf8();
}

// Apple Podcasts: words without the spaces between them, bare times.
inline QByteArray appleTtml(const Script &script)
{
    QString file = u"<tt xmlns=\"http://www.w3.org/ns/ttml\" "
                   "xmlns:podcasts=\"http://podcasts.apple.com/transcript-ttml-internal\" "
                   "xmlns:ttm=\"http://www.w3.org/ns/ttml#metadata\"><head></head><body>"
                   "<div>"_s;
    const auto times = [](qint64 begin, qint64 end) {
        const auto bare = [](qint64 time) {
            return time < 60'000 ? seconds(time) : shortClock(time) + clock(time).last(4);
        };
        return u"begin=\"%1\" end=\"%2\""_s.arg(bare(begin), bare(end));
    };
    for (const SpokenTurn &turn : script.turns) {
        file += u"<p %1 ttm:agent=\"SPEAKER_%2\">"_s.arg(times(turn.begin(), turn.end()),
                                                         QString::number(turn.speaker));
        for (const SpokenLine &line : turn.lines) {
            file += u"<span podcasts:unit=\"sentence\" %1>"_s.arg(
                times(line.first().begin, line.last().end));
            for (const SpokenWord &word : line)
                file += u"<span podcasts:unit=\"word\" %1>%2</span>"_s.arg(
                    times(word.begin, word.end), word.text.toHtmlEscaped());
            file += u"</span>"_s;
        }
        file += u"</p>"_s;
    }
    return (file + u"</div></body></tt>"_s).toUtf8();
}

inline QString appleNumberOf(const Script &, int speaker)
{
    return u"SPEAKER_%1"_s.arg(speaker);
}

} // namespace earmark::spoken
