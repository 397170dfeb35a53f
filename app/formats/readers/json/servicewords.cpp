// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/json/servicewords.h"

#include "formats/readers/json/jsonsegment.h"

#include <QJsonArray>

#include <array>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

/// What a service calls the parts of a word.
struct WordKeys
{
    QLatin1StringView text;
    QLatin1StringView begin;
    QLatin1StringView end;
    JsonUnit unit = JsonUnit::Seconds;
};

std::optional<milliseconds> timeOf(const QJsonObject &word, QLatin1StringView key, JsonUnit unit)
{
    // Google writes "1.500s".
    QJsonObject plain = word;
    if (const QString text = word.value(key).toString(); text.endsWith(u's'))
        plain.insert(key, text.chopped(1));
    const auto number = jsonNumber(plain, key, key);
    if (!number || !(*number >= 0 && *number < 1e12))
        return {};
    return milliseconds(qRound64(unit == JsonUnit::Seconds ? *number * 1000 : *number));
}

QString labelOf(const QJsonValue &speaker)
{
    return speaker.isDouble() ? QString::number(speaker.toInteger())
                              : speaker.toString().simplified();
}

SpeechPiece pieceOf(const QJsonObject &word, const WordKeys &keys)
{
    SpeechPiece piece;
    piece.text = word.value(keys.text).toString();
    const auto begin = timeOf(word, keys.begin, keys.unit);
    const auto end = timeOf(word, keys.end, keys.unit);
    if (begin)
        piece.span = TimeSpan{*begin, std::max(*begin, end.value_or(*begin))};
    piece.confidence = float(jsonNumber(word, "confidence"_L1, "score"_L1).value_or(-1));
    return piece;
}

/// Collects the words of a service; one without a speaker goes on with the last.
class Pieces
{
public:
    explicit Pieces(Draft &draft)
        : m_draft(draft)
    {}

    void add(SpeechPiece piece, const QString &speaker)
    {
        if (!speaker.isEmpty())
            m_speaker = m_draft.speaker(speaker);
        piece.speaker = m_speaker;
        m_pieces.append(std::move(piece));
    }

    void addWords(const QJsonArray &words, const WordKeys &keys, const QString &speaker = {})
    {
        for (const auto &value : words) {
            const QJsonObject word = value.toObject();
            const QString own = labelOf(word.value("speaker"_L1));
            add(pieceOf(word, keys), own.isEmpty() ? speaker : own);
        }
    }

    // Several channels were recorded one beside the other.
    void sort()
    {
        std::ranges::stable_sort(m_pieces, {}, [](const SpeechPiece &piece) {
            return piece.span ? piece.span->begin : milliseconds(0);
        });
    }

    QList<SpeechPiece> take() { return std::move(m_pieces); }

private:
    Draft &m_draft;
    QList<SpeechPiece> m_pieces;
    SpeakerId m_speaker{};
};

void readAssemblyAi(const QJsonObject &root, Pieces &pieces)
{
    const WordKeys keys{"text"_L1, "start"_L1, "end"_L1, JsonUnit::Milliseconds};
    const QJsonArray utterances = root.value("utterances"_L1).toArray();
    for (const auto &value : utterances) {
        const QJsonObject utterance = value.toObject();
        pieces.addWords(utterance.value("words"_L1).toArray(), keys,
                        labelOf(utterance.value("speaker"_L1)));
    }
    if (utterances.isEmpty())
        pieces.addWords(root.value("words"_L1).toArray(), keys);
}

void readDeepgram(const QJsonObject &root, Pieces &pieces)
{
    const QJsonArray channels = root.value("results"_L1).toObject().value("channels"_L1).toArray();
    for (qsizetype channel = 0; channel < channels.size(); ++channel) {
        const QJsonObject best =
            channels.at(channel).toObject().value("alternatives"_L1).toArray().first().toObject();
        for (const auto &value : best.value("words"_L1).toArray()) {
            const QJsonObject word = value.toObject();
            const bool isWritten = word.contains("punctuated_word"_L1);
            QString speaker = labelOf(word.value("speaker"_L1));
            if (channels.size() > 1)
                speaker = QString::number(channel + 1);
            pieces.add(
                pieceOf(word, {isWritten ? "punctuated_word"_L1 : "word"_L1, "start"_L1, "end"_L1}),
                speaker);
        }
    }
    if (channels.size() > 1)
        pieces.sort();
}

