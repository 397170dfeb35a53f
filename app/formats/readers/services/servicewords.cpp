// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/services/servicewords.h"

#include <algorithm>

namespace earmark {

using namespace Qt::StringLiterals;

std::optional<milliseconds> timeOf(const QJsonObject &word, QLatin1StringView key, JsonUnit unit)
{
    std::optional<double> number;
    if (const QString text = word.value(key).toString(); text.endsWith(u's')) {
        bool isNumber = false;
        const double seconds = QStringView(text).chopped(1).toDouble(&isNumber);
        if (isNumber)
            number = seconds;
    } else {
        number = jsonNumber(word, key, key);
    }
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

QJsonObject bestOf(const QJsonValue &result)
{
    return result.toObject().value("alternatives"_L1).toArray().first().toObject();
}

void ServiceWords::add(SpeechPiece piece, const QString &speaker)
{
    if (!speaker.isEmpty())
        m_speaker = m_draft.speaker(speaker);
    piece.speaker = m_speaker;
    m_pieces.append(std::move(piece));
}

void ServiceWords::addWords(const QJsonArray &words, const WordKeys &keys, const QString &speaker)
{
    for (const auto &value : words) {
        const QJsonObject word = value.toObject();
        const QString own = labelOf(word.value("speaker"_L1));
        add(pieceOf(word, keys), own.isEmpty() ? speaker : own);
    }
}

void ServiceWords::sort()
{
    std::ranges::stable_sort(m_pieces, {}, [](const SpeechPiece &piece) {
        return piece.span ? piece.span->begin : milliseconds(0);
    });
}

Draft ServiceWords::take() &&
{
    addSentences(m_pieces, m_draft);
    return std::move(m_draft);
}

} // namespace earmark
