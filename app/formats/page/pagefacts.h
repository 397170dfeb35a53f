// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timespan.h"

#include <QDate>
#include <QString>

namespace earmark {

/// What the head of an episode's page says. Any field may be empty.
struct PageFacts
{
    QString title;
    QString show;
    QDate date;
    milliseconds duration{0};
};

/// Reads the lines above the first heading: a line with duration and date, the title above it, and
/// the show above the title.
PageFacts factsIn(QStringView head);

/// The date in a text: 21/06/2024, 2024-06-21, 21 juin 2024, June 21, 2024. Invalid without one.
QDate readPageDate(const QString &text);
/// The duration in a text: 32min, 1 h 05, 1:02:33. Zero without one.
milliseconds readPageDuration(const QString &text);

} // namespace earmark
