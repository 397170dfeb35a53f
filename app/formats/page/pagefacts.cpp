// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/page/pagefacts.h"

#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxFactLength = 60;

// Buttons and captions of pictures in a copied page.
bool isFurniture(const QString &line)
{
    static const QRegularExpression furniture(
        u"^(undefined )?cover$| cover$"
        "|^(play|pause|listen|écouter|lire|lecture|abspielen|anhören|reproducir|escuchar|ascolta"
        "|follow|suivre|subscribe|s'abonner|download|télécharger)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return furniture.match(line).hasMatch();
}

QStringList linesOf(QStringView head)
{
    QStringList lines;
    for (const QStringView line : head.tokenize(u'\n')) {
        QString text = line.trimmed().toString();
        while (text.startsWith(u'#') || text.startsWith(u'•'))
            text = text.sliced(1).trimmed();
        if (!text.isEmpty() && !isFurniture(text))
            lines.append(text);
    }
    return lines;
}

QDate numericDate(const QString &text)
{
    static const QRegularExpression yearFirst(u"\\b(\\d{4})-(\\d{1,2})-(\\d{1,2})\\b"_s);
    static const QRegularExpression yearLast(u"\\b(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})\\b"_s);
    if (const auto match = yearFirst.match(text); match.hasMatch())
        return {match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()};
    const auto match = yearLast.match(text);
    if (!match.hasMatch())
        return {};
    const int first = match.captured(1).toInt();
    const int second = match.captured(2).toInt();
    const int year = match.captured(3).toInt();
    // Day first, unless it cannot be a day.
    return second > 12 ? QDate(year, first, second) : QDate(year, second, first);
}

QDate writtenDate(const QString &text)
{
    static const QRegularExpression dayFirst(
        u"\\b(\\d{1,2})(?:er|\\.|st|nd|rd|th)?\\s+(?:de\\s+)?(\\p{L}{3,})\\.?,?\\s+(?:de\\s+)?(\\d{4})\\b"_s);
    static const QRegularExpression monthFirst(
        u"\\b(\\p{L}{3,})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b"_s);
    const auto day = dayFirst.match(text);
    const auto month = monthFirst.match(text);
    if (!day.hasMatch() && !month.hasMatch())
        return {};
    const QString name = day.hasMatch() ? day.captured(2) : month.captured(1);
    const int dayNumber = (day.hasMatch() ? day.captured(1) : month.captured(2)).toInt();
    const int year = (day.hasMatch() ? day : month).captured(3).toInt();
    for (const auto language : {QLocale::English, QLocale::French, QLocale::German,
                                QLocale::Spanish, QLocale::Italian, QLocale::Portuguese}) {
        const QLocale locale(language);
        for (int number = 1; number <= 12; ++number) {
            const QString whole = locale.monthName(number);
            const bool same = whole.compare(name, Qt::CaseInsensitive) == 0
                || whole.left(3).compare(name, Qt::CaseInsensitive) == 0;
            if (same)
                return {year, number, dayNumber};
        }
    }
    return {};
}

// 21/06/2024, 2024-06-21, 21 juin 2024, June 21, 2024. Invalid without one.
QDate dateIn(const QString &text)
{
    const QDate numeric = numericDate(text);
    return numeric.isValid() ? numeric : writtenDate(text);
}

// 32min, 1 h 05, 1:02:33. Zero without one.
milliseconds durationIn(const QString &text)
{
    static const QRegularExpression units(
        u"\\b(?:(\\d{1,3})\\s*(?:h|hr|hrs|hours?|heures?)\\s*)?(\\d{1,3})\\s*(?:m|min|mins|minutes?)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression hours(u"\\b(\\d{1,2})\\s*h\\s*(\\d{2})?\\b"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression clock(u"\\b(?:(\\d{1,2}):)?(\\d{1,2}):(\\d{2})\\b"_s);
    for (const auto &pattern : {units, hours, clock}) {
        const auto match = pattern.match(text);
        if (match.hasMatch())
            return std::chrono::hours(match.captured(1).toInt())
                + std::chrono::minutes(match.captured(2).toInt())
                + std::chrono::seconds(match.captured(3).toInt());
    }
    return milliseconds(0);
}

bool isFactLine(const QString &line)
{
    return line.size() <= maxFactLength && (dateIn(line).isValid() || durationIn(line).count() > 0);
}

// The nearest line above `at` that is neither a fact nor equal to `other`.
QString lineAbove(const QStringList &lines, qsizetype at, const QString &other)
{
    for (qsizetype i = at - 1; i >= 0; --i) {
        if (!isFactLine(lines.at(i)) && lines.at(i) != other)
            return lines.at(i);
    }
    return {};
}

} // namespace

PageFacts factsIn(QStringView head)
{
    const QStringList lines = linesOf(head);
    PageFacts facts;
    const auto found = std::ranges::find_if(lines, isFactLine);
    for (auto line = found; line != lines.end(); ++line) {
        if (line->size() > maxFactLength)
            continue;
        if (!facts.date.isValid())
            facts.date = dateIn(*line);
        if (facts.duration.count() == 0)
            facts.duration = durationIn(*line);
    }
    if (found == lines.end()) {
        facts.title = lines.value(0);
        return facts;
    }
    const qsizetype at = found - lines.begin();
    facts.title = lineAbove(lines, at, {});
    facts.show = lineAbove(lines, at, facts.title);
    return facts;
}

} // namespace earmark
