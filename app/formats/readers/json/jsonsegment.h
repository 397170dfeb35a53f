// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/draft/draft.h"

#include <QJsonArray>
#include <QJsonObject>

#include <span>

namespace earmark {

/// A word of an entry, whatever its spelling.
struct JsonWord
{
    QString text;
    QString speaker; ///< empty where it does not say
    std::optional<TimeSpan> span;
    float confidence = -1;
};

/// An entry of a JSON transcript, whatever its spelling.
struct JsonSegment
{
    QString text;
    QString speaker;
    std::optional<milliseconds> begin;
    std::optional<milliseconds> end;
    QList<Word> words; ///< placed in the text
    QList<JsonWord> spoken; ///< the words where only they tell the text or the times
    qsizetype line = 0; ///< of the file, 0 when that cannot be told
    bool endsTurn = false; ///< somebody else speaks next
};

/// In milliseconds, more than anything that was ever recorded: no time, and so short of overflows.
inline constexpr double longestTime = 1e11;

/// What the numbers of a file count.
enum class JsonUnit { Seconds, Milliseconds };

/// Reads an entry that begins in `line` of the file; times before the beginning are counted in
/// `draft`.
JsonSegment readJsonSegment(const QJsonObject &object, JsonUnit unit, qsizetype line, Draft &draft);
JsonWord readJsonWord(const QJsonObject &object, JsonUnit unit, qsizetype line, Draft &draft);

/// A speaker's name, be it in an object; or the number that some programs give.
QString labelOf(const QJsonValue &speaker);

/// Whether a list is a segment of faster-whisper, a named tuple that was written without its names.
bool isWhisperTuple(const QJsonArray &tuple);
/// The same as an entry with names.
QJsonObject namedWhisperTuple(const QJsonArray &tuple);

/// The text of an entry under any of its names.
QString jsonText(const QJsonObject &object);
/// A number, which may be written as a string or a time; nothing for anything else.
std::optional<double> jsonNumber(const QJsonValue &value);
/// The first number that stands under one of `keys`.
std::optional<double> jsonNumber(const QJsonObject &object,
                                 std::span<const QLatin1StringView> keys);
/// The times of an entry under the names that do not tell what they count.
std::optional<double> jsonBegin(const QJsonObject &object);
std::optional<double> jsonEnd(const QJsonObject &object);

/// Places the words that are said one after the other in the text that holds them. A word that is
/// not found near the one before is passed over.
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
