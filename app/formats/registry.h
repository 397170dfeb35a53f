// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "formats/draft/reading.h"
#include "formats/page/pagefacts.h"
#include "formats/writers/written/writeoptions.h"

#include <QByteArray>
#include <QStringList>
#include <QUrl>

#include <functional>

namespace earmark {

/// A transcript format that Earmark knows.
struct Format
{
    QString name; ///< short and stable: "vtt", "srt", "json", "bullets"
    QString title; ///< for people: "WebVTT"
    QStringList suffixes; ///< without the dot, the usual one first
    QStringList mimeTypes; ///< in lower case, without parameters
    QString family = QString(); ///< a suffix shared with other formats: "json", "txt"
    bool canRead = true;
    bool canWrite = false;

    /// The suffix for a file in this format.
    QString writtenSuffix() const { return suffixes.isEmpty() ? family : suffixes.first(); }
};

/// In the order in which they are tried.
const QList<Format> &formats();

/// A transcript, and what a copied web page around it says about the episode.
struct EpisodePage : PageFacts
{
    QString description; ///< plain text with line breaks
    QUrl link; ///< the page's own address
    Reading reading; ///< the transcript
};

/// Reads a transcript of any known format, detected by its content and never by a file name. Splits
/// the text into words and marks the turns. Asks `goOn` all along. An Error if the file is too
/// large, of another kind, damaged, or without text, or if reading was stopped.
Result<Reading> readTranscript(const QByteArray &bytes, const ReadOptions &options = {},
                               const std::function<bool()> &goOn = {});

/// The same, with what a page says about its episode between its headings (Description,
/// Transcription, Partager, …, in several languages).
Result<EpisodePage> readTranscriptPage(const QByteArray &bytes, const ReadOptions &options = {},
                                       const std::function<bool()> &goOn = {});

/// Writes a transcript; `format` is a Format::name. An Error if the format cannot be written, or
/// cannot hold this transcript.
Result<QByteArray> writeTranscript(const Transcript &transcript, const QString &format,
                                   const WriteOptions &options = {});

/// The format with a file name's suffix; empty if unknown.
QString formatOfFileName(const QString &fileName);

/// The transcripts beside a media file, best first: x.mp3 → x.vtt, x.fr.srt, x.txt, …
QStringList sidecarsOf(const QString &mediaPath);

/// Larger transcripts are refused, in bytes. A day of speech is smaller, even in JSON with the
/// times and confidence of each word.
inline constexpr qint64 largestTranscript = 64LL * 1024 * 1024;

} // namespace earmark
