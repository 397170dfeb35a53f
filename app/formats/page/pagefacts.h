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

} // namespace earmark
