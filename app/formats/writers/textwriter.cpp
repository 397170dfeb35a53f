// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/labels/labelline.h"
#include "formats/readers/stamps/linestamp.h"
#include "formats/writers/writers.h"
#include "formats/writers/written/writtennames.h"
#include "formats/writers/written/writtentimes.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <kainjow/mustache.hpp>

using namespace Qt::StringLiterals;
using kainjow::mustache::data;

namespace earmark {

namespace {

struct Turn
{
    QString name;
    QString label; ///< from writtenLabels(): “Anna: ”
    QString time; ///< empty if unknown
    QString end;
    QString text;
};

// A text that begins with a tag would be read as HTML, with WEBVTT as WebVTT.
bool looksLikeAnother(const Turn &first)
{
    return first.time.isEmpty() && first.label.isEmpty()
        && (first.text.startsWith(u'<') || first.text.startsWith(u"WEBVTT", Qt::CaseInsensitive));
}

QString toSecond(std::optional<milliseconds> time)
{
    return time ? writtenClock(*time) : QString();
}

QList<Turn> turnsOf(const Transcript &transcript)
{
    QList<Turn> turns;
    const QStringList labels = writtenLabels(transcript, WrittenSpeakers::Piece::Turns);
    for (qsizetype row = 0; row < transcript.cues.size(); ++row) {
        const Cue &cue = transcript.cues.at(row);
        const QString text = QString(cue.text).replace(u'\n', u' ');
        const bool isTimed = hasKnownTimes(cue);
        if (!cue.beginsTurn && !turns.isEmpty()) {
            turns.last().text += (cue.spaceBefore ? u" "_s : QString()) + text;
            turns.last().end = isTimed ? toSecond(cue.end) : QString();
            continue;
        }
        turns.append({.name = transcript.speakerName(cue.speaker).simplified(),
                      .label = labels.at(row),
                      .time = isTimed ? toSecond(cue.begin) : QString(),
                      .end = isTimed ? toSecond(cue.end) : QString(),
                      .text = text});
    }
    if (!turns.isEmpty() && looksLikeAnother(turns.first()))
        turns.first().label = u"[%1]: "_s.arg(unknownSpeaker);
    return turns;
}

data valuesOf(const Turn &turn)
{
    data values;
    const auto set = [&values](const char *name, const QString &text) {
        // Mustache leaves out a section whose value is false.
        values.set(name, text.isEmpty() ? data(data::type::bool_false) : data(text.toStdString()));
    };
    set("speaker", turn.name);
    set("time", turn.time);
    set("end", turn.end);
    set("text", turn.text);
    return values;
}

Result<QByteArray> writeByTemplate(const Transcript &transcript, const QString &given)
{
    const bool isWhole = given.contains(u"{{#turns}}"_s);
    kainjow::mustache::mustache line(
        (isWhole || given.endsWith(u'\n') ? given : given + u'\n').toStdString());
    if (!line.is_valid())
        return Error{QCoreApplication::translate("writeText", "The template is not valid: %1")
                         .arg(QString::fromStdString(line.error_message()))};
    line.set_custom_escape([](const std::string &text) { return text; });
    data turns(data::type::list);
    std::string text;
    for (const Turn &turn : turnsOf(transcript)) {
        const data values = valuesOf(turn);
        if (isWhole)
            turns.push_back(values);
        else
            text += line.render(values);
    }
    if (isWhole) {
        data all;
        all.set("turns", turns);
        text = line.render(all);
    }
    return QByteArray::fromStdString(text);
}

// A sign at the beginning of the text would be taken for a separator behind the time; a dash before
// it prevents that.
QString withDash(const QString &text, const Turn &turn)
{
    static const QRegularExpression sign(u"^[-–—|:]\\s"_s);
    const bool isBehindTime = !turn.time.isEmpty() && turn.label.isEmpty();
    return isBehindTime && text.contains(sign) ? u"- "_s + text : text;
}

// A time at the beginning of the text would be taken for that of the turn unless it is in quotes.
QString spelledText(const Turn &turn)
{
    static const QRegularExpression time(
        uR"(^[\[({<]?\s*(\d+(?:[:;]\d{2}){3}|\d+(?::\d{1,2}){1,2}(?:[.,:]\d+)?|\d+\.\d+s)(?:\s*[\])}>])?)"_s);
    QString text = turn.text;
    if ((turn.time.isEmpty() || turn.label.isEmpty()) && stampIn(turn.label + text))
        text.replace(time, u"“\\1”"_s);
    text = withDash(text, turn);
    return turn.label + text;
}

// CommonMark: escapes what would be emphasis, code, a link, a tag or a character reference, or
// begin a block.
QString escapedMarkdown(QString text)
{
    static const QRegularExpression signs(uR"(([\\`*_<\[]|&(?=#?\w+;)))"_s);
    static const QRegularExpression beginning(
        uR"(^(?:(>)|(#+|[-+]|\d+[.)])(?=\s|$)|-(?=[-\s]*$)))"_s);
    text.replace(signs, uR"(\\1)"_s);
    const auto block = beginning.match(text);
    return block.hasMatch() ? text.insert(block.capturedEnd() - 1, u'\\') : text;
}

// The sign of a label or time to escape. A wide colon cannot be escaped.
qsizetype placeOfSign(const QString &text)
{
    static const QRegularExpression sign(uR"([(:])"_s);
    static const QRegularExpression otherSign(uR"([.|])"_s);
    const qsizetype at = text.indexOf(sign);
    return at < 0 ? text.indexOf(otherSign) : at;
}

// Escapes a label or a time at the beginning of the text.
QString markdownOf(const Turn &turn)
{
    QString text = escapedMarkdown(turn.text);
    if (!labelledLine(text) && !stampIn(text))
        return withDash(text, turn);
    const qsizetype sign = placeOfSign(text);
    return sign < 0 ? text : text.insert(sign, u'\\');
}

// **Anna** (0:12): and **[a voice]:** (0:12)
QString markdownLabel(const Turn &turn)
{
    const QString time = turn.time.isEmpty() ? QString() : u'(' + turn.time + u')';
    if (turn.label.isEmpty())
        return time.isEmpty() ? QString() : u"**"_s + time + u"** "_s;
    const QString label = turn.label.trimmed().chopped(1);
    if (label.startsWith(u'['))
        return (time.isEmpty() ? time : time + u' ') + u"**"_s + escapedMarkdown(label) + u":** "_s;
    return u"**"_s + escapedMarkdown(label) + u"**"_s + (time.isEmpty() ? time : u' ' + time)
        + u": "_s;
}

} // namespace

Result<QByteArray> writeText(const Transcript &transcript, const WriteOptions &options)
{
    if (!options.textTemplate.isEmpty())
        return writeByTemplate(transcript, options.textTemplate);
    QString text;
    for (const Turn &turn : turnsOf(transcript)) {
        if (!turn.time.isEmpty())
            text += u'[' + turn.time + u"] "_s;
        text += spelledText(turn) + u"\n\n"_s;
    }
    return text.toUtf8();
}

Result<QByteArray> writeMarkdown(const Transcript &transcript)
{
    QString text;
    for (const Turn &turn : turnsOf(transcript))
        text += markdownLabel(turn) + markdownOf(turn) + u"\n\n"_s;
    return text.toUtf8();
}

} // namespace earmark
