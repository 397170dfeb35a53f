// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/decode/soundfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace earmark {

namespace {

/// What can be said of a file before looking into it.
Result<> checkFile(const QString &path)
{
    const QFileInfo file(path);
    if (!file.exists())
        return Error{QCoreApplication::translate("openSoundFile", "“%1” can’t be found.")
                         .arg(file.fileName())};
    if (!file.isFile())
        return Error{QCoreApplication::translate("openSoundFile", "“%1” is not a file.")
                         .arg(file.fileName())};
    if (!file.isReadable())
        return Error{QCoreApplication::translate("openSoundFile", "“%1” may not be read by you.")
                         .arg(file.fileName())};
    if (file.size() == 0)
        return Error{
            QCoreApplication::translate("openSoundFile", "“%1” is empty.").arg(file.fileName())};
    return done;
}

// Containers that can be told by their content. FFmpeg takes almost any text for one of the others.
constexpr char containers[] =
    "mp3,aac,mov,ogg,flac,wav,w64,aiff,caf,matroska,mpegts,mpeg,avi,asf,flv,"
    "ac3,eac3,amr,ape,wv,tta,au";

bool isCountedFormat(const AVFormatContext *format)
{
    const QByteArrayView name(format->iformat->name);
    return name == "mp3" || name == "aac";
}

} // namespace

FormatContext openContainer(const QString &path)
{
    av_log_set_level(AV_LOG_QUIET);
    AVDictionary *options = nullptr;
    av_dict_set(&options, "protocol_whitelist", "file", 0);
    av_dict_set(&options, "format_whitelist", containers, 0);
    AVFormatContext *format = nullptr;
    const QByteArray url = "file:" + QFile::encodeName(path);
    const int status = avformat_open_input(&format, url.constData(), nullptr, &options);
    av_dict_free(&options);
    return FormatContext(status < 0 ? nullptr : format);
}

Result<SoundFile> openSoundFile(const QString &path)
{
    if (auto checked = checkFile(path); !checked)
        return checked.error();

    const QString name = QFileInfo(path).fileName();
    SoundFile file;
    file.format = openContainer(path);
    if (!file.format || avformat_find_stream_info(file.format.get(), nullptr) < 0)
        return Error{QCoreApplication::translate("openSoundFile",
                                                 "“%1” is damaged, incomplete or no sound file.")
                         .arg(name)};

    const int found =
        av_find_best_stream(file.format.get(), AVMEDIA_TYPE_AUDIO, -1, -1, &file.codec, 0);
    if (found == AVERROR_DECODER_NOT_FOUND)
        return Error{QCoreApplication::translate("openSoundFile",
                                                 "“%1” is in a format that can’t be decoded here.")
                         .arg(name)};
    if (found < 0 || !file.codec)
        return noSoundError(path);

    for (unsigned i = 0; i < file.format->nb_streams; ++i) {
        if (i != unsigned(found))
            file.format->streams[i]->discard = AVDISCARD_ALL;
    }
    file.stream = file.format->streams[found];
    file.isCounted = isCountedFormat(file.format.get());
    return file;
}

Error noSoundError(const QString &path)
{
    return Error{
        QCoreApplication::translate("openSoundFile", "“%1” holds no sound that can be played.")
            .arg(QFileInfo(path).fileName())};
}

} // namespace earmark
