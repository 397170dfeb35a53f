// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/json/jsonsegment.h"

#include "formats/input/timestamp.h"
#include "formats/input/words.h"

#include <array>
#include <cmath>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

// A word further from the one before is another with the same spelling.
constexpr qsizetype farthestWord = 200;

constexpr std::array beginKeys{"startTime"_L1, "start"_L1, "start_time"_L1, "begin"_L1,
                               "from"_L1,      "time"_L1,  "timestamp"_L1};
constexpr std::array endKeys{"endTime"_L1, "end"_L1, "end_time"_L1, "to"_L1};
constexpr std::array durationKeys{"duration"_L1, "dur"_L1};
// These keys name their unit, milliseconds.
constexpr std::array exactBeginKeys{"startMs"_L1, "start_ms"_L1, "startTimeMs"_L1};
constexpr std::array exactEndKeys{"endMs"_L1, "end_ms"_L1, "endTimeMs"_L1};

std::optional<double> inSeconds(std::optional<double> number, JsonUnit unit)
{
    return number && unit == JsonUnit::Milliseconds ? *number / 1000 : number;
}

std::optional<milliseconds> timeOf(std::optional<double> seconds, qsizetype line, Draft &draft)
{
    if (!seconds || !std::isfinite(*seconds) || *seconds > longestTime / 1000)
        return {};
    if (*seconds < 0) {
        draft.count(Repair::NegativeTime, line);
        return milliseconds(0);
    }
    return milliseconds(qRound64(*seconds * 1000));
}

/// When an entry begins and ends, in seconds.
struct Times
{
    std::optional<double> begin;
    std::optional<double> end;
};

Times timesOf(const QJsonObject &object, JsonUnit unit)
{
    // Hugging Face's pipelines write both times as a pair.
    const QJsonArray pair = object.value("timestamp"_L1).toArray();
    if (pair.size() == 2)
        return {jsonNumber(pair.at(0)), jsonNumber(pair.at(1))};
    if (const QJsonValue offsets = object.value("offsets"_L1); offsets.isObject())
        return {inSeconds(jsonNumber(offsets["from"_L1]), JsonUnit::Milliseconds),
                inSeconds(jsonNumber(offsets["to"_L1]), JsonUnit::Milliseconds)};
    Times times{inSeconds(jsonBegin(object), unit), inSeconds(jsonNumber(object, endKeys), unit)};
    if (!times.begin)
        times.begin = inSeconds(jsonNumber(object, exactBeginKeys), JsonUnit::Milliseconds);
    if (!times.end)
        times.end = inSeconds(jsonNumber(object, exactEndKeys), JsonUnit::Milliseconds);
    if (!times.end)
        times.end = inSeconds(jsonEnd(object), unit);
    return times;
}

QString speakerOf(const QJsonObject &object)
{
    // Podlove's “voice” is the name, and its “speaker” a number.
    for (const QLatin1StringView key :
         {"voice"_L1, "speaker"_L1, "speaker_name"_L1, "speakerName"_L1, "speakerDesignation"_L1,
          "speaker_designation"_L1, "speaker_label"_L1, "speakerLabel"_L1, "speaker_id"_L1,
          "speakerId"_L1, "Speaker"_L1, "participant"_L1}) {
        if (const QString label = labelOf(object.value(key)); !label.isEmpty())
            return label == "?"_L1 && object.contains("offsets"_L1) ? QString() : label;
    }
    return {};
}

// The speaker of most of the words, for programs that name speakers only there.
QString speakerOfMost(const QList<JsonWord> &words)
{
    QMap<QString, qsizetype> letters;
    QString most;
    for (const JsonWord &word : words) {
        if (word.speaker.isEmpty())
            continue;
        letters[word.speaker] += word.text.size();
        if (letters.value(word.speaker) > letters.value(most))
            most = word.speaker;
    }
    return most;
}

// whisper.cpp's tokens may be parts of words. An empty one was the rest of a letter: the token
// before gets its time. Tokens like [_TT_42] are only times.
QList<JsonWord> wordsOfTokens(const QJsonArray &tokens, qsizetype line, Draft &draft)
{
    QList<JsonWord> words;
    if (!tokens.first().isObject())
        return words; // Whisper's are numbers
    for (const auto &token : tokens) {
        const JsonWord word = readJsonWord(token.toObject(), JsonUnit::Seconds, line, draft);
        if (!word.span || word.text.startsWith(u"[_"))
            continue;
        if (!word.text.isEmpty())
            words.append(word);
        else if (!words.isEmpty())
            words.last().span->end = std::max(words.last().span->end, word.span->end);
    }
    return words;
}

// Vosk's key for words is “result”.
QList<JsonWord> wordsOf(const QJsonObject &segment, JsonUnit unit, qsizetype line, Draft &draft)
{
    QJsonArray array = segment.value("words"_L1).toArray();
    if (array.isEmpty())
        array = segment.value("result"_L1).toArray();
    if (array.isEmpty())
        return wordsOfTokens(segment.value("tokens"_L1).toArray(), line, draft);
    QList<JsonWord> words;
    words.reserve(array.size());
    for (const auto &value : array)
        words.append(readJsonWord(value.toObject(), unit, line, draft));
    return words;
}

bool haveTimes(const QList<JsonWord> &words)
{
    return std::ranges::any_of(words, [](const JsonWord &word) { return word.span.has_value(); });
}

