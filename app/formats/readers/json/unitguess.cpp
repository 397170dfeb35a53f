// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/json/unitguess.h"

#include <algorithm>
#include <cmath>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

constexpr double daySeconds = 86'400;
// People say ten letters or more in a second, and a line of music may be slow; but only times in
// milliseconds give less than this.
constexpr double minLettersPerSecond = 0.06;

bool isWhole(double number)
{
    return std::floor(number) == number;
}

} // namespace

void UnitGuess::add(std::optional<double> begin, std::optional<double> end, qsizetype letters)
{
    if (!begin)
        return;
    const double last = end.value_or(*begin);
    m_last = std::max(m_last, last);
    m_beyond += last > daySeconds ? 1 : 0;
    m_allWhole = m_allWhole && isWhole(*begin) && isWhole(last);
    m_spoken += std::max(0.0, last - *begin);
    m_letters += letters;
}

bool UnitGuess::isBeyondDay() const
{
    constexpr int oftenEnough = 2;
    return m_beyond >= oftenEnough;
}

JsonUnit UnitGuess::unit() const
{
    const double seconds = m_spoken > 0 ? m_spoken : m_last;
    const bool isSlow = m_allWhole && double(m_letters) < seconds * minLettersPerSecond;
    return isBeyondDay() || isSlow ? JsonUnit::Milliseconds : JsonUnit::Seconds;
}

// Podcasting 2.0 always counts seconds, and one of its lines may last as long as a piece of music.
JsonUnit unitOf(const QJsonArray &entries)
{
    UnitGuess guess;
    for (const auto &value : entries) {
        const QJsonObject object = value.toObject();
        const bool isPodcasting = object.contains("startTime"_L1) && object.contains("body"_L1);
        const auto begin = jsonBegin(object);
        guess.add(begin, jsonEnd(object),
                  isPodcasting ? qsizetype(daySeconds) : jsonText(object).size());
        if (guess.isBeyondDay())
            break;
    }
    return guess.unit();
}

} // namespace earmark
