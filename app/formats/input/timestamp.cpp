// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/input/timestamp.h"

#include "formats/input/digits.h"

#include <QRegularExpression>
#include <QString>

#include <algorithm>
#include <array>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxDigits = 9;

// The longest times are floating-point numbers that were printed with all their digits.
constexpr qsizetype longestTimestamp = 60;

// The milliseconds in the digits after the point. 0.1999999999 counts as 0.2: a program computed
// it.
milliseconds readFraction(QStringView digits)
{
    constexpr qsizetype places = 3;
    constexpr qsizetype maxNines = 4;
    int value = 0;
    for (qsizetype i = 0; i < places; ++i)
        value = value * 10 + (i < digits.size() ? digits.at(i).unicode() - u'0' : 0);
    const QStringView rest = digits.sliced(std::min(places, digits.size()));
    const bool isLost = rest.size() >= maxNines
        && std::ranges::all_of(rest.first(maxNines), [](QChar digit) { return digit == u'9'; });
    return milliseconds(value + (isLost ? 1 : 0));
}

bool isSeparator(QChar c)
{
    return c == u':' || c == u'.' || c == u',';
}

// What follows the point: 5, or 200.0000000000582, milliseconds with a fraction of their own.
std::optional<milliseconds> takeFraction(QStringView &text)
{
    const QStringView digits = takeDigits(text);
    constexpr qsizetype fewest = 3;
    if (!text.isEmpty() && digits.size() == fewest
        && (text.front() == u'.' || text.front() == u',')) {
        text = text.sliced(1);
        const QString all = digits.toString() + takeDigits(text).toString();
        return text.isEmpty() ? std::optional(readFraction(all)) : std::nullopt;
    }
    return text.isEmpty() ? std::optional(readFraction(digits)) : std::nullopt;
}

std::optional<milliseconds> readFields(QStringView text)
{
    std::array<qint64, 4> fields{};
    std::size_t count = 0;
    milliseconds fraction{0};
    while (true) {
        const QStringView digits = takeDigits(text);
        if (digits.isEmpty() || digits.size() > maxDigits || count == fields.size())
            return {};
        fields[count++] = numberIn(digits);
        if (count == fields.size())
            fraction = readFraction(digits); // SubRip as written by hand: 00:00:01:500
        if (text.isEmpty())
            break;
        const QChar separator = text.front();
        text = text.sliced(1);
        if (separator == u'.' || separator == u',') {
            const auto behind = takeFraction(text);
            if (!behind || count == fields.size())
                return {};
            fraction = *behind;
            break;
        }
        if (separator != u':')
            return {};
    }
    qint64 seconds = 0;
    for (std::size_t i = 0; i < std::min<std::size_t>(count, 3); ++i)
        seconds = seconds * 60 + fields.at(i);
    return milliseconds(seconds * 1000) + fraction;
}

// Dots instead of colons: 00.00.03,000. A single dot stands before a fraction.
std::optional<milliseconds> readDots(QStringView text)
{
    static const QRegularExpression pattern(
        u"^(?:(\\d{1,2})\\.)?(\\d{1,2})\\.(\\d{2})(?:[.,](\\d+))?$"_s);
    const auto match = pattern.match(text.toString());
    if (!match.hasMatch() || !(match.hasCaptured(1) || match.hasCaptured(4)))
        return {};
    return readFields(u"0%1:%2:%3.%4"_s.arg(match.captured(1), match.captured(2), match.captured(3),
                                            match.captured(4) + u'0'));
}

std::optional<milliseconds> readPlain(QStringView text)
{
    const auto time = readFields(text);
    return time || text.contains(u':') || text.count(u'.') == 0 ? time : readDots(text);
}

// With ASCII signs, and without spaces around the separators.
QString mended(QStringView text)
{
    QString result;
    for (const QChar c : withPlainSigns(text)) {
        if (isUnseen(c))
            continue;
        if (isSeparator(c)) {
            while (result.endsWith(u' '))
                result.chop(1);
        } else if (c.isSpace() && !result.isEmpty() && isSeparator(result.back())) {
            continue;
        }
        result += c;
    }
    return result.trimmed();
}

} // namespace

std::optional<milliseconds> readTimestamp(QStringView text)
{
    text = text.trimmed();
    const auto isPlain = [](QChar c) { return (c >= u'0' && c <= u'9') || isSeparator(c); };
    if (std::ranges::all_of(text, isPlain))
        return readPlain(text);
    return text.size() > longestTimestamp ? std::nullopt : readPlain(mended(text));
}

qsizetype lengthOfTimestamp(QStringView text)
{
    qsizetype length = 0;
    bool hasSpaceAfterDigit = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = plainSign(text.at(i));
        if (c >= u'0' && c <= u'9') {
            if (hasSpaceAfterDigit)
                break;
            length = i + 1;
        } else if (isSeparator(c)) {
            hasSpaceAfterDigit = false;
        } else if (c.isSpace()) {
            hasSpaceAfterDigit = hasSpaceAfterDigit || (length > 0 && length == i);
        } else if (!isUnseen(c)) {
            break;
        }
    }
    return length;
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
