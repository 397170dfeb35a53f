// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/stamps/stamphead.h"

#include "formats/input/digits.h"
#include "formats/input/words.h"

#include <QRegularExpression>

#include <algorithm>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

// 1 hour 4 minutes 12 seconds, as pages spell times for screen readers.
const QRegularExpression &spelledPattern()
{
    static const QRegularExpression pattern(
        u"(?<![\\p{L}\\d:.,])(?:(\\d{1,3})\\s?(?:h|hrs?|hours?|heures?|std\\.?|stunden?|horas?|or["
        u"ae]"
        "|uur|uren|tim(?:mar?|er?)|godzin[ay]?|tunti(?:a)?|saat|hodin[ay]?|[oó]ra|ώρ(?:α|ες)|jam|"
        "giờ|час(?:а|ов)?|小时|小時|時間|시간)(?!\\p{L})"
        "[\\s,]*(?:(?:and|et|und|y|e|en|och|og|i|и)\\s+)?)?"
        "(?:(\\d{1,3})\\s?(?:m|min\\.?|mins|minutes?|minuten?|minutos?|minut[oi]|minuut|minuter|"
        "minutter"
        "|minut[ay]?|minuuttia?|dakika|perce?|λεπτ[άό]|menit|phút|минут[аы]?|分钟|分鐘|分|분)(?!"
        "\\p{L})"
        "[\\s,]*(?:(?:and|et|und|y|e|en|och|og|i|и)\\s+)?)?"
        "(?:(\\d{1,2})\\s?(?:s|sec\\.?|secs|seconds?|secondes?|sek\\.?|sekunden?|segundos?|second["
        "oi]"
        "|seconden?|sekunde?r?|sekund[ay]?|sekuntia?|saniye|sekund|m[aá]sodperc|δευτερόλεπτ[αο]|detik|giây|секунд[аы]?|秒钟|秒鐘|秒|초)(?!\\p{L}))?(?!\\d)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

// `head` with the first time in ASCII digits and signs.
QString withPlainTime(const QString &head)
{
    static const QRegularExpression time(u"[\\[({<]?\\s*"_s + rangePattern()
                                         + u"(?:\\s*[\\])}>])?"_s);
    const auto match = time.match(withPlainSigns(head));
    if (!match.hasMatch())
        return head;
    return head.first(match.capturedStart()) + match.captured() + head.sliced(match.capturedEnd());
}

// `head` with [0:12] for a link: [0:12](https://…), [[0:12]], [0:12 Intro](…)
QString withoutLink(const QString &head)
{
    static const QRegularExpression link(
        u"(?:\\((?=\\[))?\\[+\\s*([^\\[\\]\\p{L}]*\\d)([^\\[\\]]*)\\](?:\\]|\\((?=https?:|[#/?.<])(?:[^()]|\\([^()]*\\))*\\)\\]?\\)?)"_s);
    const auto match = link.match(head);
    if (!match.hasMatch())
        return head;
    QString time = match.captured(1);
    while (!time.isEmpty() && !time.front().isDigit()) // ▶ 0:12
        time.remove(0, 1);
    return head.first(match.capturedStart()) + u'[' + time + u']' + match.captured(2)
        + head.sliced(match.capturedEnd());
}

const QRegularExpression &dottedPattern()
{
    static const QString time =
        u"(?:\\d{1,2}\\.[0-5]\\d\\.[0-5]\\d|\\d{2}\\.[0-5]\\d)(?![\\d:]|\\.\\d)"_s;
    static const QRegularExpression pattern(u"(?<![\\p{L}\\d.,:])"_s + time
                                            + u"(?:\\s*(?:-->|->|–|—|-)\\s*"_s + time + u")?"_s);
    return pattern;
}

} // namespace

QString framesPattern()
{
    return u"\\d+[:;]\\d{2}[:;]\\d{2}[:;]\\d{2}(?!\\d)"_s;
}

QString rangePattern()
{
    const QString time = u"("_s + framesPattern()
        + u"|\\d+(?::\\d{1,2}){1,2}(?:[.,:]\\d+)?|\\d+\\.\\d+s)(?!\\d|:\\d)"_s;
    return time + u"(?:\\s*(?:-->|->|–|—|-)\\s*"_s + time + u")?"_s;
}

QString plainHead(QString head)
{
    if (head.contains(u"](") || head.contains(u"[["))
        head = withoutLink(head);
    if (std::ranges::any_of(head, [](QChar c) { return c.unicode() >= 0x80; }))
        head = withPlainTime(head);
    return head;
}

bool mayHaveDots(QStringView text)
{
    constexpr qsizetype maxBeginning = 1000;
    return dottedPattern().match(withPlainSigns(headOf(text, maxBeginning))).hasMatch();
}

QString withColons(QString head)
{
    const auto match = dottedPattern().match(withPlainSigns(head));
    const QString time = match.captured().replace(u'.', u':');
    return match.hasMatch() ? head.replace(match.capturedStart(), time.size(), time) : head;
}

QString withClock(const QString &head)
{
    auto matches = spelledPattern().globalMatch(head);
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (match.capturedLength() == 0)
            continue;
        const auto number = [&match](int part) { return match.captured(part).toInt(); };
        const int seconds = (number(1) * 60 + number(2)) * 60 + number(3);
        const QString clock = u"%1:%2:%3"_s.arg(seconds / 3600)
                                  .arg(seconds / 60 % 60, 2, 10, QChar(u'0'))
                                  .arg(seconds % 60, 2, 10, QChar(u'0'));
        const QString space = match.captured().back().isSpace() ? u" "_s : QString();
        return head.first(match.capturedStart()) + clock + space + head.sliced(match.capturedEnd());
    }
    return head;
}

} // namespace earmark
