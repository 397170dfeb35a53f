// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/tables/tabletime.h"

#include "formats/input/timestamp.h"

#include <QRegularExpression>

#include <array>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestField = 60;

// Removes what some programs write around a time: quotes, brackets, the unit.
QStringView bareTime(QStringView text)
{
    text = text.trimmed();
    static constexpr std::array<std::array<QChar, 2>, 3> pairs{
        {{u'"', u'"'}, {u'[', u']'}, {u'(', u')'}}};
    for (const auto &[opening, closing] : pairs) {
        if (text.startsWith(opening))
            text = text.sliced(1).trimmed();
        if (text.endsWith(closing))
            text = text.chopped(1).trimmed();
    }
    if (text.size() > 1 && text.endsWith(u's') && text.at(text.size() - 2).isDigit())
        text.chop(1);
    return text;
}

} // namespace

bool isTableTime(QStringView text)
{
    if (text.size() > longestField)
        return false;
    const TableClock clock;
    return clock.read(text) || clock.readSpan(text);
}

void TableClock::lookAt(QStringView text)
{
    if (text.size() > longestField)
        return;
    m_frames.lookAt(bareTime(text));
}

std::optional<milliseconds> TableClock::read(QStringView text) const
{
    const QStringView bare = bareTime(text);
    if (bare.isEmpty() || bare.size() > longestField)
        return {};
    bool isWhole = false;
    const qint64 whole = bare.toLongLong(&isWhole);
    if (m_countsMilliseconds && isWhole)
        return whole < 0 ? std::nullopt : std::optional(milliseconds(whole));
    const auto inFrames = m_frames.read(bare);
    return inFrames ? inFrames : readTimestamp(bare);
}

std::optional<TimeSpan> TableClock::readSpan(QStringView text) const
{
    static const QRegularExpression pattern(
        u"^(.*\\d\\W*?)\\s*(?:-->|->|[-–—→])\\s*(\\W*?\\d.*)$"_s);
    if (text.size() > longestField)
        return {};
    const auto match = pattern.match(text.toString());
    if (!match.hasMatch())
        return {};
    const auto begin = read(match.capturedView(1));
    const auto end = read(match.capturedView(2));
    if (!begin || !end)
        return {};
    return TimeSpan{*begin, *end};
}

} // namespace earmark
