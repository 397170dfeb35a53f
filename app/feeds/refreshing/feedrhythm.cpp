// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/refreshing/feedrhythm.h"

#include <algorithm>

namespace earmark {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::seconds shortest = 1h;
constexpr std::chrono::seconds longest = 24h;

// The median gap between the latest episodes; a day if there are too few.
std::chrono::seconds usualGap(const QList<ShowItem> &items)
{
    constexpr qsizetype maxDates = 20;
    QList<qint64> dates;
    for (const ShowItem &item : items) {
        if (item.published.isValid())
            dates.append(item.published.toSecsSinceEpoch());
    }
    std::ranges::sort(dates, std::ranges::greater());
    QList<qint64> gaps;
    for (qsizetype i = 0; i + 1 < std::min(maxDates, dates.size()); ++i)
        gaps.append(dates.at(i) - dates.at(i + 1));
    if (gaps.isEmpty())
        return 24h;
    std::ranges::sort(gaps);
    return std::chrono::seconds(gaps.at(gaps.size() / 2));
}

} // namespace

std::chrono::seconds pauseAfter(const Show &show, const QList<ShowItem> &items,
                                const FeedRhythm &rhythm,
                                std::optional<std::chrono::seconds> maxAge)
{
    if (show.isComplete)
        return 30 * 24h;
    constexpr int share = 8;
    std::chrono::seconds pause = std::clamp(usualGap(items) / share, shortest, longest);
    if (rhythm.atLeast)
        pause = std::max<std::chrono::seconds>(pause, *rhythm.atLeast);
    if (maxAge)
        pause = std::max(pause, *maxAge);
    pause = std::min(pause, longest);
    const qint64 percent = 90 + qint64(show.id) * 7 % 21;
    return pause * percent / 100;
}

std::chrono::seconds pauseAfterFailures(int failures)
{
    constexpr std::chrono::seconds week = 7 * 24h;
    constexpr int maxDoublings = 8;
    const int doublings = std::clamp(failures - 1, 0, maxDoublings);
    return std::min<std::chrono::seconds>(week, 1h * (1 << doublings));
}

QDateTime allowedFrom(const QDateTime &time, const FeedRhythm &rhythm)
{
    constexpr int hoursOfWeek = 7 * 24;
    QDateTime allowed = time.toUTC();
    for (int i = 0; i < hoursOfWeek; ++i) {
        const bool isOff = rhythm.hoursOff.test(std::size_t(allowed.time().hour()))
            || rhythm.daysOff.test(std::size_t(allowed.date().dayOfWeek() - 1));
        if (!isOff)
            return allowed;
        allowed = QDateTime(allowed.date(), QTime(allowed.time().hour(), 0), Qt::UTC).addSecs(3600);
    }
    return time; // it never wants to be asked
}

} // namespace earmark
