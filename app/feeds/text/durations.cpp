// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/text/durations.h"

#include <QRegularExpression>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

std::optional<milliseconds> sumOf(double hours, double minutes, double seconds)
{
    constexpr double hundredHours = 360'000;
    const double sum = (hours * 60 + minutes) * 60 + seconds;
    if (!(sum < hundredHours))
        return {};
    return milliseconds(qRound64(sum * 1000));
}

} // namespace

std::optional<milliseconds> readFeedDuration(QStringView text)
{
    static const QRegularExpression clock(
        u"^(?:(?:(\\d{1,9}):)?(\\d{0,9}):)?(\\d{1,12}(?:\\.\\d{0,9})?)$"_s);
    static const QRegularExpression units(
        u"^(?:pt)?(?:(\\d{1,9}(?:\\.\\d{1,9})?)\\s*h(?:ours?|rs?)?\\.?,?)?\\s*"
        "(?:(\\d{1,9}(?:\\.\\d{1,9})?)\\s*m(?:in(?:ute)?s?)?\\.?,?)?\\s*"
        "(?:(\\d{1,9}(?:\\.\\d{1,9})?)\\s*s(?:ec(?:ond)?s?)?\\.?)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype longest = 60;
    const QString trimmed = text.trimmed().toString();
    if (trimmed.isEmpty() || trimmed.size() > longest)
        return {};
    for (const QRegularExpression &form : {clock, units}) {
        const auto match = form.match(trimmed);
        if (match.hasMatch() && match.lastCapturedIndex() > 0)
            return sumOf(match.captured(1).toDouble(), match.captured(2).toDouble(),
                         match.captured(3).toDouble());
    }
    return {};
}

} // namespace earmark
