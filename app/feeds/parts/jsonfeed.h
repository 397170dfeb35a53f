// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/values/feed.h"

#include <QJsonObject>
#include <QUrl>

namespace earmark {

/// Whether a JSON object is a feed (JSON Feed 1 and 1.1).
bool isJsonFeed(const QJsonObject &root);

/// Reads it, whatever is missing.
Feed readJsonFeed(const QJsonObject &root, const QUrl &base);

} // namespace earmark
