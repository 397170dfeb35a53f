// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace earmark {

/// A text that a media file carries, as a file of its own would have it: WebVTT, SubRip, SubStation
/// Alpha, LRC or plain text, in UTF-8.
struct TextTrack
{
    QByteArray text;
    QString language; ///< BCP 47, empty when the file does not say
};

/// The texts inside a media file, those with times first: ID3's synchronised lyrics (SYLT,
/// ID3v2.4.0 §4.9), the subtitle tracks of Matroska and MP4, in the language of the sound before
/// others, and lyrics (USLT, LYRICS of Vorbis comments). None when there is none or the file cannot
/// be read.
QList<TextTrack> readTextTracks(const QString &path);

/// How many bytes from its beginning tell a recording.
inline constexpr qsizetype recordingHead = 64;

/// Whether a file that begins so is a media file, and no text, though it may be cut short.
bool isRecording(const QByteArray &head);

} // namespace earmark
