// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timespan.h"

#include <QList>
#include <QString>

#include <optional>

namespace earmark {

/// What is shown at once. Captions that roll up show each line twice: as it is said, and again
/// above the next. Between the two stands a bridge of 10 ms that says nothing new.
struct RollingCaption
{
    QString text; ///< its lines, as they stand in the file
    bool isBridge = false; ///< too short to be read
    bool showsAgain = false; ///< its first line was shown before, and is taken off
};

/// Whether a caption of these times is a bridge.
bool isBridge(std::optional<milliseconds> begin, std::optional<milliseconds> end);

/// The captions without the lines that were shown before; `plain` takes the tags off a line.
QList<RollingCaption> unrolled(QList<RollingCaption> captions, QString (*plain)(const QString &));

/// Whether so many of the captions that unrolled() gave were bridges as only those that roll up
/// have.
bool rolledUp(const QList<RollingCaption> &captions);

} // namespace earmark
