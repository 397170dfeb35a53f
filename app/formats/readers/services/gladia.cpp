// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/services/services.h"
#include "formats/readers/services/servicewords.h"

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

QJsonArray utterancesOf(const JsonFile &file)
{
    const QJsonValue result =
        file.root.contains("result"_L1) ? file.root.value("result"_L1) : QJsonValue(file.root);
    const QJsonArray utterances = result["transcription"_L1]["utterances"_L1].toArray();
    return utterances.isEmpty() ? file.root.value("prediction"_L1).toArray() : utterances;
}

// The first version calls its times otherwise.
std::optional<TimeSpan> spanOfPart(const QJsonObject &part)
{
    if (part.contains("time_begin"_L1))
        return spanOf(timeOf(part.value("time_begin"_L1)), timeOf(part.value("time_end"_L1)));
    return spanOf(timeOf(part.value("start"_L1)), timeOf(part.value("end"_L1)));
}

QString channelOf(const QJsonObject &utterance)
{
    const QJsonValue channel = utterance.value("channel"_L1);
    return channel.isString() ? channel.toString() : QString::number(channel.toInteger() + 1);
}

} // namespace

bool isGladia(const JsonFile &file)
{
    return !utterancesOf(file).isEmpty();
}

Draft readGladia(const JsonFile &file)
{
    ServiceWords spoken;
    for (const auto &value : utterancesOf(file)) {
        const QJsonObject utterance = value.toObject();
        spoken.setLanguage(utterance.value("language"_L1).toString());
        spoken.goToChannel(channelOf(utterance));
        const QString text =
            utterance.value("text"_L1).toString(utterance.value("transcription"_L1).toString());
        WordPlaces words(text);
        for (const auto &word : utterance.value("words"_L1).toArray())
            words.add(word["word"_L1].toString(), spanOfPart(word.toObject()),
                      float(jsonNumber(word["confidence"_L1]).value_or(-1)));
        spoken.addText(text, spanOfPart(utterance), labelOf(utterance.value("speaker"_L1)),
                       words.take());
    }
    return std::move(spoken).take();
}

} // namespace earmark
