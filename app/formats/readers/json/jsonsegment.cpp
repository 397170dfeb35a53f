// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/json/jsonsegment.h"

#include "formats/input/words.h"

#include <algorithm>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

// A word further from the one before is another with the same spelling.
constexpr qsizetype farthestWord = 200;

std::optional<double> inSeconds(std::optional<double> number, JsonUnit unit)
{
    return number && unit == JsonUnit::Milliseconds ? *number / 1000 : number;
}

std::optional<milliseconds> timeOf(std::optional<double> seconds, qsizetype line, Draft &draft)
{
    const auto time = timeOf(seconds, JsonUnit::Seconds);
    if (!time || time->count() >= 0)
        return time;
    draft.count(Repair::NegativeTime, line);
    return milliseconds(0);
}

/// When an entry begins and ends, in seconds.
struct Times
{
    std::optional<double> begin;
    std::optional<double> end;
};

// Hugging Face's pipelines write both times as a pair. Keys with “ms” name their unit.
Times timesOf(const JsonNode &entry, JsonUnit unit)
{
    static const JsonPaths exactBegins("startMs, start_ms, startTimeMs, offsets/from");
    static const JsonPaths exactEnds("endMs, end_ms, endTimeMs, offsets/to");
    const QJsonArray pair = entry.object.value("timestamp"_L1).toArray();
    if (pair.size() == 2)
        return {jsonNumber(pair.at(0)), jsonNumber(pair.at(1))};
    Times times{inSeconds(jsonBegin(entry), unit), inSeconds(jsonEnd(entry), unit)};
    if (const auto exact = numberAt(entry, exactBegins))
        times.begin = *exact / 1000;
    if (const auto exact = numberAt(entry, exactEnds))
        times.end = *exact / 1000;
    return times;
}

// Podlove's “voice” is the name, and its “speaker” a number.
QString speakerOf(const JsonNode &entry)
{
    static const JsonPaths paths(
        "voice, speaker, speaker_name, speakerName, speakerDesignation, speaker_designation, "
        "speaker_label, speakerLabel, speaker_id, speakerId, Speaker, participant");
    const QString label = labelAt(entry, paths);
    return label == "?"_L1 && entry.object.contains("offsets"_L1) ? QString() : label;
}

// The speaker of most of the words, for programs that name speakers only there.
QString speakerOfMost(const QList<SpeechPiece> &words)
{
    QMap<QString, qsizetype> letters;
    QString most;
    for (const SpeechPiece &word : words) {
        if (word.label.isEmpty())
            continue;
        letters[word.label] += word.text.size();
        if (letters.value(word.label) > letters.value(most))
            most = word.label;
    }
    return most;
}

// whisper.cpp's tokens may be parts of words. An empty one was the rest of a letter: the token
// before gets its time. Tokens like [_TT_42] are only times.
QList<SpeechPiece> wordsOfTokens(const QJsonArray &tokens, qsizetype line, Draft &draft)
{
    QList<SpeechPiece> words;
    if (!tokens.first().isObject())
        return words; // Whisper's are numbers
    for (const auto &token : tokens) {
        const SpeechPiece word = readJsonWord(token, JsonUnit::Seconds, line, draft);
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
QList<SpeechPiece> wordsOf(const JsonNode &entry, JsonUnit unit, qsizetype line, Draft &draft)
{
    static const JsonPaths paths("words, result");
    const QJsonArray array = listAt(entry.value, paths);
    if (array.isEmpty())
        return wordsOfTokens(entry.object.value("tokens"_L1).toArray(), line, draft);
    QList<SpeechPiece> words;
    words.reserve(array.size());
    for (const auto &value : array)
        words.append(readJsonWord(value, unit, line, draft));
    return words;
}

bool haveTimes(const QList<SpeechPiece> &words)
{
    return std::ranges::any_of(words,
                               [](const SpeechPiece &word) { return word.span.has_value(); });
}

QList<Word> placedIn(const QString &text, const QList<SpeechPiece> &words)
{
    WordPlaces places(text);
    for (const SpeechPiece &word : words)
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

QString jsonText(const JsonNode &entry)
{
    static const JsonPaths usual("body, text, word");
    // These may hold other things, so the entry must have a time.
    static const JsonPaths others("transcript, content, sentence, caption, utterance");
    const QString text = textAt(entry, usual);
    if (!text.isNull())
        return text;
    const QString other = textAt(entry, others);
    return !other.isEmpty() && jsonBegin(entry) ? other : QString();
}

std::optional<double> jsonBegin(const JsonNode &entry)
{
    static const JsonPaths paths("startTime, start, start_time, begin, from, time, timestamp");
    return numberAt(entry, paths);
}

std::optional<double> jsonEnd(const JsonNode &entry)
{
    static const JsonPaths ends("endTime, end, end_time, to");
    static const JsonPaths durations("duration, dur");
    if (const auto end = numberAt(entry, ends))
        return end;
    const auto begin = jsonBegin(entry);
    const auto duration = numberAt(entry, durations);
    return begin && duration ? std::optional(*begin + *duration) : std::nullopt;
}

JsonSegment readJsonSegment(const JsonNode &entry, JsonUnit unit, qsizetype line, Draft &draft)
{
    const Times times = timesOf(entry, unit);
    JsonSegment segment{.text = jsonText(entry),
                        .speaker = speakerOf(entry),
                        .begin = timeOf(times.begin, line, draft),
                        .end = timeOf(times.end, line, draft),
                        .words = {},
                        .spoken = {},
                        .line = line,
                        .endsTurn = entry.object.value("speaker_turn_next"_L1).toBool()};
    const QList<SpeechPiece> words = wordsOf(entry, unit, line, draft);
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
SpeechPiece readJsonWord(const JsonNode &entry, JsonUnit unit, qsizetype line, Draft &draft)
{
    static const JsonPaths confidences("probability, score, confidence, conf, p");
    const Times times = timesOf(entry, unit);
    const auto begin = timeOf(times.begin, line, draft);
    const auto end = timeOf(times.end, line, draft);
    SpeechPiece word{.text = jsonText(entry), .label = speakerOf(entry), .line = line};
    if (word.text.isEmpty())
        word.text = entry.object.value("value"_L1).toString();
    if (begin)
        word.span = TimeSpan{*begin, std::max(*begin, end.value_or(*begin))};
    word.confidence = float(numberAt(entry, confidences).value_or(-1));
    return word;
}

} // namespace earmark
