// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/services/servicewords.h"

#include "formats/input/words.h"
#include "formats/readers/json/jsonsegment.h"
#include "formats/readers/json/languagetag.h"

#include <QSet>

#include <algorithm>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

float confidenceOf(const JsonNode &word)
{
    static const JsonPaths paths("confidence, score, alternatives/0/confidence, Confidence");
    return float(numberAt(word, paths).value_or(-1));
}

// IBM Watson writes %HESITATION for sounds that are no words.
QString saidAt(const JsonNode &value, const JsonPaths &paths)
{
    static constexpr auto hesitation = "%HESITATION"_L1;
    QString text = textAt(value, paths);
    if (text.contains(u'%'))
        text.replace(u' ' + hesitation, u"…"_s).replace(hesitation, u"…"_s);
    return text;
}

// A channel is a name, or a number from 0 that becomes one from 1.
QString channelAt(const JsonNode &value, const JsonPaths &paths)
{
    const QString name = textAt(value, paths);
    const auto number = name.isEmpty() ? numberAt(value, paths) : std::nullopt;
    return number ? QString::number(qint64(*number) + 1) : name;
}

} // namespace

std::optional<TimeSpan> spanAt(const JsonNode &word, const WordPaths &paths)
{
    if (paths.span)
        return paths.span(word.value);
    auto begin = timeAt(word, paths.begin, paths.unit);
    const auto end = timeAt(word, paths.end, paths.unit);
    if (!begin && end && paths.leavesZeroOut)
        begin = milliseconds(0);
    if (!begin)
        return {};
    const auto lasts = end ? std::nullopt : timeAt(word, paths.duration, paths.unit);
    return TimeSpan{*begin, end.value_or(*begin + lasts.value_or(milliseconds(0)))};
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

void ServiceWords::add(Said said)
{
    if (auto &span = said.span; span) {
        if (span->begin < milliseconds(0)) {
            span->begin = milliseconds(0);
            m_draft.count(Repair::NegativeTime, 0);
        }
        if (span->end < span->begin) {
            span->end = span->begin;
            m_draft.count(Repair::EndBeforeBegin, 0);
        }
    }
    if (m_channels.isEmpty())
        goToChannel({});
    m_channels[m_place].said.append(std::move(said));
}

QString ServiceWords::nameOf(const QString &label) const
{
    const QString name = m_names.value(label);
    return name.isEmpty() ? label : name;
}

QString ServiceWords::speakerAt(const JsonNode &value, const WordPaths &paths) const
{
    const QString label = labelAt(value, paths.speaker);
    return paths.leavesZeroOut && label == "0"_L1 ? QString() : nameOf(label);
}

void ServiceWords::addTurns(const QJsonArray &turns, const WordPaths &paths)
{
    for (const auto &turn : turns) {
        if (const auto begin = timeAt(turn, paths.begin))
            m_turns.insert(*begin, labelAt(turn, paths.speaker));
    }
}

void ServiceWords::addWord(const QJsonValue &word, const WordPaths &paths, const QString &speaker)
{
    const JsonNode node(word);
    SpeechPiece piece;
    piece.text = saidAt(node, paths.text);
    piece.span = spanAt(node, paths);
    piece.confidence = confidenceOf(node);
    if (paths.mark)
        paths.mark(word, piece);
    if (const QString channel = channelAt(node, paths.channel); !channel.isEmpty())
        goToChannel(channel);
    QString own = speakerAt(node, paths);
    if (own.isEmpty() && piece.span && !m_turns.isEmpty()) {
        const auto next = m_turns.upperBound(piece.span->begin);
        own = next == m_turns.begin() ? *next : *std::prev(next);
    }
    piece.label = own.isEmpty() ? speaker : own;
    add({std::move(piece), false, {}});
}

void ServiceWords::addWords(const QJsonArray &words, const WordPaths &paths, const QString &speaker)
{
    for (const auto &word : words)
        addWord(word, paths, speaker);
}

void ServiceWords::addLine(const QJsonValue &line, const LinePaths &paths)
{
    setLanguage(textAt(line, paths.language));
    if (const QString channel = channelAt(line, paths.line.channel); !channel.isEmpty())
        goToChannel(channel);
    const QString text = saidAt(line, paths.line.text);
    const QString speaker = speakerAt(line, paths.line);
    const QJsonArray words = listAt(line, paths.words);
    if (paths.placesWords) {
        WordPlaces places(text);
        for (const auto &word : words)
            places.add(textAt(word, paths.word.text), spanAt(word, paths.word), confidenceOf(word));
        addText(text, spanAt(line, paths.line), speaker, places.take());
    } else if (words.isEmpty() && !text.isNull()) {
        addText(text.trimmed(), spanAt(line, paths.line), speaker);
    }
    if (!paths.placesWords)
        addWords(words, paths.word, speaker);
    if (paths.isParagraph)
        endParagraph();
}

void ServiceWords::addLines(const QJsonArray &lines, const LinePaths &paths)
{
    for (const auto &line : lines)
        addLine(line, paths);
}

void ServiceWords::addText(const QString &text, std::optional<TimeSpan> span,
                           const QString &speaker, const QList<Word> &words)
{
    add({{.text = text, .label = speaker, .span = span, .beginsLine = true},
         span.has_value(),
         words});
}

void ServiceWords::endParagraph()
{
    add({{.text = u"\n"_s}, false, {}});
}

void ServiceWords::setLanguage(const QString &name)
{
    const QString tag = m_hasLanguage || name.isEmpty() ? QString() : languageTag(name);
    if (tag.isEmpty())
        return;
    m_hasLanguage = true;
    m_draft.setLanguage(tag);
}

void ServiceWords::addChannel(const Channel &channel, bool isAlone)
{
    QSet<QString> speakers;
    for (const Said &said : channel.said)
        speakers.insert(said.label);
    speakers.remove({});
    const bool isOneVoice = !isAlone && speakers.size() < 2;
    SpeakerId speaker{};
    QList<SpeechPiece> pieces;
    for (const Said &said : channel.said) {
        SpeechPiece piece = said;
        const bool isNamed = isOneVoice || !said.label.isEmpty();
        piece.speakerInferred = !isNamed && isSet(speaker);
        if (isNamed)
            speaker = m_draft.speaker(isOneVoice    ? channel.name
                                          : isAlone ? said.label
                                                    : channel.name + u'-' + said.label);
        piece.speaker = speaker;
        if (!said.isLine) {
            pieces.append(std::move(piece));
            continue;
        }
        addSentences(std::exchange(pieces, {}), m_draft);
        DraftCue cue = draftCue(0, piece.text, piece.span->begin, piece.span->end);
        cue.speaker = piece.speaker;
        cue.speakerInferred = piece.speakerInferred;
        cue.words = said.words;
        m_draft.add(std::move(cue));
    }
    addSentences(pieces, m_draft);
}

// Ends a sentence where somebody answers in another channel, even without a full stop.
void ServiceWords::breakAtOthers()
{
    QList<TimeSpan> spans;
    for (const Channel &channel : std::as_const(m_channels)) {
        for (const Said &said : channel.said) {
            if (said.span && said.span->duration() > milliseconds(0))
                spans.append(*said.span);
        }
    }
    std::ranges::sort(spans);
    for (Channel &channel : m_channels) {
        std::optional<milliseconds> end;
        for (Said &said : channel.said) {
            if (!said.span)
                continue;
            const TimeSpan span = *said.span;
            const auto next =
                std::ranges::lower_bound(spans, end.value_or(span.begin), {}, &TimeSpan::begin);
            if (end && next != spans.end() && next->begin < span.begin && next->end <= span.begin)
                said.beginsLine = true;
            end = span.end;
        }
    }
}

Draft ServiceWords::take() &&
{
    m_channels.removeIf([](const Channel &channel) {
        return std::ranges::all_of(channel.said, isBlank,
                                   [](const Said &said) { return said.text; });
    });
    const bool isAlone = m_channels.size() < 2;
    if (!isAlone)
        breakAtOthers();
    for (const Channel &channel : std::as_const(m_channels))
        addChannel(channel, isAlone);
    m_draft.traits().isInChannels = !isAlone;
    return std::move(m_draft);
}

} // namespace earmark
