// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/json/jsonpaths.h"

#include "formats/input/timestamp.h"

#include <algorithm>
#include <span>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

using IsSought = bool (*)(const QJsonValue &value);

using Steps = std::span<const QLatin1StringView>;

QJsonValue found(const QJsonValue &value, Steps steps, IsSought isSought);

template<typename Values>
QJsonValue foundInAny(const Values &values, Steps steps, IsSought isSought)
{
    for (const QJsonValue &value : values) {
        if (const QJsonValue there = found(value, steps, isSought); !there.isUndefined())
            return there;
    }
    return QJsonValue::Undefined;
}

QJsonValue found(const QJsonValue &value, Steps steps, IsSought isSought)
{
    if (steps.empty())
        return isSought(value) ? value : QJsonValue::Undefined;
    const QLatin1StringView step = steps.front();
    if (step == "*"_L1)
        return foundInAny(value.toArray(), steps.subspan(1), isSought);
    if (step == "{}"_L1)
        return foundInAny(value.toObject(), steps.subspan(1), isSought);
    const char first = step.front().toLatin1();
    const bool isPlace = first >= '0' && first <= '9';
    return found(isPlace ? value[first - '0'] : value[step], steps.subspan(1), isSought);
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

QJsonValue valueAt(const JsonNode &node, const JsonPaths::Path &path)
{
    return path.isKey ? node.object.value(path.spelled) : found(node.value, path.steps, isThere);
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
        m_paths.append({path, partsOf(path, "/"_L1), isKey});
    }
}

bool hasAt(const QJsonValue &value, const JsonPaths &paths)
{
    return std::ranges::any_of(paths, [&value](const JsonPaths::Path &path) {
        const auto parts = partsOf(path.spelled, " & "_L1);
        return std::ranges::all_of(parts, [&value](QLatin1StringView part) {
            return !found(value, partsOf(part, "/"_L1), isThere).isUndefined();
        });
    });
}

QJsonArray listAt(const QJsonValue &value, const JsonPaths &paths)
{
    constexpr auto isList = [](const QJsonValue &there) { return !there.toArray().isEmpty(); };
    for (const JsonPaths::Path &path : paths) {
        if (const QJsonArray list = found(value, path.steps, isList).toArray(); !list.isEmpty())
            return list;
    }
    return {};
}

QString textAt(const JsonNode &node, const JsonPaths &paths)
{
    constexpr auto isText = [](const QJsonValue &there) { return there.isString(); };
    for (const JsonPaths::Path &path : paths) {
        const QJsonValue there =
            path.isKey ? node.object.value(path.spelled) : found(node.value, path.steps, isText);
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
