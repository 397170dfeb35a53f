// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timespan.h"

#include <QString>

#include <optional>

namespace earmark {

/// An episode's description as it may safely be shown: its words, its links to the web, and its
/// time stamps as links that jump. Nothing of its own runs or is fetched.
struct Description
{
    QString html; ///< of p, br and a alone
    QString beginning; ///< the same, cut short; empty when the whole is short

    bool operator==(const Description &) const = default;
};

/// Reads plain text or HTML. Time stamps past `duration` are left as they are; zero is unknown.
Description readDescription(const QString &source, milliseconds duration);

/// The link that jumps to a time, and the time of such a link.
QString jumpLink(milliseconds time);
std::optional<milliseconds> jumpOfLink(const QString &link);

} // namespace earmark
