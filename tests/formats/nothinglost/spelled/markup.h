// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../writtenjson.h"

namespace earmark::spoken {

inline QByteArray podcastHtml(const Script &script)
{
    QString file;
    for (const SpokenTurn &turn : script.turns) {
        file += u"<cite>%1:</cite>\n<time>%2</time>\n"_s.arg(
            nameOf(script, turn.speaker).toHtmlEscaped(), shortClock(turn.begin()));
        for (const QString &paragraph : paragraphsOf(turn))
            file += u"<p>%1</p>\n"_s.arg(paragraph.toHtmlEscaped());
    }
    return file.toUtf8();
}

// As a page, wrapped as an editor wraps it, and with the time before the name.
inline QByteArray podcastHtmlPage(const Script &script)
{
    QString file = u"<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n"
                   "<title>never said</title>\n<style>cite { color: red; }</style>\n"
                   "</head>\n<body>\n"_s;
    for (const SpokenTurn &turn : script.turns)
        file += u"  <time>%1</time>\n  <cite>%2: </cite>\n  <p>\n    %3\n  </p>\n"_s.arg(
            shortClock(turn.begin()), nameOf(script, turn.speaker).toHtmlEscaped(),
            wrapped(textOf(turn).toHtmlEscaped(), 80));
    return (file + u"</body>\n</html>\n"_s).toUtf8();
}

/// The content of an oTranscribe file: time stamps of the player, names in bold or plain.
inline QByteArray oTranscribeOf(const QString &html)
{
    return written({{u"text"_s, html},
                    {u"media"_s, u"episode.mp3"_s},
                    {u"media-source"_s, u""_s},
                    {u"media-time"_s, 12.5}});
}

inline QString stampOf(qint64 time, bool inSeconds)
{
    return u"<span class=\"timestamp\" contenteditable=\"false\" data-timestamp=\"%1\">%2"
           "</span>&nbsp;"_s.arg(inSeconds ? seconds(time) : shortClock(time), shortClock(time));
}

inline QByteArray oTranscribe(const Script &script)
{
    QString html;
    for (const SpokenTurn &turn : script.turns)
        html += u"<p>%1<b>%2:</b> %3<br /></p>"_s.arg(stampOf(turn.begin(), true),
                                                      nameOf(script, turn.speaker),
                                                      textOf(turn).toHtmlEscaped());
    return oTranscribeOf(html);
}

// Time stamps in the middle of speech, and lines separated by breaks, as a transcriber types them.
inline QByteArray oTranscribeOfOld(const Script &script)
{
    QString html;
    for (const SpokenTurn &turn : script.turns) {
        html += nameOf(script, turn.speaker) + u": "_s;
        for (const SpokenLine &line : turn.lines)
            html += textOf(line).toHtmlEscaped() + u' ' + stampOf(line.last().end, false);
        html += u"<br /><br />"_s;
    }
    return oTranscribeOf(html);
}

inline QByteArray hyperaudioNaming(const Script &script, const QString &pattern)
{
    QString file = u"<article>\n <section>\n"_s;
    for (const SpokenTurn &turn : script.turns) {
        file += u"  <p>\n"_s;
        file += u"    <span class=\"speaker\" data-d=\"0\" data-m=\"%1\">%2</span>\n"_s.arg(
            QString::number(turn.begin()),
            labelledBy(pattern, nameOf(script, turn.speaker).toHtmlEscaped()));
        for (const SpokenWord &word : wordsOf(turn))
            file += u"    <span data-m=\"%1\" data-d=\"%2\">%3 </span>\n"_s.arg(
                QString::number(word.begin), QString::number(word.end - word.begin),
                word.text.toHtmlEscaped());
        file += u"  </p>\n"_s;
    }
    return (file + u" </section>\n</article>\n"_s).toUtf8();
}

inline QByteArray hyperaudio(const Script &script)
{
    return hyperaudioNaming(script, u"%1: "_s);
}

// The editor of Hyperaudio asks for names in brackets.
inline QByteArray hyperaudioInBrackets(const Script &script)
{
    return hyperaudioNaming(script, u"[%1] "_s);
}

// Ausha's page; the links below the transcript are not speech.
inline QByteArray bulletsInHtml(const Script &script)
{
    QString file = u"<h2>Description</h2><p>never said</p><h2>Transcription</h2><ul>"_s;
    for (const SpokenTurn &turn : script.turns) {
        file += u"<li><p><strong>%1</strong></p>"_s.arg(bulletNumberOf(script, turn.speaker));
        for (const QString &paragraph : paragraphsOf(turn))
            file += u"<p>%1</p>"_s.arg(paragraph.toHtmlEscaped());
        file += u"</li>"_s;
    }
    return (file + u"</ul><h2>Partager</h2><p>never said</p>"_s).toUtf8();
}

} // namespace earmark::spoken
