// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/httpheaders.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace earmark {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

QDateTime readHttpDate(const QByteArray &text)
{
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(text.trimmed()),
                                             u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    date.setTimeSpec(Qt::UTC);
    return date;
}

std::optional<std::chrono::seconds> readRetryAfter(const QByteArray &text, const QDateTime &now)
{
    constexpr std::chrono::seconds longest = 7 * 24h;
    bool isNumber = false;
    const qint64 seconds = text.trimmed().toLongLong(&isNumber);
    const QDateTime date = isNumber ? QDateTime() : readHttpDate(text);
    if (!isNumber && !date.isValid())
        return {};
    const qint64 wait = isNumber ? seconds : now.secsTo(date);
    return std::chrono::seconds(std::clamp<qint64>(wait, 0, longest.count()));
}

std::optional<ContentRange> readContentRange(const QByteArray &text)
{
    static const QRegularExpression pattern(u"^bytes\\s+(\\d{1,18})-(\\d{1,18})/(\\d{1,18}|\\*)$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(QString::fromLatin1(text.trimmed()));
    if (!match.hasMatch())
        return {};
    const QString total = match.captured(3);
    return ContentRange{.first = match.captured(1).toLongLong(),
                        .last = match.captured(2).toLongLong(),
                        .total = total == "*"_L1 ? -1 : total.toLongLong()};
}

std::optional<std::chrono::seconds> readMaxAge(const QByteArray &text)
{
    static const QRegularExpression pattern(u"(?:^|[\\s,])max-age\\s*=\\s*\"?(\\d{1,9})"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(QString::fromLatin1(text));
    return match.hasMatch() ? std::optional(std::chrono::seconds(match.captured(1).toInt()))
                            : std::nullopt;
}

QByteArray readCharset(const QByteArray &contentType)
{
    static const QRegularExpression pattern(u";\\s*charset\\s*=\\s*\"?([\\w.:-]{1,40})"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return pattern.match(QString::fromLatin1(contentType)).captured(1).toLatin1();
}

QByteArray rangeCondition(const Validators &validators, const QDateTime &answered)
{
    if (validators.etag.startsWith('"'))
        return validators.etag;
    const QDateTime modified = readHttpDate(validators.lastModified);
    constexpr qint64 minute = 60;
    const bool isStrong =
        modified.isValid() && answered.isValid() && modified.secsTo(answered) >= minute;
    return isStrong ? validators.lastModified : QByteArray();
}

} // namespace earmark
