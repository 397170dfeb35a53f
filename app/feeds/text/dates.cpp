// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/text/dates.h"

#include <QHash>
#include <QRegularExpression>

#include <array>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

constexpr int secondsOfMinute = 60;
constexpr int secondsOfHour = 3600;

// The beginnings of the names of months in English, French, German, Portuguese, Spanish and
// Italian, in lower case and without accents. The longest that fits counts.
const QHash<QString, int> &months()
{
    static const QHash<QString, int> known = [] {
        constexpr std::array<QStringView, 12> names{u"jan gen ene",
                                                    u"feb fev fevr",
                                                    u"mar mars maerz mrz",
                                                    u"apr avr abr",
                                                    u"may mai mag maggio",
                                                    u"jun juin giu",
                                                    u"jul juil lug",
                                                    u"aug aou aout ago",
                                                    u"sep sept set",
                                                    u"oct okt ott out",
                                                    u"nov",
                                                    u"dec dez dic"};
        QHash<QString, int> all;
        for (std::size_t i = 0; i < names.size(); ++i) {
            for (const QStringView name : names.at(i).split(u' '))
                all.insert(name.toString(), int(i) + 1);
        }
        return all;
    }();
    return known;
}

QString withoutAccents(QStringView word)
{
    QString plain;
    for (const QChar c : word.toString().toLower().normalized(QString::NormalizationForm_D)) {
        if (!c.isMark())
            plain += c;
    }
    return plain;
}

// 0 if it is no month.
int monthOf(QStringView word)
{
    const QString plain = withoutAccents(word);
    for (qsizetype length = std::min<qsizetype>(plain.size(), 6); length >= 3; --length) {
        if (const int month = months().value(plain.first(length)))
            return month;
    }
    return 0;
}

// RFC 5322, section 4.3: two digits up to 49 are of this century.
int yearOf(QStringView digits)
{
    const int year = digits.toInt();
    if (digits.size() == 2)
        return year + (year < 50 ? 2000 : 1900);
    return digits.size() == 3 ? year + 1900 : year;
}

// Seconds east of Greenwich. Nothing if the zone is unknown.
std::optional<int> offsetOf(QStringView zone)
{
    static const QRegularExpression number(
        u"^(?:gmt|utc?|z)?\\s*([+-])(\\d{1,2}):?(\\d{2})?(?:\\s*\\(.*\\))?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QHash<QString, int> names{
        {u""_s, 0},      {u"z"_s, 0},     {u"ut"_s, 0},    {u"utc"_s, 0},   {u"gmt"_s, 0},
        {u"wet"_s, 0},   {u"west"_s, 1},  {u"bst"_s, 1},   {u"ist"_s, 1},   {u"cet"_s, 1},
        {u"met"_s, 1},   {u"mez"_s, 1},   {u"cest"_s, 2},  {u"mest"_s, 2},  {u"mesz"_s, 2},
        {u"eet"_s, 2},   {u"eest"_s, 3},  {u"msk"_s, 3},   {u"est"_s, -5},  {u"edt"_s, -4},
        {u"cst"_s, -6},  {u"cdt"_s, -5},  {u"mst"_s, -7},  {u"mdt"_s, -6},  {u"pst"_s, -8},
        {u"pdt"_s, -7},  {u"akst"_s, -9}, {u"akdt"_s, -8}, {u"hst"_s, -10}, {u"jst"_s, 9},
        {u"kst"_s, 9},   {u"aest"_s, 10}, {u"aedt"_s, 11}, {u"awst"_s, 8},  {u"nzst"_s, 12},
        {u"nzdt"_s, 13}, {u"ast"_s, -4},  {u"adt"_s, -3},  {u"brt"_s, -3}};
    const QString trimmed = zone.trimmed().toString();
    if (const auto match = number.match(trimmed); match.hasMatch()) {
        const int hours = match.capturedView(2).toInt();
        const int minutes = match.capturedView(3).toInt();
        if (hours > 15 || minutes >= secondsOfMinute)
            return {};
        const int seconds = hours * secondsOfHour + minutes * secondsOfMinute;
        return match.capturedView(1) == u"-" ? -seconds : seconds;
    }
    QString name = trimmed.toLower().section(u'(', 0, 0).trimmed();
    const auto known = names.constFind(name);
    return known == names.cend() ? std::nullopt : std::optional(*known * secondsOfHour);
}

struct WrittenDate
{
    int year = 0;
    int month = 0;
    int day = 0;
    int hour = 0;
    int minute = 0;
    int second = 0;
    QString half; ///< "am", "pm" or empty
    QString zone;
};

