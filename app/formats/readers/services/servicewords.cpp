// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/services/servicewords.h"

#include "formats/readers/json/languagetag.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

std::optional<double> secondsOf(const QJsonValue &value)
{
    if (value.isObject()) {
        const double whole = jsonNumber(value["seconds"_L1]).value_or(0);
        return whole + jsonNumber(value["nanos"_L1]).value_or(0) / 1e9;
    }
    const QString text = value.toString();
    if (!text.endsWith(u's'))
        return jsonNumber(value);
    bool isNumber = false;
    const double seconds = QStringView(text).chopped(1).toDouble(&isNumber);
    return isNumber ? std::optional(seconds) : std::nullopt;
}

} // namespace

std::optional<milliseconds> timeOf(const QJsonValue &value, JsonUnit unit)
{
    const auto number = secondsOf(value);
    if (!number)
        return {};
    const double time = unit == JsonUnit::Seconds ? *number * 1000 : *number;
    if (!(qAbs(time) < longestTime))
        return {};
    return milliseconds(qRound64(time));
}

std::optional<TimeSpan> spanOf(std::optional<milliseconds> begin, std::optional<milliseconds> end)
{
    if (!begin)
        return {};
    return TimeSpan{*begin, end.value_or(*begin)};
}

SpeechPiece pieceOf(const QJsonObject &word, const WordKeys &keys)
{
    static constexpr std::array confidenceKeys{"confidence"_L1, "score"_L1};
    SpeechPiece piece;
    piece.text = word.value(keys.text).toString();
    piece.span =
        spanOf(timeOf(word.value(keys.begin), keys.unit), timeOf(word.value(keys.end), keys.unit));
    piece.confidence = float(jsonNumber(word, confidenceKeys).value_or(-1));
    return piece;
}

QJsonObject bestOf(const QJsonValue &result)
{
    return result.toObject().value("alternatives"_L1).toArray().first().toObject();
}

bool anyBestHas(const QJsonArray &results, QLatin1StringView key)
{
    return std::ranges::any_of(
        results, [key](const QJsonValue &result) { return bestOf(result).contains(key); });
}

ServiceWords::Channel &ServiceWords::channel()
{
    if (m_channels.isEmpty())
        goToChannel({});
    return m_channels[m_place];
}

void ServiceWords::goToChannel(const QString &name)
{
    const auto known = m_places.constFind(name);
    m_place = known != m_places.constEnd() ? *known : m_channels.size();
    if (m_place < m_channels.size())
        return;
    m_places.insert(name, m_place);
    m_channels.append({name, {}});
}

void ServiceWords::add(SpeechPiece piece, const QString &speaker)
{
    mend(piece.span);
    channel().said.append({std::move(piece), speaker, false, {}});
}

void ServiceWords::mend(std::optional<TimeSpan> &span)
{
    if (!span)
        return;
    if (span->begin < milliseconds(0)) {
        span->begin = milliseconds(0);
        m_draft.count(Repair::NegativeTime, 0);
    }
    if (span->end < span->begin) {
        span->end = span->begin;
        m_draft.count(Repair::EndBeforeBegin, 0);
    }
}

void ServiceWords::addWords(const QJsonArray &words, const WordKeys &keys, const QString &speaker)
{
    for (const auto &value : words) {
        const QJsonObject word = value.toObject();
        const QString own = labelOf(word.value("speaker"_L1));
        add(pieceOf(word, keys), own.isEmpty() ? speaker : own);
    }
}

void ServiceWords::addText(const QString &text, std::optional<TimeSpan> span,
                           const QString &speaker, const QList<Word> &words)
{
    SpeechPiece piece;
    piece.text = text;
    piece.span = span;
    mend(piece.span);
    piece.beginsLine = true;
    channel().said.append({std::move(piece), speaker, span.has_value(), words});
}

void ServiceWords::endParagraph()
{
    SpeechPiece piece;
    piece.text = u"\n"_s;
    add(std::move(piece), {});
}

