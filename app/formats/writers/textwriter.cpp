// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/input/timestamp.h"
#include "formats/readers/speakerlabels.h"
#include "formats/writers/writers.h"
#include "formats/writers/writtentimes.h"

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
    QString time; ///< empty where it is not known
    QString end;
    QString text;
};

QString toSecond(std::optional<milliseconds> time)
{
    return time ? writtenTimestamp(*time, u'.').section(u'.', 0, 0) : QString();
}

QList<Turn> turnsOf(const Transcript &transcript)
{
    QList<Turn> turns;
    for (const Cue &cue : transcript.cues) {
        const QString text = QString(cue.text).replace(u'\n', u' ');
        const bool isTimed = hasKnownTimes(cue);
        if (!cue.beginsTurn && !turns.isEmpty()) {
            turns.last().text += (cue.spaceBefore ? u" "_s : QString()) + text;
            turns.last().end = isTimed ? toSecond(cue.end) : QString();
            continue;
        }
        turns.append({.name = transcript.speakerName(cue.speaker).simplified(),
                      .time = isTimed ? toSecond(cue.begin) : QString(),
                      .end = isTimed ? toSecond(cue.end) : QString(),
                      .text = text});
    }
    return turns;
}

data valuesOf(const Turn &turn)
{
    data values;
    const auto set = [&values](const char *name, const QString &text) {
        // Mustache leaves a section out whose value is false.
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
        return Error{QCoreApplication::translate("writeText", "The template is damaged: %1")
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

// CommonMark: what would be taken for emphasis, code, a link or a tag, or begin a block.
QString escapedMarkdown(QString text)
{
    static const QRegularExpression signs(uR"(([\\`*_<\[]))"_s);
    static const QRegularExpression beginning(uR"(^(#+|[-+>]|\d+[.)])(?=\s|$))"_s);
    text.replace(signs, uR"(\\1)"_s);
    const auto block = beginning.match(text);
    return block.hasMatch() ? text.insert(block.capturedEnd() - 1, u'\\') : text;
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
        if (!turn.name.isEmpty())
            text += isPlainName(turn.name) ? turn.name + u": "_s : u'[' + turn.name + u"]: "_s;
        text += turn.text + u"\n\n"_s;
    }
    return text.toUtf8();
}

Result<QByteArray> writeMarkdown(const Transcript &transcript)
{
    QString text;
    for (const Turn &turn : turnsOf(transcript)) {
        const QString time = turn.time.isEmpty() ? QString() : u" ("_s + turn.time + u')';
        if (!turn.name.isEmpty())
            text += u"**"_s + escapedMarkdown(turn.name) + u"**"_s + time + u": "_s;
        else if (!time.isEmpty())
            text += time.trimmed() + u' ';
        text += escapedMarkdown(turn.text) + u"\n\n"_s;
    }
    return text.toUtf8();
}

} // namespace earmark
