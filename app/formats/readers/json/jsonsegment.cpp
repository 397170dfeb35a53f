// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/json/jsonsegment.h"

#include "formats/input/timestamp.h"

#include <cmath>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

constexpr double longestSeconds = 1e8;

QJsonValue valueOf(const QJsonObject &object, QLatin1StringView key, QLatin1StringView otherKey)
{
    const auto found = object.constFind(key);
    return found != object.constEnd() ? found.value() : object.value(otherKey);
}

std::optional<double> numberIn(const QJsonValue &value)
{
    if (value.isDouble())
        return value.toDouble();
    if (!value.isString())
        return {};
    const QString text = value.toString();
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    if (isNumber)
        return number;
    const auto time = readTimestamp(text);
    return time ? std::optional(double(time->count()) / 1000) : std::nullopt;
}

std::optional<milliseconds> timeIn(const QJsonValue &value, JsonUnit unit, qsizetype line,
                                   Draft &draft)
{
    const auto number = numberIn(value);
    if (!number || !std::isfinite(*number))
        return {};
    const double seconds = unit == JsonUnit::Seconds ? *number : *number / 1000;
    if (seconds > longestSeconds)
        return {};
    if (seconds < 0) {
        draft.count(Repair::NegativeTime, line);
        return milliseconds(0);
    }
    return milliseconds(qRound64(seconds * 1000));
}

// A name, or the number that some programs give.
QString speakerIn(const QJsonValue &value)
{
    if (value.isDouble())
        return QString::number(value.toInteger());
    return value.toString().simplified();
}

QList<Word> wordsIn(const QJsonArray &array, const QString &text, JsonUnit unit, qsizetype line,
                    Draft &draft)
{
    QList<Word> words;
    qsizetype from = 0;
    for (const auto &value : array) {
        const QJsonObject object = value.toObject();
        const QString word = jsonText(object).trimmed();
        const qsizetype at = text.indexOf(word, from);
        const auto begin = timeIn(valueOf(object, "startTime"_L1, "start"_L1), unit, line, draft);
        const auto end = timeIn(valueOf(object, "endTime"_L1, "end"_L1), unit, line, draft);
        if (word.isEmpty() || at < 0)
            continue;
        from = at + word.size();
        if (!begin)
            continue;
        const QJsonValue confidence = valueOf(object, "probability"_L1, "score"_L1);
        words.append({.id = {},
                      .offset = qint32(at),
                      .length = qint32(word.size()),
                      .span = TimeSpan{*begin, std::max(*begin, end.value_or(*begin))},
                      .confidence = float(confidence.toDouble(-1))});
    }
    return words;
}

} // namespace

// faster-whisper's Segment begins with id, seek, start, end, text; `words` is the last list of
// lists.
bool isWhisperTuple(const QJsonArray &tuple)
{
    return tuple.size() > 4 && tuple.at(2).isDouble() && tuple.at(3).isDouble()
        && tuple.at(4).isString();
}

QJsonObject namedWhisperTuple(const QJsonArray &tuple)
{
    if (!isWhisperTuple(tuple))
        return {};
    QJsonArray words;
    for (const auto &field : tuple) {
        const QJsonArray list = field.toArray();
        if (!list.first().isArray())
            continue;
        for (const auto &value : list) {
            const QJsonArray word = value.toArray();
            words.append(QJsonObject{{u"start"_s, word.at(0)},
                                     {u"end"_s, word.at(1)},
                                     {u"word"_s, word.at(2)},
                                     {u"probability"_s, word.at(3)}});
        }
    }
    return {{u"start"_s, tuple.at(2)},
            {u"end"_s, tuple.at(3)},
            {u"text"_s, tuple.at(4)},
            {u"words"_s, words}};
}

QString jsonText(const QJsonObject &object)
{
    const QJsonValue text = valueOf(object, "body"_L1, "text"_L1);
    return text.isString() ? text.toString() : object.value("word"_L1).toString();
}

std::optional<double> jsonNumber(const QJsonObject &object, QLatin1StringView key,
                                 QLatin1StringView otherKey)
{
    return numberIn(valueOf(object, key, otherKey));
}

JsonSegment readJsonSegment(const QJsonObject &object, JsonUnit unit, qsizetype line, Draft &draft)
{
    // Podlove's “voice” is the name of the speaker, who is a number.
    const QString name = speakerIn(object.value("voice"_L1));
    JsonSegment segment{.text = jsonText(object),
                        .speaker = name.isEmpty() ? speakerIn(object.value("speaker"_L1)) : name,
                        .begin =
                            timeIn(valueOf(object, "startTime"_L1, "start"_L1), unit, line, draft),
                        .end = timeIn(valueOf(object, "endTime"_L1, "end"_L1), unit, line, draft),
                        .words = {},
                        .line = line};
    if (const QJsonArray words = object.value("words"_L1).toArray(); !words.isEmpty())
        segment.words = wordsIn(words, segment.text, unit, line, draft);
    return segment;
}

} // namespace earmark
