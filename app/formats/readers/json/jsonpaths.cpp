// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/json/jsonpaths.h"

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
    const qsizetype stroke = at == end ? -1 : at - path.data();
    const QLatin1StringView name = path.first(stroke < 0 ? path.size() : stroke);
    const QLatin1StringView rest = path.sliced(stroke < 0 ? path.size() : stroke + 1);
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

QJsonValue firstOf(const QJsonValue &value, const JsonPaths &paths, IsSought isSought)
{
    for (const QLatin1StringView path : paths) {
        if (const QJsonValue there = found(value, path, isSought); !there.isUndefined())
            return there;
    }
    return QJsonValue::Undefined;
}

std::optional<double> secondsOf(const QJsonValue &value)
{
    if (value.isDouble()) // by far the most
        return value.toDouble();
    if (value.isObject()) {
        const double whole = jsonNumber(value["seconds"_L1]).value_or(0);
        return whole + jsonNumber(value["nanos"_L1]).value_or(0) / 1e9;
    }
    const QString text = value.toString();
    if (!text.endsWith(u's'))
        return jsonNumber(value);
    bool isNumber = false;
    const double seconds = QStringView(text).chopped(1).toDouble(&isNumber);
    return isNumber ? std::optional(seconds) : std::nullopt;
}

} // namespace

JsonPaths::JsonPaths(const char *spelled)
    : m_paths(partsOf(QLatin1StringView(spelled), ", "_L1))
{}

bool hasAt(const QJsonValue &value, const JsonPaths &paths)
{
    return std::ranges::any_of(paths, [&value](QLatin1StringView path) {
        return std::ranges::all_of(partsOf(path, " & "_L1), [&value](QLatin1StringView part) {
            return !found(value, part, isThere).isUndefined();
        });
    });
}

QJsonArray listAt(const QJsonValue &value, const JsonPaths &paths)
{
    return firstOf(value, paths, [](const QJsonValue &there) { return !there.toArray().isEmpty(); })
        .toArray();
}

QString textAt(const QJsonValue &value, const JsonPaths &paths)
{
    return firstOf(value, paths, [](const QJsonValue &there) { return there.isString(); })
        .toString();
}

QString labelAt(const QJsonValue &value, const JsonPaths &paths)
{
    for (const QLatin1StringView path : paths) {
        if (const QString label = labelOf(found(value, path, isThere)); !label.isEmpty())
            return label;
    }
    return {};
}

std::optional<double> numberAt(const QJsonValue &value, const JsonPaths &paths)
{
    for (const QLatin1StringView path : paths) {
        if (const auto number = secondsOf(found(value, path, isThere)))
            return number;
    }
    return {};
}

std::optional<milliseconds> timeOf(std::optional<double> number, JsonUnit unit)
{
    const double time = number.value_or(0) * (unit == JsonUnit::Seconds ? 1000 : 1);
    return number && qAbs(time) < longestTime ? std::optional(milliseconds(qRound64(time)))
                                              : std::nullopt;
}

std::optional<milliseconds> timeAt(const QJsonValue &value, const JsonPaths &paths, JsonUnit unit)
{
    return timeOf(numberAt(value, paths), unit);
}

} // namespace earmark