void readAmazon(const QJsonObject &root, Pieces &pieces)
{
    const QJsonObject results = root.value("results"_L1).toObject();
    QHash<QString, QString> speakers; // by the time as written
    for (const auto &segment :
         results.value("speaker_labels"_L1).toObject().value("segments"_L1).toArray()) {
        for (const auto &item : segment.toObject().value("items"_L1).toArray()) {
            const QJsonObject object = item.toObject();
            speakers.insert(object.value("start_time"_L1).toString(),
                            object.value("speaker_label"_L1).toString());
        }
    }
    for (const auto &value : results.value("items"_L1).toArray()) {
        const QJsonObject item = value.toObject();
        QJsonObject word = item.value("alternatives"_L1).toArray().first().toObject();
        const QString begin = item.value("start_time"_L1).toString();
        word.insert("start"_L1, begin);
        word.insert("end"_L1, item.value("end_time"_L1));
        pieces.add(pieceOf(word, {"content"_L1, "start"_L1, "end"_L1}),
                   item.value("speaker_label"_L1).toString(speakers.value(begin)));
    }
}

// With diarization the last result repeats all words, with who said them.
void readGoogle(const QJsonObject &root, Pieces &pieces)
{
    QJsonArray results = root.value("results"_L1).toArray();
    if (results.isEmpty())
        results = root.value("response"_L1).toObject().value("results"_L1).toArray();
    const auto wordsOf = [](const QJsonValue &result) {
        return result.toObject()
            .value("alternatives"_L1)
            .toArray()
            .first()
            .toObject()
            .value("words"_L1)
            .toArray();
    };
    const auto hasSpeakers = [](const QJsonArray &words) {
        const QJsonObject word = words.first().toObject();
        return word.contains("speakerTag"_L1) || word.contains("speaker_tag"_L1);
    };
    if (results.size() > 1 && hasSpeakers(wordsOf(results.last()))
        && !hasSpeakers(wordsOf(results.first())))
        results = {results.last()};
    for (const auto &result : std::as_const(results)) {
        for (const auto &value : wordsOf(result)) {
            const QJsonObject word = value.toObject();
            const bool isCamel = word.contains("startTime"_L1);
            const QJsonValue tag = word.value(isCamel ? "speakerTag"_L1 : "speaker_tag"_L1);
            pieces.add(pieceOf(word,
                               {"word"_L1, isCamel ? "startTime"_L1 : "start_time"_L1,
                                isCamel ? "endTime"_L1 : "end_time"_L1}),
                       labelOf(tag));
        }
    }
}

// Punctuation carries the spaces.
void readRev(const QJsonObject &root, Pieces &pieces)
{
    QHash<QString, QString> names;
    for (const auto &value : root.value("speakers"_L1).toArray()) {
        const QJsonObject speaker = value.toObject();
        names.insert(labelOf(speaker.value("id"_L1)), speaker.value("name"_L1).toString());
    }
    for (const auto &value : root.value("monologues"_L1).toArray()) {
        const QJsonObject monologue = value.toObject();
        const QString number = labelOf(monologue.value("speaker"_L1));
        QString name = monologue.value("speaker_info"_L1)
                           .toObject()
                           .value("display_name"_L1)
                           .toString(names.value(number));
        if (name.isEmpty())
            name = number;
        for (const auto &element : monologue.value("elements"_L1).toArray())
            pieces.add(pieceOf(element.toObject(), {"value"_L1, "ts"_L1, "end_ts"_L1}), name);
    }
}

void readSpeechmatics(const QJsonObject &root, Pieces &pieces)
{
    for (const auto &value : root.value("results"_L1).toArray()) {
        const QJsonObject result = value.toObject();
        QJsonObject word = result.value("alternatives"_L1).toArray().first().toObject();
        word.insert("start"_L1, result.value("start_time"_L1));
        word.insert("end"_L1, result.value("end_time"_L1));
        SpeechPiece piece = pieceOf(word, {"content"_L1, "start"_L1, "end"_L1});
        if (result.value("attaches_to"_L1).toString() == "previous"_L1)
            piece.span.reset();
        pieces.add(std::move(piece), labelOf(word.value("speaker"_L1)));
    }
}

// The first version tells who speaks from when on.
void readOldSpeechmatics(const QJsonObject &root, Pieces &pieces)
{
    const QJsonArray speakers = root.value("speakers"_L1).toArray();
    qsizetype speaker = 0;
    for (const auto &value : root.value("words"_L1).toArray()) {
        const QJsonObject word = value.toObject();
        SpeechPiece piece = pieceOf(word, {"name"_L1, "time"_L1, "time"_L1});
        const auto duration = timeOf(word, "duration"_L1, JsonUnit::Seconds);
        if (piece.span && duration)
            piece.span->end = piece.span->begin + *duration;
        while (piece.span && speaker + 1 < speakers.size()
               && timeOf(speakers.at(speaker + 1).toObject(), "time"_L1, JsonUnit::Seconds)
                       .value_or(milliseconds::max())
                   <= piece.span->begin)
            ++speaker;
        const QString name = labelOf(speakers.at(speaker).toObject().value("name"_L1));
        pieces.add(std::move(piece), name);
    }
}

