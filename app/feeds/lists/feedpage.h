// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "feeds/lists/feedlist.h"

#include <QUrl>

namespace earmark {

/// A web page where a feed was expected.
struct FeedPage
{
    QString title;
    QList<FeedLink> links; ///< of its feeds, RSS first, those of comments last
};

/// Finds the feeds that a page links to: HTML, "link type alternate". Error: it is nested too deep.
Result<FeedPage> readFeedPage(const QString &html, const QUrl &base);

} // namespace earmark
