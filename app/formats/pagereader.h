// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "formats/draft/reading.h"

#include <QDate>
#include <QUrl>

namespace earmark {

/// The parts of a copied episode page. All but the reading may be empty.
struct EpisodePage
{
    QString title;
    QString show;
    QString description; ///< plain text with line breaks
    QUrl link; ///< the page's own address
    QDate date;
    milliseconds duration{0};
    Reading reading; ///< the transcript; empty when the page has none
};

/// Finds title, show, date, duration, description and transcript in a copied web page, between its
/// headings (Description, Transcription, Partager, …, in several languages). `text` is plain text
/// or HTML, or a transcript of any other known format. An Error if there is no transcript.
Result<EpisodePage> readPage(const QString &text, const ReadOptions &options = {});

} // namespace earmark
