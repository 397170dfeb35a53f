// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "core/result.h"

#include <QSqlDatabase>
#include <QUrl>

namespace earmark {

/// A copied web page.
struct CopiedPage
{
    QString text; ///< plain or HTML
    QUrl address; ///< its address; empty if unknown
};

/// A text the listener gave for an episode: a file or a copied page.
struct GivenText
{
    QString path; ///< if empty, `page` counts
    CopiedPage page;

    /// The listener said that it belongs to this episode, so do not doubt it.
    bool isCertain = false;
    /// The listener said that it may replace a transcript that was corrected. Not kept.
    bool mayReplace = false;

    bool isEmpty() const { return path.isEmpty() && page.text.isEmpty(); }
};

// The text given for an episode, until it has been read; EpisodeId{}: for the recording that is
// opened next. Errors: the database's.
Result<GivenText> findGivenText(const QSqlDatabase &db, EpisodeId episode); ///< empty if none
/// Replaces the one before; an empty one removes it.
Result<> writeGivenText(const QSqlDatabase &db, EpisodeId episode, const GivenText &text);

} // namespace earmark
