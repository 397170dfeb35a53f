// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/readers/json/jsonsegment.h"

namespace earmark {

/// Where a JSON value may hold something: paths with ", " between them, of which the first counts
/// that leads to something. A path is names with strokes between them; in place of a name a digit
/// is a place in a list, * any entry of a list, {} any value of an object.
class JsonPaths
{
public:
    JsonPaths() = default;
    /// `spelled` is kept as it is.
    JsonPaths(const char *spelled);

    auto begin() const { return m_paths.begin(); }
    auto end() const { return m_paths.end(); }

private:
    QList<QLatin1StringView> m_paths;
};

/// Whether something stands there, be it null or empty; at all paths that have " & " between them.
bool hasAt(const QJsonValue &value, const JsonPaths &paths);
/// A list with something in it, else an empty one.
QJsonArray listAt(const QJsonValue &value, const JsonPaths &paths);
/// A text, be it empty; null where there is none.
QString textAt(const QJsonValue &value, const JsonPaths &paths);
/// As labelOf() has it.
QString labelAt(const QJsonValue &value, const JsonPaths &paths);
std::optional<double> numberAt(const QJsonValue &value, const JsonPaths &paths);
/// A time that is no longer than can be.
std::optional<milliseconds> timeOf(std::optional<double> number, JsonUnit unit);
/// A number, a string, Google's "1.500s" or its seconds and nanos.
std::optional<milliseconds> timeAt(const QJsonValue &value, const JsonPaths &paths,
                                   JsonUnit unit = JsonUnit::Seconds);

} // namespace earmark
