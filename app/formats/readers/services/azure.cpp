// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/services/services.h"
#include "formats/readers/services/servicewords.h"

#include <QRegularExpression>

#include <algorithm>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

constexpr double ticksInASecond = 1e7;

// PT1H2M3.4S, of ISO 8601.
std::optional<double> isoSeconds(const QString &text)
{
    static const QRegularExpression pattern(
        u"^PT(?:(\\d{1,6})H)?(?:(\\d{1,6})M)?(?:(\\d{1,9}(?:\\.\\d+)?)S)?$"_s);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return {};
    return match.captured(1).toDouble() * 3600 + match.captured(2).toDouble() * 60
        + match.captured(3).toDouble();
}

// The fast service counts milliseconds, the batches a ten millionth of a second; some have ISO's
// durations only.
std::optional<double> secondsUnder(const QJsonObject &object, const QString &name)
{
    if (const auto fast = jsonNumber(object.value(name + u"Milliseconds"_s)))
        return *fast / 1000;
    const auto ticks = jsonNumber(object.value(name + u"InTicks"_s));
    return ticks ? std::optional(*ticks / ticksInASecond)
                 : isoSeconds(object.value(name).toString());
}

std::optional<TimeSpan> spanOfPhrase(const QJsonObject &phrase)
{
    const auto begin = secondsUnder(phrase, u"offset"_s);
    if (!begin)
        return {};
    const double end = *begin + secondsUnder(phrase, u"duration"_s).value_or(0);
    return spanOf(timeOf(*begin), timeOf(end));
}

void addPhrase(const QJsonObject &phrase, ServiceWords &spoken)
{
    const QJsonObject best = phrase.value("nBest"_L1).toArray().first().toObject();
    const QString text = phrase.value("text"_L1).toString(best.value("display"_L1).toString());
    const QJsonArray words = (best.isEmpty() ? phrase : best).value("words"_L1).toArray();
    WordPlaces places(text);
    for (const auto &value : words) {
        const QJsonObject word = value.toObject();
        places.add(word.value("text"_L1).toString(word.value("word"_L1).toString()),
                   spanOfPhrase(word), float(jsonNumber(word.value("confidence"_L1)).value_or(-1)));
    }
    spoken.setLanguage(phrase.value("locale"_L1).toString());
    spoken.goToChannel(QString::number(phrase.value("channel"_L1).toInteger() + 1));
    spoken.addText(text, spanOfPhrase(phrase), labelOf(phrase.value("speaker"_L1)), places.take());
}

// The library answers one phrase at a time, with capitals and ticks that do not say so.
QJsonObject timesAsInBatches(const QJsonObject &answer, QJsonObject phrase)
{
    phrase.insert("offsetInTicks"_L1, answer.value("Offset"_L1));
    phrase.insert("durationInTicks"_L1, answer.value("Duration"_L1));
    return phrase;
}

QJsonObject phraseOfLibrary(const QJsonObject &answer)
{
    const QJsonObject best = answer.value("NBest"_L1)[0].toObject();
    QJsonArray words;
    for (const auto &word : best.value("Words"_L1).toArray())
        words.append(timesAsInBatches(word.toObject(), {{u"word"_s, word["Word"_L1]}}));
    const QJsonValue text = answer.value("DisplayText"_L1);
    return timesAsInBatches(answer,
                            {{u"nBest"_s, QJsonArray{QJsonObject{{u"words"_s, words}}}},
                             {u"text"_s, text.isString() ? text : best.value("Display"_L1)},
                             {u"speaker"_s, answer.value("SpeakerId"_L1)}});
}

bool isOfLibrary(const QJsonObject &answer)
{
    return answer.contains("Offset"_L1)
        && (answer.contains("NBest"_L1) || answer.contains("DisplayText"_L1));
}

QJsonArray phrasesOf(const JsonFile &file)
{
    for (const QLatin1StringView key : {"recognizedPhrases"_L1, "phrases"_L1}) {
        if (const QJsonArray phrases = file.root.value(key).toArray(); !phrases.isEmpty())
            return phrases;
    }
    const QJsonArray answers = file.root.isEmpty() ? file.list : QJsonArray{file.root};
    QJsonArray phrases;
    for (const auto &answer : answers) {
        if (isOfLibrary(answer.toObject()))
            phrases.append(phraseOfLibrary(answer.toObject()));
    }
    return phrases;
}

} // namespace

bool isAzure(const JsonFile &file)
{
    return std::ranges::any_of(phrasesOf(file), [](const QJsonValue &value) {
        const QJsonObject phrase = value.toObject();
        return phrase.contains("nBest"_L1) || phrase.contains("offsetMilliseconds"_L1);
    });
}

// A phrase is written out, its words are as they were heard.
Draft readAzure(const JsonFile &file)
{
    ServiceWords spoken;
    for (const auto &phrase : phrasesOf(file))
        addPhrase(phrase.toObject(), spoken);
    return std::move(spoken).take();
}

} // namespace earmark
