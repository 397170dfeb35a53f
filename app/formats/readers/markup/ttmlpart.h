// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timespan.h"

#include <QString>
#include <QXmlStreamAttributes>

#include <optional>

namespace earmark {

/// An open element, with what it says or has from the one around.
struct TtmlPart
{
    QString name;
    QString agent; ///< who speaks
    qsizetype agentDepth = -1; ///< of the part that says so
    std::optional<milliseconds> begin; ///< absolute, as end
    std::optional<milliseconds> end;
    milliseconds reference{0}; ///< from which times inside it count
    bool isTimed = false; ///< it says its time itself
    bool isSequence = false; ///< what is inside it follows one after the other
    std::optional<milliseconds> endInside; ///< of what has been inside it so far
    qint32 offset = 0; ///< of its text in the cue
    bool keepsSpace = false;
    bool isUnread = false;

    /// Hears when an element inside it has ended.
    void addEndOf(const TtmlPart &inside);
};

/// Whether an element stands in a line and is not said: what is told about it, how it is shown, and
/// how its letters are pronounced.
bool isUnread(QStringView name, const QXmlStreamAttributes &attributes);

} // namespace earmark
