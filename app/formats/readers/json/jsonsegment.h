// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/draft.h"

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
};

/// What the numbers of a file count.
enum class JsonUnit { Seconds, Milliseconds };

/// Reads an entry; times before the beginning are counted in `draft`.
JsonSegment readJsonSegment(const QJsonObject &object, JsonUnit unit, Draft &draft);

/// The text of an entry under any of its names.
QString jsonText(const QJsonObject &object);
/// A number, which may be written as a string; nothing for anything else.
std::optional<double> jsonNumber(const QJsonObject &object, QLatin1StringView key,
                                 QLatin1StringView otherKey);

} // namespace earmark
