// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/services/services.h"
#include "formats/readers/services/servicewords.h"

#include <algorithm>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

QJsonArray channelsOf(const JsonFile &file)
{
    return file.root.value("results"_L1)["channels"_L1].toArray();
}

// Some keep the utterances alone.
QJsonArray plainUtterances(const JsonFile &file)
{
    const QJsonArray utterances = file.root.value("results"_L1)["utterances"_L1].toArray();
    return utterances.isEmpty() ? file.list : utterances;
}

bool isPlainUtterance(const QJsonValue &value)
{
    return value["transcript"_L1].isString() && value["words"_L1].isArray();
}

// What it answers while somebody speaks; much of it is said again in better words.
bool isLive(const QJsonValue &answer)
{
    return answer["channel"_L1]["alternatives"_L1].isArray();
}

void addAll(const QJsonArray &words, const QString &text, const QString &speaker,
            ServiceWords &spoken)
{
    for (const auto &value : words) {
        const QJsonObject word = value.toObject();
        const bool isWritten = word.contains("punctuated_word"_L1);
        const QString own = labelOf(word.value("speaker"_L1));
        spoken.add(
            pieceOf(word, {isWritten ? "punctuated_word"_L1 : "word"_L1, "start"_L1, "end"_L1}),
            own.isEmpty() ? speaker : own);
    }
    if (words.isEmpty())
        spoken.addText(text, {}, speaker);
}

void addBest(const QJsonValue &channel, ServiceWords &spoken)
{
    const QJsonObject best = bestOf(channel);
    addAll(best.value("words"_L1).toArray(), best.value("transcript"_L1).toString(), {}, spoken);
}

void addEntry(const QJsonValue &entry, ServiceWords &spoken)
{
    if (isLive(entry) && entry["is_final"_L1].toBool(true)) {
        spoken.goToChannel(QString::number(entry["channel_index"_L1][0].toInteger() + 1));
        addBest(entry["channel"_L1], spoken);
    } else if (isPlainUtterance(entry)) {
        spoken.goToChannel(QString::number(entry["channel"_L1].toInteger() + 1));
        addAll(entry["words"_L1].toArray(), entry["transcript"_L1].toString(),
               labelOf(entry["speaker"_L1]), spoken);
    }
}

} // namespace

bool isDeepgram(const JsonFile &file)
{
    const QJsonArray utterances = plainUtterances(file);
    return file.root.value("results"_L1).toObject().contains("channels"_L1)
        || std::ranges::any_of(utterances, isPlainUtterance)
        || std::ranges::any_of(utterances, isLive);
}

Draft readDeepgram(const JsonFile &file)
{
    ServiceWords spoken;
    const QJsonArray channels = channelsOf(file);
    for (qsizetype channel = 0; channel < channels.size(); ++channel) {
        spoken.goToChannel(QString::number(channel + 1));
        spoken.setLanguage(channels.at(channel)["detected_language"_L1].toString());
        addBest(channels.at(channel), spoken);
    }
    if (channels.isEmpty()) {
        for (const auto &entry : plainUtterances(file))
            addEntry(entry, spoken);
    }
    return std::move(spoken).take();
}

} // namespace earmark
