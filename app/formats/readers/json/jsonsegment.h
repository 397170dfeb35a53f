// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/readers/json/jsonpaths.h"
#include "formats/readers/words/wordjoiner.h"

namespace earmark {

/// An entry of a JSON transcript, under whatever keys.
struct JsonSegment
{
    QString text;
    QString speaker;
    std::optional<milliseconds> begin;
    std::optional<milliseconds> end;
    QList<Word> words; ///< placed in the text
    QList<SpeechPiece> spoken; ///< the words, if only they tell the text or the times
    qsizetype line = 0; ///< of the file; 0 if unknown
    bool endsTurn = false; ///< somebody else speaks next
};

/// Reads an entry that begins in `line` of the file; counts negative times in `draft`.
JsonSegment readJsonSegment(const JsonNode &entry, JsonUnit unit, qsizetype line, Draft &draft);
SpeechPiece readJsonWord(const JsonNode &entry, JsonUnit unit, qsizetype line, Draft &draft);

/// Whether a list is a segment of faster-whisper: a named tuple, written without its names.
bool isWhisperTuple(const QJsonArray &tuple);
/// Such a tuple as an object with keys. Empty for anything else.
QJsonObject namedWhisperTuple(const QJsonArray &tuple);

/// The text of an entry, under any of the usual keys.
QString jsonText(const JsonNode &entry);
/// The times of an entry, under keys that do not name their unit.
std::optional<double> jsonBegin(const JsonNode &entry);
std::optional<double> jsonEnd(const JsonNode &entry);

/// Finds words, one after the other, in the text that holds them. A word that is not found near the
/// one before is skipped.
class WordPlaces
{
public:
    explicit WordPlaces(QStringView text)
        : m_text(text)
    {}

    /// Whether the word was found.
    bool add(QStringView word, std::optional<TimeSpan> span, float confidence);
    QList<Word> take() { return std::move(m_words); }

private:
    QStringView m_text;
    qsizetype m_from = 0;
    QList<Word> m_words;
};

} // namespace earmark
