// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timespan.h"

#include <QString>

#include <optional>

namespace earmark {

/// An episode's description made safe to show: its words, its links to the web, and its time stamps
/// as links that seek. It runs no scripts and loads nothing.
struct Description
{
    QString html; ///< with p, br and a only
    QString beginning; ///< the same, cut short; empty if `html` is short anyway

    bool operator==(const Description &) const = default;
};

/// Reads plain text or HTML. Time stamps beyond `duration` do not become links; zero means unknown.
Description readDescription(const QString &source, milliseconds duration);

/// The link that seeks to a time.
QString jumpLink(milliseconds time);
/// The time that a jumpLink() seeks to; nothing for any other link.
std::optional<milliseconds> jumpOfLink(const QString &link);

} // namespace earmark
