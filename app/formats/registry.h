// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "formats/pagereader.h"
#include "formats/writers/written/writeoptions.h"

#include <QByteArray>
#include <QStringList>

namespace earmark {

/// A transcript format that Earmark knows.
struct Format
{
    QString name; ///< short and stable: "vtt", "srt", "json", "bullets"
    QString title; ///< for people: "WebVTT"
    QStringList suffixes; ///< without the dot, the usual one first
    QStringList mimeTypes; ///< in lower case, without parameters
    QString family = QString(); ///< a suffix that it shares with other formats: "json", "txt"
    bool canRead = true;
    bool canWrite = false;

    /// Of a file that is written in it.
    QString writtenSuffix() const { return suffixes.isEmpty() ? family : suffixes.first(); }
};

/// In the order in which they are told from each other.
const QList<Format> &formats();

/// Reads a transcript of any known format, told by its content and never by its name. Words are
/// split, turns marked. A file without one cue is an Error.
Result<Reading> readTranscript(const QByteArray &bytes, const ReadOptions &options = {});

/// Just so, and with what a page says of its episode besides.
Result<EpisodePage> readTranscriptPage(const QByteArray &bytes, const ReadOptions &options = {});

/// Writes a transcript; `format` is a Format::name.
Result<QByteArray> writeTranscript(const Transcript &transcript, const QString &format,
                                   const WriteOptions &options = {});

/// The name of the format that a file name asks for, or empty.
QString formatOfFileName(const QString &fileName);

/// The transcripts beside a media file, best first: x.mp3 → x.vtt, x.fr.srt, x.txt, …
QStringList sidecarsOf(const QString &mediaPath);

/// Transcripts above this size are refused with a sentence: a day of speech, each word with its
/// times and doubts in JSON, is smaller.
inline constexpr qint64 largestTranscript = 64LL * 1024 * 1024;

} // namespace earmark
