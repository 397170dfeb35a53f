// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/services/services.h"
#include "formats/readers/services/servicewords.h"

namespace earmark {

using namespace Qt::StringLiterals;

bool isDeepgram(const JsonFile &file)
{
    return file.root.value("results"_L1).toObject().contains("channels"_L1);
}

Draft readDeepgram(const JsonFile &file)
{
    ServiceWords spoken;
    const QJsonArray channels =
        file.root.value("results"_L1).toObject().value("channels"_L1).toArray();
    for (qsizetype channel = 0; channel < channels.size(); ++channel) {
        spoken.goToChannel(QString::number(channel + 1));
        spoken.setLanguage(channels.at(channel)["detected_language"_L1].toString());
        const QJsonObject best = bestOf(channels.at(channel));
        const QJsonArray words = best.value("words"_L1).toArray();
        for (const auto &value : words) {
            const QJsonObject word = value.toObject();
            const bool isWritten = word.contains("punctuated_word"_L1);
            spoken.add(
                pieceOf(word, {isWritten ? "punctuated_word"_L1 : "word"_L1, "start"_L1, "end"_L1}),
                labelOf(word.value("speaker"_L1)));
        }
        if (words.isEmpty())
            spoken.addText(best.value("transcript"_L1).toString(), {}, {});
    }
    return std::move(spoken).take();
}

} // namespace earmark