// 24:00:00 is the next day, second 60 the next minute.
std::optional<QDateTime> momentOf(const WrittenDate &written)
{
    int hour = written.hour;
    if (!written.half.isEmpty()) {
        if (hour < 1 || hour > 12)
            return {};
        hour = hour % 12 + (written.half.startsWith(u'p') ? 12 : 0);
    }
    const QDate date(written.year, written.month, written.day);
    const bool isMidnight = hour == 24 && written.minute == 0 && written.second == 0;
    const auto offset = offsetOf(written.zone);
    if (written.year < 1 || !date.isValid() || !offset || (hour > 23 && !isMidnight)
        || written.minute > 59 || written.second > 60)
        return {};
    return QDateTime(date, QTime(0, 0), Qt::UTC)
        .addSecs(qint64(hour) * secondsOfHour + written.minute * secondsOfMinute + written.second
                 - *offset);
}

// The captures named y, mo, d, h, mi, s, half and zone; those that a pattern lacks are empty.
WrittenDate datesIn(const QRegularExpressionMatch &match)
{
    const QString month = match.captured(u"mo"_s);
    return {.year = yearOf(match.capturedView(u"y")),
            .month = month.at(0).isDigit() ? month.toInt() : monthOf(month),
            .day = match.capturedView(u"d").toInt(),
            .hour = match.capturedView(u"h").toInt(),
            .minute = match.capturedView(u"mi").toInt(),
            .second = match.capturedView(u"s").toInt(),
            .half = match.captured(u"half"_s).toLower(),
            .zone = match.captured(u"zone"_s)};
}

constexpr auto timePattern =
    "(?:[\\s,T]+(?:at\\s+)?(?<h>\\d{1,2}):(?<mi>\\d{1,2})(?::(?<s>\\d{1,2})(?:[.,]\\d*)?)?"
    "(?:\\s*(?<half>[ap])\\.?m\\b\\.?)?)?(?<zone>[\\sA-Za-z0-9+:()-]*)$"_L1;

const QList<QRegularExpression> &patterns()
{
    static const auto made = [](const QString &date, const QString &rest) {
        return QRegularExpression(date + rest,
                                  QRegularExpression::CaseInsensitiveOption
                                      | QRegularExpression::UseUnicodePropertiesOption);
    };
    const QString weekday = u"^(?:[\\p{L}]+\\.?,?\\s+|[\\p{L}]+\\.?,\\s*)?"_s;
    static const QList<QRegularExpression> all{
        // Mon, 02 Jun 2025 10:00:00 GMT; 2-Jun-25; 2 de junio de 2025
        made(weekday
                 + u"(?<d>\\d{1,2})(?:st|nd|rd|th|er|\\.)?[\\s-]+(?:de\\s+)?(?<mo>\\p{L}{3,})\\.?,?"
                   "[\\s-]+(?:de\\s+)?(?<y>\\d{2,4})\\b"_s,
             timePattern),
        // 2025-06-02T10:00:00Z
        made(u"^(?<y>\\d{4})-(?<mo>\\d{1,2})-(?<d>\\d{1,2})"_s, timePattern),
        // 20250602T100000Z, without the time too
        made(u"^(?<y>\\d{4})(?<mo>\\d{2})(?<d>\\d{2})(?:T(?<h>\\d{2}):?(?<mi>\\d{2}):?(?<s>\\d{2})?"
             "(?:[.,]\\d*)?)?(?<zone>[\\sA-Za-z0-9+:()-]*)$"_s,
             {}),
        // 2025/06/02 10:00
        made(u"^(?<y>\\d{4})/(?<mo>\\d{1,2})/(?<d>\\d{1,2})"_s, timePattern),
        // June 2, 2025 10:00 AM
        made(
            weekday
                + u"(?<mo>\\p{L}{3,})\\.?\\s+(?<d>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<y>\\d{4})\\b"_s,
            timePattern),
        // Mon Jun  2 10:00:00 GMT 2025
        made(weekday
                 + u"(?<mo>\\p{L}{3,})\\s+(?<d>\\d{1,2})\\s+(?<h>\\d{1,2}):(?<mi>\\d{2})"
                   "(?::(?<s>\\d{2}))?\\s+(?<zone>[A-Za-z]{0,5}|[+-]\\d{4})\\s*(?<y>\\d{4})$"_s,
             {})};
    return all;
}

} // namespace

std::optional<QDateTime> readFeedDate(QStringView text)
{
    static const QRegularExpression seconds(u"^\\d{9,11}$"_s);
    constexpr qsizetype longest = 100;
    const QString trimmed = text.trimmed().toString();
    if (trimmed.isEmpty() || trimmed.size() > longest)
        return {};
    if (seconds.match(trimmed).hasMatch())
        return QDateTime::fromSecsSinceEpoch(trimmed.toLongLong(), Qt::UTC);
    for (const QRegularExpression &pattern : patterns()) {
        const auto match = pattern.match(trimmed);
        if (!match.hasMatch())
            continue;
        if (auto moment = momentOf(datesIn(match)))
            return moment;
    }
    return {};
}

} // namespace earmark