void ServiceWords::setLanguage(const QString &name)
{
    if (m_hasLanguage || name.isEmpty())
        return;
    const QString tag = languageTag(name);
    if (tag.isEmpty())
        return;
    m_hasLanguage = true;
    m_draft.setLanguage(tag);
}

void ServiceWords::addLine(const Said &said, const SpeechPiece &piece)
{
    DraftCue cue;
    cue.line = piece.line;
    cue.speaker = piece.speaker;
    cue.speakerInferred = piece.speakerInferred;
    cue.begin = piece.span->begin;
    cue.end = piece.span->end;
    cue.text = piece.text;
    cue.words = said.words;
    m_draft.add(std::move(cue));
}

void ServiceWords::addChannel(const Channel &channel, bool isAlone)
{
    QSet<QString> speakers;
    for (const Said &said : channel.said)
        speakers.insert(said.speaker);
    speakers.remove({});
    const auto labelOfSaid = [&](const QString &speaker) {
        if (isAlone)
            return speaker;
        return speakers.size() < 2 ? channel.name : channel.name + u'-' + speaker;
    };

    SpeakerId speaker{};
    QList<SpeechPiece> pieces;
    for (const Said &said : channel.said) {
        SpeechPiece piece = said.piece;
        const bool isNamed = !said.speaker.isEmpty() || (!isAlone && speakers.size() < 2);
        piece.speakerInferred = !isNamed && isSet(speaker);
        if (isNamed)
            speaker = m_draft.speaker(labelOfSaid(said.speaker));
        piece.speaker = speaker;
        if (said.isLine) {
            addSentences(std::exchange(pieces, {}), m_draft);
            addLine(said, piece);
        } else {
            pieces.append(std::move(piece));
        }
    }
    addSentences(pieces, m_draft);
}

// Where somebody answers in another channel, a sentence ends, be its full stop missing.
void ServiceWords::breakAtOthers()
{
    QList<TimeSpan> spans;
    for (const Channel &channel : std::as_const(m_channels)) {
        for (const Said &said : channel.said) {
            if (said.piece.span && said.piece.span->duration() > milliseconds(0))
                spans.append(*said.piece.span);
        }
    }
    std::ranges::sort(spans);
    for (Channel &channel : m_channels) {
        std::optional<milliseconds> end;
        for (Said &said : channel.said) {
            if (!said.piece.span)
                continue;
            const TimeSpan span = *said.piece.span;
            const auto next =
                std::ranges::lower_bound(spans, end.value_or(span.begin), {}, &TimeSpan::begin);
            if (end && next != spans.end() && next->begin < span.begin && next->end <= span.begin)
                said.piece.beginsLine = true;
            end = span.end;
        }
    }
}

// A line without a time stays behind the one that it follows.
void ServiceWords::sortLines()
{
    QList<DraftCue> &cues = m_draft.cues();
    QList<std::pair<milliseconds, qsizetype>> order;
    order.reserve(cues.size());
    milliseconds last{0};
    for (qsizetype row = 0; row < cues.size(); ++row) {
        last = cues.at(row).begin.value_or(last);
        order.append({last, row});
    }
    std::ranges::sort(order);
    QList<DraftCue> sorted;
    sorted.reserve(cues.size());
    for (const auto &[time, row] : std::as_const(order))
        sorted.append(std::move(cues[row]));
    cues = std::move(sorted);
}

Draft ServiceWords::take() &&
{
    m_channels.removeIf([](const Channel &channel) {
        return std::ranges::all_of(channel.said, [](const Said &said) {
            return QStringView(said.piece.text).trimmed().isEmpty();
        });
    });
    const bool isAlone = m_channels.size() < 2;
    if (!isAlone)
        breakAtOthers();
    for (const Channel &channel : std::as_const(m_channels))
        addChannel(channel, isAlone);
    if (!isAlone)
        sortLines();
    return std::move(m_draft);
}

} // namespace earmark
