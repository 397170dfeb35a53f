// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/readers/json/jsonfile.h"
#include "formats/readers/json/jsonsegment.h"
#include "formats/readers/wordjoiner.h"

namespace earmark {

// What the readers of the services share.

/// What a service calls the parts of a word.
struct WordKeys
{
    QLatin1StringView text;
    QLatin1StringView begin;
    QLatin1StringView end;
    JsonUnit unit = JsonUnit::Seconds;
};

/// The time of a word, a number or a string, be it Google's "1.500s".
std::optional<milliseconds> timeOf(const QJsonObject &word, QLatin1StringView key, JsonUnit unit);

/// A speaker's name, or the number that some services give.
QString labelOf(const QJsonValue &speaker);

SpeechPiece pieceOf(const QJsonObject &word, const WordKeys &keys);

/// The first of the alternatives that a service offers.
QJsonObject bestOf(const QJsonValue &result);

/// Collects the words of a service; one without a speaker goes on with the last.
class ServiceWords
{
public:
    void add(SpeechPiece piece, const QString &speaker);
    /// Words that do not say who speaks are `speaker`'s.
    void addWords(const QJsonArray &words, const WordKeys &keys, const QString &speaker = {});
    /// Several channels were recorded one beside the other: the words in the order of their times.
    void sort();

    /// Sentences, each a line.
    Draft take() &&;

private:
    Draft m_draft;
    QList<SpeechPiece> m_pieces;
    SpeakerId m_speaker{};
};

} // namespace earmark