QList<Word> placedIn(const QString &text, const QList<JsonWord> &words)
{
    WordPlaces places(text);
    for (const JsonWord &word : words)
        places.add(word.text, word.span, word.confidence);
    return places.take();
}

// The first versions of faster-whisper: start, end, text.
bool isOldWhisperTuple(const QJsonArray &tuple)
{
    const auto isTime = [](const QJsonValue &value) { return value.isDouble() || value.isNull(); };
    return tuple.size() == 3 && isTime(tuple.at(0)) && isTime(tuple.at(1))
        && tuple.at(2).isString();
}

} // namespace

bool WordPlaces::add(QStringView word, std::optional<TimeSpan> span, float confidence)
{
    const QStringView letters = word.trimmed();
    if (letters.isEmpty())
        return false;
    const QStringView rest = m_text.sliced(m_from);
    const qsizetype within = rest.first(std::min(rest.size(), letters.size() + farthestWord))
                                 .indexOf(letters, 0, Qt::CaseInsensitive);
    if (within < 0)
        return false;
    const qsizetype at = m_from + within;
    m_from = at + letters.size();
    if (span)
        m_words.append({.offset = qint32(at),
                        .length = qint32(letters.size()),
                        .span = span,
                        .confidence = confidence});
    return true;
}

QString labelOf(const QJsonValue &speaker)
{
    if (speaker.isDouble())
        return QString::number(speaker.toInteger());
    if (!speaker.isObject())
        return speaker.toString().simplified();
    const QJsonObject object = speaker.toObject();
    for (const QLatin1StringView key :
         {"name"_L1, "display_name"_L1, "label"_L1, "id"_L1, "@id"_L1}) {
        const QJsonValue value = object.value(key);
        if (const QString label = value.isObject() ? QString() : labelOf(value); !label.isEmpty())
            return label;
    }
    return {};
}

// faster-whisper's Segment begins with id, seek, start, end, text; its words are a list of lists.
bool isWhisperTuple(const QJsonArray &tuple)
{
    if (isOldWhisperTuple(tuple))
        return true;
    return tuple.size() > 4 && tuple.at(2).isDouble() && tuple.at(3).isDouble()
        && tuple.at(4).isString();
}

QJsonObject namedWhisperTuple(const QJsonArray &tuple)
{
    if (isOldWhisperTuple(tuple))
        return {{u"start"_s, tuple.at(0)}, {u"end"_s, tuple.at(1)}, {u"text"_s, tuple.at(2)}};
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
    for (const QLatin1StringView key : {"body"_L1, "text"_L1, "word"_L1}) {
        if (const QJsonValue text = object.value(key); text.isString())
            return text.toString();
    }
    // These keys may hold other things, so the entry must have a time.
    for (const QLatin1StringView key :
         {"transcript"_L1, "content"_L1, "sentence"_L1, "caption"_L1, "utterance"_L1}) {
        if (const QString text = object.value(key).toString(); !text.isEmpty() && jsonBegin(object))
            return text;
    }
    return {};
}

std::optional<double> jsonNumber(const QJsonValue &value)
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

std::optional<double> jsonNumber(const QJsonObject &object, std::span<const QLatin1StringView> keys)
{
    for (const QLatin1StringView key : keys) {
        if (const auto number = jsonNumber(object.value(key)))
            return number;
    }
    return {};
}

std::optional<double> jsonBegin(const QJsonObject &object)
{
    return jsonNumber(object, beginKeys);
}

std::optional<double> jsonEnd(const QJsonObject &object)
{
    if (const auto end = jsonNumber(object, endKeys))
        return end;
    const auto begin = jsonBegin(object);
    const auto duration = jsonNumber(object, durationKeys);
    return begin && duration ? std::optional(*begin + *duration) : std::nullopt;
}

JsonSegment readJsonSegment(const QJsonObject &object, JsonUnit unit, qsizetype line, Draft &draft)
{
    const Times times = timesOf(object, unit);
    JsonSegment segment{.text = jsonText(object),
                        .speaker = speakerOf(object),
                        .begin = timeOf(times.begin, line, draft),
                        .end = timeOf(times.end, line, draft),
                        .words = {},
                        .spoken = {},
                        .line = line,
                        .endsTurn = object.value("speaker_turn_next"_L1).toBool()};
    const QList<JsonWord> words = wordsOf(object, unit, line, draft);
    if (words.isEmpty())
        return segment;
    if (segment.speaker.isEmpty())
        segment.speaker = speakerOfMost(words);
    if (isBlank(segment.text) || (!segment.begin && haveTimes(words)))
        segment.spoken = words;
    else
        segment.words = placedIn(segment.text, words);
    return segment;
}

// Trint's key for the text of a word is “value”.
JsonWord readJsonWord(const QJsonObject &object, JsonUnit unit, qsizetype line, Draft &draft)
{
    static constexpr std::array confidenceKeys{"probability"_L1, "score"_L1, "confidence"_L1,
                                               "conf"_L1, "p"_L1};
    const Times times = timesOf(object, unit);
    const auto begin = timeOf(times.begin, line, draft);
    const auto end = timeOf(times.end, line, draft);
    JsonWord word{.text = jsonText(object), .speaker = speakerOf(object), .span = {}};
    if (word.text.isEmpty())
        word.text = object.value("value"_L1).toString();
    if (begin)
        word.span = TimeSpan{*begin, std::max(*begin, end.value_or(*begin))};
    word.confidence = float(jsonNumber(object, confidenceKeys).value_or(-1));
    return word;
}

} // namespace earmark
