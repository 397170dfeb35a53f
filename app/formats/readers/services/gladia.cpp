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
    return result["transcription"_L1]["utterances"_L1].toArray();
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
        spoken.goToChannel(QString::number(utterance.value("channel"_L1).toInteger() + 1));
        const QString text = utterance.value("text"_L1).toString();
        WordPlaces words(text);
        for (const auto &word : utterance.value("words"_L1).toArray())
            words.add(word["word"_L1].toString(),
                      spanOf(timeOf(word["start"_L1]), timeOf(word["end"_L1])),
                      float(jsonNumber(word["confidence"_L1]).value_or(-1)));
        spoken.addText(
            text, spanOf(timeOf(utterance.value("start"_L1)), timeOf(utterance.value("end"_L1))),
            labelOf(utterance.value("speaker"_L1)), words.take());
    }
    return std::move(spoken).take();
}

} // namespace earmark
