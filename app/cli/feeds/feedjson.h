// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QJsonObject>
#include <QUrl>

namespace earmark {

/// What a file says, for programs: {"verdict": "read", "kind": "feed", "title": …, "items": …,
/// "episodes": …, "entries": {"1": …}}, or "feeds" of a list of subscriptions, or "chapters" of a
/// file of chapters. A file that can't be used has the verdict "refuse" with "error", and a web
/// page "feed_links".
struct FeedReport
{
    QJsonObject json;
    Result<> result = done; ///< why it was refused
};

FeedReport reportOf(const QByteArray &bytes, const QUrl &base, const QByteArray &charset = {});

} // namespace earmark
