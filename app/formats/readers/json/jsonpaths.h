// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timespan.h"

#include <QJsonArray>
#include <QJsonObject>

#include <concepts>
#include <optional>

namespace earmark {

/// The unit of the times of a file.
enum class JsonUnit { Seconds, Milliseconds };

/// A number, which may be a string, a time such as "0:01.5" or "1.500s", or Google's seconds and
/// nanos, then in seconds. Nothing for anything else.
std::optional<double> jsonNumber(const QJsonValue &value);

/// A speaker's name or number, which may be inside an object. Empty if there is none.
QString labelOf(const QJsonValue &speaker);

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
        QList<QLatin1StringView> steps;
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
/// The first number that jsonNumber() finds.
std::optional<double> numberAt(const JsonNode &node, const JsonPaths &paths);
/// Nothing for a time longer than any recording.
std::optional<milliseconds> timeOf(std::optional<double> number, JsonUnit unit);
std::optional<milliseconds> timeAt(const JsonNode &node, const JsonPaths &paths,
                                   JsonUnit unit = JsonUnit::Seconds);

} // namespace earmark
