// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/readers/json/jsonsegment.h"

#include <concepts>

namespace earmark {

/// A value to look paths up in. Reading many keys of one object is faster if it is made once.
struct JsonNode
{
    /// Implicit, for values and the references of Qt's iterators.
    template<std::convertible_to<QJsonValue> Any>
    JsonNode(const Any &any)
        : value(any)
        , object(value.toObject())
    {}

    QJsonValue value;
    QJsonObject object; ///< the same, empty if it is none
};

/// Where a JSON value may hold something: paths with ", " between them, the first that leads to
/// something counts. A path is keys with / between them; instead of a key, a digit is an index of a
/// list, * any entry of a list, {} any value of an object.
class JsonPaths
{
public:
    JsonPaths() = default;
    /// `spelled` is kept as it is.
    JsonPaths(const char *spelled);

    struct Path
    {
        QLatin1StringView spelled;
        bool isKey = false; ///< of an object, and no more
    };

    auto begin() const { return m_paths.begin(); }
    auto end() const { return m_paths.end(); }

private:
    QList<Path> m_paths;
};

/// Whether something is there, even null or empty; with " & " between paths, at all of them.
bool hasAt(const QJsonValue &value, const JsonPaths &paths);
/// The first list with something in it, else an empty one.
QJsonArray listAt(const QJsonValue &value, const JsonPaths &paths);
/// The first text, even an empty one; null if there is none.
QString textAt(const JsonNode &node, const JsonPaths &paths);
/// The first label that labelOf() finds; empty if there is none.
QString labelAt(const JsonNode &node, const JsonPaths &paths);
std::optional<double> numberAt(const JsonNode &node, const JsonPaths &paths);
/// Nothing for a time longer than any recording.
std::optional<milliseconds> timeOf(std::optional<double> number, JsonUnit unit);
/// Reads a number, a string, Google's "1.500s", or its seconds and nanos.
std::optional<milliseconds> timeAt(const JsonNode &node, const JsonPaths &paths,
                                   JsonUnit unit = JsonUnit::Seconds);

} // namespace earmark
