// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/timetext.h"

#include "core/clocktext.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("timetext", text);
}

} // namespace

QString timeText(milliseconds time)
{
    if (time < milliseconds(0))
        return u'\u2212' + timeText(-time);
    return clockText(time);
}

QString exactTimeText(milliseconds time)
{
    const auto hundredths = time.count() / 10 % 100;
    return u"%1.%2"_s.arg(timeText(time)).arg(hundredths, 2, 10, QChar(u'0'));
}

QString durationText(milliseconds duration)
{
    const qint64 seconds = (duration.count() + 500) / 1000;
    if (seconds < 60)
        return translated(QT_TRANSLATE_NOOP("timetext", "%1 s")).arg(seconds);
    if (seconds < 3600 && seconds % 60 != 0 && seconds < 600)
        return translated(QT_TRANSLATE_NOOP("timetext", "%1 min %2"))
            .arg(seconds / 60)
            .arg(seconds % 60, 2, 10, QChar(u'0'));
    const qint64 minutes = (seconds + 30) / 60;
    if (minutes < 60)
        return translated(QT_TRANSLATE_NOOP("timetext", "%1 min")).arg(minutes);
    return translated(QT_TRANSLATE_NOOP("timetext", "%1 h %2 min"))
        .arg(minutes / 60)
        .arg(minutes % 60, 2, 10, QChar(u'0'));
}

std::optional<milliseconds> readTimeText(const QString &text)
{
    static const QRegularExpression clock(
        u"^(?:(?:(\\d{1,3}):)?(\\d{1,3}):)?(\\d{1,7})(?:[.,](\\d{1,3})\\d*)?$"_s);
    const auto match = clock.match(text.trimmed());
    if (!match.hasMatch())
        return {};
    const bool hasHours = match.capturedLength(1) > 0;
    const bool hasMinutes = match.capturedLength(2) > 0;
    const qint64 minutes = match.captured(2).toLongLong();
    const qint64 seconds = match.captured(3).toLongLong();
    if ((hasMinutes && (seconds >= 60 || match.capturedLength(3) != 2))
        || (hasHours && (minutes >= 60 || match.capturedLength(2) != 2)))
        return {};
    const qint64 fraction = match.captured(4).leftJustified(3, QChar(u'0')).toLongLong();
    return milliseconds(((match.captured(1).toLongLong() * 60 + minutes) * 60 + seconds) * 1000
                        + fraction);
}

} // namespace earmark
