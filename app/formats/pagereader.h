// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "formats/draft/reading.h"

#include <QDate>
#include <QUrl>

namespace earmark {

/// A copied episode page, taken apart: all but the reading may be missing.
struct EpisodePage
{
    QString title;
    QString show;
    QString description; ///< as plain text with its line breaks
    QUrl link; ///< the page's own address
    QDate date;
    milliseconds duration{0};
    Reading reading; ///< the transcript; empty when the page has none
};

/// Finds title, show, date, duration, description and transcript in a copied web page, between its
/// headings (Description, Transcription, Partager, …, in several languages). A transcript that the
/// page carries several times is taken once. `text` is plain text or HTML. Text that is a
/// transcript of a known format and nothing else gives just that. An Error when there is no
/// transcript at all.
Result<EpisodePage> readPage(const QString &text, const ReadOptions &options = {});

} // namespace earmark
