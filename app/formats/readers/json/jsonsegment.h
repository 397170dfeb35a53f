// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/draft.h"

#include <QJsonArray>
#include <QJsonObject>

namespace earmark {

/// An entry of a JSON transcript, whatever its spelling.
struct JsonSegment
{
    QString text;
    QString speaker;
    std::optional<milliseconds> begin;
    std::optional<milliseconds> end;
    QList<Word> words; ///< placed in the text
    qsizetype line = 0; ///< of the file, 0 when that cannot be told
};

/// What the numbers of a file count.
enum class JsonUnit { Seconds, Milliseconds };

/// Reads an entry that begins in `line` of the file; times before the beginning are counted in
/// `draft`.
JsonSegment readJsonSegment(const QJsonObject &object, JsonUnit unit, qsizetype line, Draft &draft);

/// Whether a list is a segment of faster-whisper, a named tuple that was written without its names.
bool isWhisperTuple(const QJsonArray &tuple);
/// The same as an entry with names.
QJsonObject namedWhisperTuple(const QJsonArray &tuple);

/// The text of an entry under any of its names.
QString jsonText(const QJsonObject &object);
/// A number, which may be written as a string; nothing for anything else.
std::optional<double> jsonNumber(const QJsonObject &object, QLatin1StringView key,
                                 QLatin1StringView otherKey);

} // namespace earmark
