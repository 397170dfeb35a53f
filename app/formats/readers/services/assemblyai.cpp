// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/json/unitguess.h"
#include "formats/readers/services/services.h"
#include "formats/readers/services/servicewords.h"

#include <array>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

// What the service answers to different questions.
constexpr std::array partKeys{"utterances"_L1, "paragraphs"_L1, "sentences"_L1};

QJsonArray partsOf(const JsonFile &file)
{
    for (const QLatin1StringView key : partKeys) {
        const QJsonArray parts = file.root.value(key).toArray();
        const QJsonObject part = parts.first().toObject();
        if (part.contains("text"_L1) || part.contains("words"_L1))
            return parts;
    }
    return {};
}

QJsonArray wordsOf(const JsonFile &file)
{
    return file.root.value("words"_L1).toArray();
}

} // namespace

// Others call their words the same and count seconds.
bool isAssemblyAi(const JsonFile &file)
{
    if (!partsOf(file).isEmpty())
        return true;
    const QJsonArray words = wordsOf(file);
    const QJsonObject word = words.first().toObject();
    return word.contains("start"_L1) && word.contains("text"_L1)
        && !file.root.contains("segments"_L1) && unitOf(words) == JsonUnit::Milliseconds;
}

Draft readAssemblyAi(const JsonFile &file)
{
    ServiceWords spoken;
    spoken.setLanguage(file.root.value("language_code"_L1).toString());
    const QJsonArray parts = partsOf(file);
    const WordKeys keys{"text"_L1, "start"_L1, "end"_L1,
                        unitOf(parts.isEmpty() ? wordsOf(file) : parts)};
    for (const auto &value : parts) {
        const QJsonObject part = value.toObject();
        const QJsonArray words = part.value("words"_L1).toArray();
        const QString speaker = labelOf(part.value("speaker"_L1));
        spoken.addWords(words, keys, speaker);
        if (words.isEmpty())
            spoken.addText(part.value("text"_L1).toString(),
                           spanOf(timeOf(part.value("start"_L1), keys.unit),
                                  timeOf(part.value("end"_L1), keys.unit)),
                           speaker);
        if (file.root.contains("paragraphs"_L1))
            spoken.endParagraph();
    }
    if (parts.isEmpty())
        spoken.addWords(wordsOf(file), keys);
    return std::move(spoken).take();
}

} // namespace earmark
