// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/services/services.h"
#include "formats/readers/services/servicewords.h"

#include <algorithm>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

constexpr double ticksInASecond = 1e7;

// The fast service counts milliseconds, the batches a ten millionth of a second.
std::optional<double> secondsUnder(const QJsonObject &object, const QString &name)
{
    if (const auto fast = jsonNumber(object.value(name + u"Milliseconds"_s)))
        return *fast / 1000;
    const auto ticks = jsonNumber(object.value(name + u"InTicks"_s));
    return ticks ? std::optional(*ticks / ticksInASecond) : std::nullopt;
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

QJsonArray phrasesOf(const JsonFile &file)
{
    const QJsonArray recognized = file.root.value("recognizedPhrases"_L1).toArray();
    return recognized.isEmpty() ? file.root.value("phrases"_L1).toArray() : recognized;
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
