// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timespan.h"

#include <QDate>
#include <QString>

namespace earmark {

/// What the head of an episode's page says; any of it may be missing.
struct PageFacts
{
    QString title;
    QString show;
    QDate date;
    milliseconds duration{0};
};

/// Finds the facts in the lines above the first heading: the line with duration and date, the title
/// right above it, the show above that.
PageFacts factsIn(QStringView head);

/// A date as pages write it: 21/06/2024, 2024-06-21, 21 juin 2024, June 21, 2024.
QDate readPageDate(const QString &text);
/// A duration as pages write it: 32min, 1 h 05, 1:02:33; zero for none.
milliseconds readPageDuration(const QString &text);

} // namespace earmark
