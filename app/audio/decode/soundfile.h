// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/decode/ffmpeg.h"
#include "core/result.h"

namespace earmark {

/// An opened container and the stream in it that is listened to.
struct SoundFile
{
    FormatContext format;
    AVStream *stream = nullptr; ///< owned by `format`
    const AVCodec *codec = nullptr;
    bool isCounted = false; ///< raw MP3 or ADTS: packets carry no times, they can only be counted
};

/// Opens a media file that can be told by its content; null where there is none. Only files of this
/// machine, so that a playlist in disguise can't reach the network.
FormatContext openContainer(const QString &path);

/// Opens a local file. An Error says in a sentence why it is no playable sound.
Result<SoundFile> openSoundFile(const QString &path);

/// The sentence for a file in which nothing can be decoded.
Error noSoundError(const QString &path);

} // namespace earmark
