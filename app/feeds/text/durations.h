// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timespan.h"

#include <QStringView>

#include <optional>

namespace earmark {

/// Reads a duration as feeds write it: 3723, 62:03, 1:02:03.5, :45, 75s, 62 min, 1h2m3s, PT1H2M3S.
/// Nothing if it can't be read, or is 100 hours or longer: those are milliseconds by mistake. Zero
/// means that the feed does not know.
std::optional<milliseconds> readFeedDuration(QStringView text);

} // namespace earmark
