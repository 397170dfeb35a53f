// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/services/oddservices.h"

#include "formats/readers/json/unitguess.h"

#include <QRegularExpression>

#include <array>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

// An ISO 8601 duration: PT1H2M3.4S.
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

/// Paths to milliseconds, to ticks, and to an ISO 8601 duration.
using AzurePaths = std::array<JsonPaths, 3>;

std::optional<double> azureSeconds(const QJsonValue &phrase, const AzurePaths &paths)
{
    constexpr double ticksInASecond = 1e7;
    if (const auto number = numberAt(phrase, paths[0]))
        return *number / 1000;
    const auto number = numberAt(phrase, paths[1]);
    return number ? std::optional(*number / ticksInASecond) : isoSeconds(textAt(phrase, paths[2]));
}

milliseconds timeUnder(const QJsonValue &event, const JsonPaths &path)
{
    return timeAt(event, path, JsonUnit::Milliseconds).value_or(milliseconds(0));
}

} // namespace

std::optional<TimeSpan> azureSpan(const QJsonValue &phrase)
{
    static const AzurePaths begins{"offsetMilliseconds", "offsetInTicks, Offset", "offset"};
    static const AzurePaths lengths{"durationMilliseconds", "durationInTicks, Duration",
                                    "duration"};
    const auto seconds = azureSeconds(phrase, begins);
    const auto lasts = azureSeconds(phrase, lengths);
    const auto begin = timeOf(seconds, JsonUnit::Seconds);
    if (!begin)
        return {};
    const auto end = timeOf(*seconds + lasts.value_or(0), JsonUnit::Seconds);
    return TimeSpan{*begin, end.value_or(*begin)};
}

bool isAssemblyAi(const QJsonValue &file)
{
    const QJsonArray entries = listAt(file, "utterances, paragraphs, sentences, words");
    const QJsonObject first = entries.first().toObject();
    const auto isWhole = [&first](QLatin1StringView key) {
        return first.value(key).toInteger(-1) >= 0; // a fraction gives -1
    };
    return first.value("text"_L1).isString() && isWhole("start"_L1) && isWhole("end"_L1)
        && !hasAt(file, "segments") && unitOf(entries) == JsonUnit::Milliseconds;
}

void addAssemblyAi(const QJsonValue &file, const Service &service, ServiceWords &words)
{
    LinePaths paths = service.paths;
    paths.isParagraph = hasAt(file, "paragraphs");
    words.addLines(service.linesIn(file), paths);
}

void addDeepgram(const QJsonValue &file, const Service &service, ServiceWords &words)
{
    const QJsonArray channels = listAt(file, "results/channels");
    for (qsizetype channel = 0; channel < channels.size(); ++channel) {
        words.goToChannel(QString::number(channel + 1));
        words.addLine(channels.at(channel), service.paths);
    }
    for (const auto &line : channels.isEmpty() ? service.linesIn(file) : QJsonArray()) {
        if (line["is_final"_L1].toBool(true))
            words.addLine(line, service.paths);
    }
}

void addIbm(const QJsonValue &file, const Service &service, ServiceWords &words)
{
    const bool isList = hasAt(file, "results/0/results");
    const QJsonArray answers = isList ? file["results"_L1].toArray() : service.linesIn(file);
    for (const auto &answer : answers)
        words.addTurns(answer["speaker_labels"_L1].toArray(), service.turn);
    for (const auto &answer : answers)
        words.addLines(answer["results"_L1].toArray(), service.paths);
}

void addTrint(const QJsonValue &file, const Service &service, ServiceWords &words)
{
    QHash<QString, QString> speakers;
    for (const auto &paragraph : listAt(file, "transcript/paragraphs"))
        speakers.insert(labelOf(paragraph["id"_L1]),
                        words.nameOf(labelOf(paragraph["speaker"_L1])));
    QString before;
    for (const auto &word : listAt(file, service.paths.words)) {
        const QString paragraph = labelOf(word["paragraphId"_L1]);
        if (!before.isEmpty() && paragraph != before)
            words.endParagraph();
        before = paragraph;
        words.addWord(word, service.paths.word, speakers.value(paragraph));
    }
}

// Events that only append a line break are left out.
Draft readYouTube(const QJsonValue &file)
{
    Draft draft;
    for (const auto &event : file["events"_L1].toArray()) {
        DraftCue cue;
        cue.begin = timeUnder(event, "tStartMs");
        cue.end = *cue.begin + timeUnder(event, "dDurationMs");
        for (const auto &part : event["segs"_L1].toArray()) {
            const QString text = part["utf8"_L1].toString();
            const milliseconds begin = *cue.begin + timeUnder(part, "tOffsetMs");
            if (!cue.words.isEmpty())
                cue.words.last().span->end = begin;
            cue.words.append({.offset = qint32(cue.text.size()),
                              .length = qint32(text.size()),
                              .span = TimeSpan{begin, std::max(begin, *cue.end)}});
            cue.text += text;
        }
        if (cue.words.size() == 1)
            cue.words.clear(); // a whole line
        if (!cue.text.trimmed().isEmpty())
            draft.add(std::move(cue));
    }
    return draft;
}

} // namespace earmark