void readIbm(const QJsonObject &root, Pieces &pieces)
{
    QHash<qint64, QString> speakers; // by when they begin to speak
    for (const auto &value : root.value("speaker_labels"_L1).toArray()) {
        const QJsonObject label = value.toObject();
        speakers.insert(qRound64(label.value("from"_L1).toDouble() * 1000),
                        labelOf(label.value("speaker"_L1)));
    }
    for (const auto &result : root.value("results"_L1).toArray()) {
        const QJsonObject best =
            result.toObject().value("alternatives"_L1).toArray().first().toObject();
        for (const auto &value : best.value("timestamps"_L1).toArray()) {
            const QJsonArray word = value.toArray();
            const QJsonObject named{
                {u"w"_s, word.at(0)}, {u"b"_s, word.at(1)}, {u"e"_s, word.at(2)}};
            SpeechPiece piece = pieceOf(named, {"w"_L1, "b"_L1, "e"_L1});
            if (piece.text == "%HESITATION"_L1)
                piece.text = u"…"_s;
            const qint64 begin = piece.span ? piece.span->begin.count() : -1;
            pieces.add(std::move(piece), speakers.value(begin));
        }
    }
}

void readSonix(const QJsonObject &root, Pieces &pieces)
{
    for (const auto &value : root.value("transcript"_L1).toArray()) {
        const QJsonObject part = value.toObject();
        pieces.addWords(part.value("words"_L1).toArray(),
                        {"text"_L1, "start_time"_L1, "end_time"_L1},
                        labelOf(part.value("speaker"_L1)));
    }
}

// BBC's DPE tells the speaker of each paragraph.
void readParagraphs(const QJsonObject &root, Pieces &pieces)
{
    const QJsonArray paragraphs = root.value("paragraphs"_L1).toArray();
    qsizetype paragraph = 0;
    for (const auto &value : root.value("words"_L1).toArray()) {
        const QJsonObject word = value.toObject();
        const double begin = word.value("start"_L1).toDouble();
        while (paragraph + 1 < paragraphs.size()
               && paragraphs.at(paragraph + 1).toObject().value("start"_L1).toDouble() <= begin)
            ++paragraph;
        pieces.add(pieceOf(word, {"text"_L1, "start"_L1, "end"_L1}),
                   labelOf(paragraphs.at(paragraph).toObject().value("speaker"_L1)));
    }
}

void readKaldi(const QJsonObject &root, Pieces &pieces)
{
    for (const auto &value : root.value("retval"_L1).toObject().value("words"_L1).toArray()) {
        const QJsonObject word = value.toObject();
        const bool isWritten = word.contains("punct"_L1);
        pieces.add(pieceOf(word, {isWritten ? "punct"_L1 : "word"_L1, "start"_L1, "end"_L1}), {});
    }
}

using Read = void (*)(const QJsonObject &root, Pieces &pieces);

Read readerOf(const QJsonObject &root)
{
    const QJsonValue results = root.value("results"_L1);
    const QJsonObject first = results.toArray().first().toObject();
    const QJsonObject best = first.value("alternatives"_L1).toArray().first().toObject();
    const QJsonObject word = root.value("words"_L1).toArray().first().toObject();
    if (root.contains("monologues"_L1))
        return readRev;
    if (results.toObject().contains("channels"_L1))
        return readDeepgram;
    if (results.toObject().contains("items"_L1))
        return readAmazon;
    if (best.contains("timestamps"_L1))
        return readIbm;
    if (best.contains("content"_L1))
        return readSpeechmatics;
    if (best.contains("transcript"_L1) || best.contains("words"_L1)
        || root.value("response"_L1).toObject().contains("results"_L1))
        return readGoogle;
    if (root.value("retval"_L1).toObject().contains("words"_L1))
        return readKaldi;
    if (root.value("transcript"_L1).isArray())
        return readSonix;
    if (word.contains("name"_L1) && word.contains("time"_L1))
        return readOldSpeechmatics;
    if (root.contains("paragraphs"_L1) && word.contains("start"_L1))
        return readParagraphs;
    if (root.value("utterances"_L1).isArray()
        || (word.contains("start"_L1) && !root.contains("segments"_L1)))
        return readAssemblyAi;
    return nullptr;
}

} // namespace

QList<SpeechPiece> serviceWords(const QJsonObject &root, Draft &draft)
{
    const Read read = readerOf(root);
    if (!read)
        return {};
    Pieces pieces(draft);
    read(root, pieces);
    return pieces.take();
}

} // namespace earmark
