// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/heard/heard.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace earmark {

namespace {

// Positions are reported in steps; the time between two steps was heard too.
constexpr milliseconds smallestGap = 500ms;
// Some players and encoders end a little early.
constexpr milliseconds nearEnd = 2s;

} // namespace

void Heard::add(TimeSpan span)
{
    if (span.duration() <= 0ms)
        return;
    const auto first = std::ranges::find_if(
        m_spans, [&](const TimeSpan &one) { return one.end + smallestGap >= span.begin; });
    auto last = first;
    for (; last != m_spans.end() && last->begin <= span.end + smallestGap; ++last)
        span = {std::min(span.begin, last->begin), std::max(span.end, last->end)};
    m_spans.insert(m_spans.erase(first, last), span);
    if (m_spans.size() > maxSpans)
        m_spans.erase(std::ranges::min_element(m_spans, {}, &TimeSpan::duration));
}

milliseconds Heard::total() const
{
    milliseconds total{0};
    for (const TimeSpan &span : m_spans)
        total += span.duration();
    return total;
}

bool Heard::isFinished(milliseconds duration) const
{
    return duration > 0ms && !m_spans.isEmpty() && m_spans.last().end >= duration - nearEnd;
}

QString Heard::toText() const
{
    QStringList parts;
    for (const TimeSpan &span : m_spans)
        parts.append(u"%1-%2"_s.arg(span.begin.count()).arg(span.end.count()));
    return parts.join(u' ');
}

Heard Heard::fromText(const QString &text)
{
    Heard heard;
    for (const QString &part : text.split(u' ', Qt::SkipEmptyParts)) {
        bool hasBegin = false;
        bool hasEnd = false;
        const milliseconds begin(part.section(u'-', 0, 0).toLongLong(&hasBegin));
        const milliseconds end(part.section(u'-', 1).toLongLong(&hasEnd));
        if (hasBegin && hasEnd)
            heard.add({begin, end});
    }
    return heard;
}

} // namespace earmark
