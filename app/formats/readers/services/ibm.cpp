// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/services/services.h"
#include "formats/readers/services/servicewords.h"

#include <algorithm>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

// What the asynchronous service answers lies one deeper; a stream has an answer a line.
QJsonArray answersOf(const JsonFile &file)
{
    if (file.root.isEmpty())
        return file.list;
    const QJsonArray results = file.root.value("results"_L1).toArray();
    return results.first().toObject().contains("results"_L1) ? results : QJsonArray{file.root};
}

QJsonArray resultsOf(const QJsonValue &answer)
{
    return answer["results"_L1].toArray();
}

void addResult(const QJsonObject &best, const QHash<qint64, QString> &speakers,
               ServiceWords &spoken)
{
    const QJsonArray timestamps = best.value("timestamps"_L1).toArray();
    for (const auto &value : timestamps) {
        SpeechPiece piece;
        piece.text = value[0].toString();
        piece.span = spanOf(timeOf(value[1]), timeOf(value[2]));
        if (piece.text == "%HESITATION"_L1)
            piece.text = u"…"_s;
        const qint64 begin = piece.span ? piece.span->begin.count() : -1;
        spoken.add(std::move(piece), speakers.value(begin));
    }
    if (!timestamps.isEmpty())
        return;
    const QString text = best.value("transcript"_L1).toString().trimmed();
    spoken.addText(
        QString(text).replace(u" %HESITATION"_s, u"…"_s).replace(u"%HESITATION"_s, u"…"_s), {}, {});
}

} // namespace

bool isIbm(const JsonFile &file)
{
    const QJsonArray answers = answersOf(file);
    return std::ranges::any_of(answers, [](const QJsonValue &answer) {
        const QJsonArray results = resultsOf(answer);
        return anyBestHas(results, "timestamps"_L1)
            || (answer.toObject().contains("result_index"_L1)
                && anyBestHas(results, "transcript"_L1));
    });
}

Draft readIbm(const JsonFile &file)
{
    ServiceWords spoken;
    const QJsonArray answers = answersOf(file);
    QHash<qint64, QString> speakers; // by when they begin to speak
    for (const auto &answer : answers) {
        for (const auto &label : answer["speaker_labels"_L1].toArray()) {
            if (const auto begin = timeOf(label["from"_L1]))
                speakers.insert(begin->count(), labelOf(label["speaker"_L1]));
        }
    }
    for (const auto &answer : answers) {
        for (const auto &result : resultsOf(answer))
            addResult(bestOf(result), speakers, spoken);
    }
    return std::move(spoken).take();
}

} // namespace earmark
