// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/json/jsonpaths.h"

#include "formats/input/timestamp.h"

#include <algorithm>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

using IsSought = bool (*)(const QJsonValue &value);

QJsonValue found(const QJsonValue &value, QLatin1StringView path, IsSought isSought);

template<typename Values>
QJsonValue foundInAny(const Values &values, QLatin1StringView path, IsSought isSought)
{
    for (const QJsonValue &value : values) {
        if (const QJsonValue there = found(value, path, isSought); !there.isUndefined())
            return there;
    }
    return QJsonValue::Undefined;
}

QJsonValue found(const QJsonValue &value, QLatin1StringView path, IsSought isSought)
{
    if (path.isEmpty())
        return isSought(value) ? value : QJsonValue::Undefined;
    const auto *end = path.data() + path.size();
    const auto *at = std::find(path.data(), end, '/');
    const qsizetype slash = at == end ? -1 : at - path.data();
    const QLatin1StringView name = path.first(slash < 0 ? path.size() : slash);
    const QLatin1StringView rest = path.sliced(slash < 0 ? path.size() : slash + 1);
    if (name == "*"_L1)
        return foundInAny(value.toArray(), rest, isSought);
    if (name == "{}"_L1)
        return foundInAny(value.toObject(), rest, isSought);
    const char first = name.front().toLatin1();
    const bool isPlace = first >= '0' && first <= '9';
    const QJsonValue there = isPlace ? value[first - '0'] : value[name];
    if (rest.isEmpty())
        return isSought(there) ? there : QJsonValue::Undefined;
    return found(there, rest, isSought);
}

bool isThere(const QJsonValue &value)
{
    return !value.isUndefined();
}

QList<QLatin1StringView> partsOf(QLatin1StringView spelled, QLatin1StringView separator)
{
    QList<QLatin1StringView> parts;
    for (const QLatin1StringView part : qTokenize(spelled, separator))
        parts.append(part);
    return parts;
}

QJsonValue valueAt(const JsonNode &node, JsonPaths::Path path)
{
    return path.isKey ? node.object.value(path.spelled) : found(node.value, path.spelled, isThere);
}

std::optional<double> secondsIn(QStringView text)
{
    if (text.endsWith(u's'))
        text.chop(1);
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    if (isNumber)
        return number;
    const auto time = readTimestamp(text);
    return time ? std::optional(double(time->count()) / 1000) : std::nullopt;
}

} // namespace

std::optional<double> jsonNumber(const QJsonValue &value)
{
    if (value.isDouble()) // as most are
        return value.toDouble();
    if (!value.isObject())
        return secondsIn(value.toString());
    const auto seconds = jsonNumber(value["seconds"_L1]);
    const auto nanos = jsonNumber(value["nanos"_L1]);
    return seconds || nanos ? std::optional(seconds.value_or(0) + nanos.value_or(0) / 1e9)
                            : std::nullopt;
}

QString labelOf(const QJsonValue &speaker)
{
    if (speaker.isDouble())
        return QString::number(speaker.toInteger());
    if (!speaker.isObject())
        return speaker.toString().simplified();
    static const JsonPaths paths("name, display_name, label, id, @id");
    for (const JsonPaths::Path &path : paths) {
        const QJsonValue value = speaker[path.spelled];
        if (const QString label = value.isObject() ? QString() : labelOf(value); !label.isEmpty())
            return label;
    }
    return {};
}

JsonPaths::JsonPaths(const char *spelled)
{
    for (const QLatin1StringView path : partsOf(QLatin1StringView(spelled), ", "_L1)) {
        const bool isKey = std::ranges::none_of(path, [](char c) {
            return c == '/' || c == '*' || c == '{' || (c >= '0' && c <= '9');
        });
        m_paths.append({path, isKey});
    }
}

bool hasAt(const QJsonValue &value, const JsonPaths &paths)
{
    return std::ranges::any_of(paths, [&value](const JsonPaths::Path &path) {
        const auto parts = partsOf(path.spelled, " & "_L1);
        return std::ranges::all_of(parts, [&value](QLatin1StringView part) {
            return !found(value, part, isThere).isUndefined();
        });
    });
}

QJsonArray listAt(const QJsonValue &value, const JsonPaths &paths)
{
    constexpr auto isList = [](const QJsonValue &there) { return !there.toArray().isEmpty(); };
    for (const JsonPaths::Path &path : paths) {
        if (const QJsonArray list = found(value, path.spelled, isList).toArray(); !list.isEmpty())
            return list;
    }
    return {};
}

QString textAt(const JsonNode &node, const JsonPaths &paths)
{
    constexpr auto isText = [](const QJsonValue &there) { return there.isString(); };
    for (const JsonPaths::Path &path : paths) {
        const QJsonValue there =
            path.isKey ? node.object.value(path.spelled) : found(node.value, path.spelled, isText);
        if (there.isString())
            return there.toString();
    }
    return {};
}

QString labelAt(const JsonNode &node, const JsonPaths &paths)
{
    for (const JsonPaths::Path &path : paths) {
        if (const QString label = labelOf(valueAt(node, path)); !label.isEmpty())
            return label;
    }
    return {};
}

std::optional<double> numberAt(const JsonNode &node, const JsonPaths &paths)
{
    for (const JsonPaths::Path &path : paths) {
        if (const auto number = jsonNumber(valueAt(node, path)))
            return number;
    }
    return {};
}

std::optional<milliseconds> timeOf(std::optional<double> number, JsonUnit unit)
{
    constexpr double longestTime = 1e11; // longer than any recording; this prevents overflows
    const double time = number.value_or(0) * (unit == JsonUnit::Seconds ? 1000 : 1);
    return number && qAbs(time) < longestTime ? std::optional(milliseconds(qRound64(time)))
                                              : std::nullopt;
}

std::optional<milliseconds> timeAt(const JsonNode &node, const JsonPaths &paths, JsonUnit unit)
{
    return timeOf(numberAt(node, paths), unit);
}

} // namespace earmark
