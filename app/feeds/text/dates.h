// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QStringView>

#include <optional>

namespace earmark {

/// Reads a date as feeds write it: RFC 5322 with any known zone, ISO 8601, asctime, American, with
/// the month in six languages, or Unix seconds. The weekday does not count; without a zone it is
/// UTC. Nothing if it can't be read, does not exist, or is ambiguous (02/06/2025): never today,
/// never 1970. The result is in UTC.
std::optional<QDateTime> readFeedDate(QStringView text);

} // namespace earmark
