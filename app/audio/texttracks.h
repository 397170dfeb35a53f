// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace earmark {

/// A text inside a media file, in the form of a file of its own: WebVTT, SubRip, SubStation Alpha,
/// LRC or plain text, in UTF-8.
struct TextTrack
{
    QByteArray text;
    QString language; ///< BCP 47, empty when the file does not say
};

/// The texts inside a media file. First the timed ones: ID3's synchronised lyrics (SYLT, ID3v2.4.0
/// §4.9), then the subtitle tracks of Matroska and MP4, those in the language of the sound first.
/// Then plain lyrics (USLT, LYRICS of Vorbis comments). Empty if there are none or the file cannot
/// be read.
QList<TextTrack> readTextTracks(const QString &path);

/// How many bytes from its beginning identify a recording.
inline constexpr qsizetype recordingHead = 64;

/// Whether a file with this beginning is a media file and not a text, even if it is cut short.
bool isRecording(const QByteArray &head);

} // namespace earmark
