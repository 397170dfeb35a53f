// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "transcript/transcript.h"

#include <QByteArray>
#include <QStringList>

namespace earmark {

/// What came of reading a transcript: the text, and what had to be done to read it.
struct Reading
{
    Transcript transcript;
    QString format; ///< the format's name, as in Format::name
    QString encoding; ///< "UTF-8", "UTF-16LE", "windows-1252", …
    QStringList warnings; ///< sentences with counts: what was repaired or left out
};

/// A transcript format that Earmark knows.
struct Format
{
    QString name; ///< short and stable: "vtt", "srt", "json", "bullets"
    QString title; ///< for people: "WebVTT"
    QStringList suffixes; ///< without the dot, the usual one first
    bool canWrite = false;
};

const QList<Format> &formats();

/// How a transcript is to be read.
struct ReadOptions
{
    QString format; ///< a Format::name; empty: told by the content
    bool strict = false; ///< what would have to be repaired is an Error
};

/// Reads a transcript of any known format, told by its content and never by its name. Words are
/// split, turns marked. A file without one cue is an Error.
Result<Reading> readTranscript(const QByteArray &bytes, const ReadOptions &options = {});

/// Writes a transcript; `format` is a Format::name.
Result<QByteArray> writeTranscript(const Transcript &transcript, const QString &format);

/// The name of the format that a file name asks for, or empty.
QString formatOfFileName(const QString &fileName);

/// The transcripts beside a media file, best first: x.mp3 → x.vtt, x.fr.srt, x.txt, …
QStringList sidecarsOf(const QString &mediaPath);

/// Where transcripts above this size are refused with a sentence.
inline constexpr qint64 largestTranscript = 256LL * 1024 * 1024;

} // namespace earmark
