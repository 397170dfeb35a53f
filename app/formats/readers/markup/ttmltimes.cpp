// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/markup/ttmltimes.h"

#include "formats/input/timestamp.h"

#include <QHash>
#include <QRegularExpression>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

// A rate of the root element, or `absent` if it has none that makes sense.
double rateOf(QStringView value, double absent)
{
    const double rate = value.trimmed().toDouble();
    return rate >= 0.01 && rate < 1e12 ? rate : absent;
}

// Nothing if no file can be that long.
std::optional<milliseconds> boundedTime(double count)
{
    return count < 1e12 ? std::optional(milliseconds(qRound64(count))) : std::nullopt;
}

// TTML, ttp:frameRateMultiplier: "1000 1001", in the first drafts "1000:1001".
double multiplierOf(QStringView value)
{
    static const QRegularExpression pattern(u"^\\s*(\\d{1,9})(?:\\s+|\\s*:\\s*)(\\d{1,9})\\s*$"_s);
    const auto match = pattern.match(value.toString());
    const double above = match.capturedView(1).toDouble();
    const double below = match.capturedView(2).toDouble();
    return above > 0 && below > 0 ? above / below : 1;
}

} // namespace

QStringView attributeOf(const QXmlStreamAttributes &attributes, QLatin1StringView name)
{
    for (const QXmlStreamAttribute &found : attributes) {
        if (found.name() == name)
            return found.value();
    }
    return {};
}

TtmlClock::TtmlClock(const QXmlStreamAttributes &root)
{
    const QStringView frameRate = attributeOf(root, "frameRate"_L1);
    m_nominalFrames = rateOf(frameRate, 30);
    m_frames = m_nominalFrames * multiplierOf(attributeOf(root, "frameRateMultiplier"_L1));
    m_subFrames = rateOf(attributeOf(root, "subFrameRate"_L1), 1);
    // TTML, ttp:tickRate: by default, a tick is a subframe if there is a frame rate, else a second.
    m_ticks =
        rateOf(attributeOf(root, "tickRate"_L1), frameRate.isEmpty() ? 1 : m_frames * m_subFrames);
    m_isSmpte = attributeOf(root, "timeBase"_L1) == "smpte"_L1;
    m_dropsFrames = attributeOf(root, "dropMode"_L1) == "dropNTSC"_L1;
}

// TTML, "Time Expression Semantics".
std::optional<milliseconds> TtmlClock::clockTime(qint64 seconds, double frames) const
{
    if (!m_isSmpte)
        return boundedTime((double(seconds) + frames / m_frames) * 1000);
    const qint64 minutes = seconds / 60;
    const qint64 dropped = m_dropsFrames ? 2 * (minutes - minutes / 10) : 0;
    const double counted = double(seconds) * m_nominalFrames + frames - double(dropped);
    return boundedTime(counted / m_frames * 1000);
}

std::optional<milliseconds> TtmlClock::timeOf(QStringView value) const
{
    static const QRegularExpression clock(
        u"^(\\d{1,9}):(\\d{1,9}):(\\d{1,9})[:;](\\d{1,9})(?:\\.(\\d{1,9}))?$"_s);
    static const QRegularExpression offset(u"^(\\d{1,15}(?:\\.\\d+)?)(h|ms|m|s|f|t)$"_s);
    const QString text = value.trimmed().toString();
    if (const auto match = clock.match(text); match.hasMatch()) {
        const qint64 seconds =
            (match.captured(1).toLongLong() * 60 + match.captured(2).toLongLong()) * 60
            + match.captured(3).toLongLong();
        return clockTime(seconds,
                         match.captured(4).toDouble() + match.captured(5).toDouble() / m_subFrames);
    }
    const auto match = offset.match(text);
    if (!match.hasMatch()) {
        const auto time = readTimestamp(text);
        return time ? boundedTime(double(time->count())) : time;
    }
    static const QHash<QString, double> metrics{
        {u"h"_s, 3600}, {u"m"_s, 60}, {u"s"_s, 1}, {u"ms"_s, 0.001}};
    const QString metric = match.captured(2);
    const double unit = metric == "f"_L1 ? 1 / m_frames
        : metric == "t"_L1               ? 1 / m_ticks
                                         : metrics.value(metric);
    return boundedTime(match.captured(1).toDouble() * unit * 1000);
}

TtmlTime TtmlClock::timeIn(const QXmlStreamAttributes &attributes, QLatin1StringView name) const
{
    const QStringView value = attributeOf(attributes, name);
    if (value.isNull())
        return {};
    if (const auto time = timeOf(value))
        return {.time = time};
    const QStringView text = value.trimmed();
    if (text.startsWith(u'-') && timeOf(text.sliced(1)))
        return {.time = milliseconds(0), .isNegative = true};
    return {.time = {}, .isUnreadable = true};
}

} // namespace earmark
