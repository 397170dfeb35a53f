// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/file/ffmpeg.h"
#include "audio/file/oggchain.h"
#include "core/result.h"

namespace earmark {

/// An opened container and the stream in it that is listened to.
struct SoundFile
{
    FormatContext format;
    AVStream *stream = nullptr; ///< owned by `format`
    const AVCodec *codec = nullptr;
    bool isCounted = false; ///< raw MP3 or ADTS: packets carry no times, they can only be counted
    bool lacksLength = false; ///< the container does not tell its length, or is cut short
};

/// Opens a media file that can be told by its content; null where there is none. Only files of this
/// machine, so that a playlist in disguise can't reach the network.
FormatContext openContainer(const QString &path, ByteRange range = {});

/// Whether the clock of a container does not begin at 0, as that of a transport stream.
bool hasOwnClock(const AVFormatContext &format);

/// The container's time that the listener sees as 0, in units of AV_TIME_BASE.
/// Subtitles and chapters are counted from there, too.
int64_t zeroOf(const AVFormatContext &format);

/// How long the container says that it lasts from there, in units of AV_TIME_BASE; 0 if it does
/// not.
int64_t claimedDuration(const AVFormatContext &format);

/// Whether a recording can have this format. One that can't would fill the memory.
bool isRecordable(int sampleRate, int channels);

/// Opens a local file or a part of it. An Error says in a sentence why it is no playable sound.
Result<SoundFile> openSoundFile(const QString &path, ByteRange range = {});

/// The sentence for a file in which nothing can be decoded.
Error noSoundError(const QString &path);

} // namespace earmark
