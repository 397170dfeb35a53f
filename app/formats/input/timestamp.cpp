// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/input/timestamp.h"

#include "formats/input/digits.h"

#include <QString>

#include <array>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostDigits = 9;

// The milliseconds in the digits after the point.
milliseconds readFraction(QStringView digits)
{
    int value = 0;
    for (qsizetype i = 0; i < 3; ++i)
        value = value * 10 + (i < digits.size() ? digits.at(i).unicode() - u'0' : 0);
    return milliseconds(value);
}

} // namespace

std::optional<milliseconds> readTimestamp(QStringView text)
{
    text = text.trimmed();
    std::array<qint64, 4> fields{};
    std::size_t count = 0;
    QStringView fraction;
    while (true) {
        const QStringView digits = takeDigits(text);
        if (digits.isEmpty() || digits.size() > mostDigits || count == fields.size())
            return {};
        fields[count++] = numberIn(digits);
        if (count == fields.size())
            fraction = digits; // SubRip as written by hand: 00:00:01:500
        if (text.isEmpty())
            break;
        const QChar separator = text.front();
        text = text.sliced(1);
        if (separator == u'.' || separator == u',') {
            fraction = takeDigits(text);
            if (!text.isEmpty() || count == fields.size())
                return {};
            break;
        }
        if (separator != u':')
            return {};
    }
    qint64 seconds = 0;
    for (std::size_t i = 0; i < std::min<std::size_t>(count, 3); ++i)
        seconds = seconds * 60 + fields.at(i);
    return milliseconds(seconds * 1000) + readFraction(fraction);
}

QString writtenTimestamp(milliseconds time, QChar point)
{
    const qint64 all = time.count();
    return u"%1:%2:%3%4%5"_s.arg(all / 3'600'000, 2, 10, QChar(u'0'))
        .arg(all / 60'000 % 60, 2, 10, QChar(u'0'))
        .arg(all / 1000 % 60, 2, 10, QChar(u'0'))
        .arg(point)
        .arg(all % 1000, 3, 10, QChar(u'0'));
}

} // namespace earmark
