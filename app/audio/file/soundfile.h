// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/file/ffmpeg.h"
#include "audio/file/oggchain.h"
#include "core/result.h"

namespace earmark {

/// An opened container and the stream in it to listen to.
struct SoundFile
{
    QString path;
    FormatContext format;
    AVStream *stream = nullptr; ///< owned by `format`
    const AVCodec *codec = nullptr;
    bool isCounted = false; ///< raw MP3 or ADTS: packets have no times, so times are counted
    bool lacksLength = false; ///< what the container tells of its length may be wrong
};

/// Opens a media file that FFmpeg can recognise by its content; null if it is none. Only local
/// files, so that a playlist in disguise cannot reach the network.
FormatContext openContainer(const QString &path, ByteRange range = {});

bool isFlac(const AVFormatContext &format);

/// Whether the container's clock begins at an arbitrary time, as in a transport stream.
bool hasOwnClock(const AVFormatContext &format);

/// The container's time that the listener sees as 0, in units of AV_TIME_BASE. Subtitles and
/// chapters count from there too.
int64_t zeroOf(const AVFormatContext &format);

/// The duration from there that the container claims, in units of AV_TIME_BASE; 0 if it claims
/// none.
int64_t claimedDuration(const AVFormatContext &format);

/// Whether a recording can have this format. An impossible one would fill the memory.
bool isRecordable(int sampleRate, int channels);

/// Opens a local file or a part of it. Fails if it is missing, empty, unreadable, damaged, no
/// sound, or in a format that cannot be decoded.
Result<SoundFile> openSoundFile(const QString &path, ByteRange range = {});

/// The error for a file in which nothing can be decoded.
Error noSoundError(const QString &path);

} // namespace earmark
