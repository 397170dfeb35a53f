// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/file/soundfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <limits>

namespace earmark {

namespace {

/// Checks what can be known without reading the file.
Result<> checkFile(const QString &path)
{
    const QFileInfo file(path);
    // If a name is not UTF-8, Qt puts this character in place of its bytes, so the file cannot be
    // found.
    if (!file.exists() && path.contains(QChar::ReplacementCharacter))
        return Error{QCoreApplication::translate("openSoundFile",
                                                 "The name of “%1” is not written in UTF-8. Rename "
                                                 "the file or its folder to open it.")
                         .arg(file.fileName())};
    if (!file.exists())
        return Error{QCoreApplication::translate("openSoundFile", "“%1” can’t be found.")
                         .arg(file.fileName())};
    if (!file.isFile())
        return Error{QCoreApplication::translate("openSoundFile", "“%1” is not a file.")
                         .arg(file.fileName())};
    if (!file.isReadable())
        return Error{
            QCoreApplication::translate("openSoundFile", "You don’t have permission to read “%1”.")
                .arg(file.fileName())};
    if (file.size() == 0)
        return Error{
            QCoreApplication::translate("openSoundFile", "“%1” is empty.").arg(file.fileName())};
    return done;
}

// Containers that FFmpeg recognises by content. It takes almost any text for one of the others.
constexpr char containers[] =
    "mp3,aac,mov,ogg,flac,wav,w64,aiff,caf,matroska,mpegts,mpeg,avi,asf,flv,"
    "ac3,eac3,amr,ape,wv,tta,au";

// Far more than any of them needs; a damaged header may ask for all the memory there is.
constexpr size_t maxAllocation = 256UL * 1024 * 1024;

// A file whose clock begins later than this was cut out of a longer recording and kept its clock.
constexpr int64_t maxBegin = 60LL * AV_TIME_BASE;

// A complete file may still end this much earlier than it claims.
constexpr int64_t tolerance = 2LL * AV_TIME_BASE;

bool isAdts(const AVFormatContext &format)
{
    return QByteArrayView(format.iformat->name) == "aac";
}

bool isCountedFormat(const AVFormatContext &format)
{
    return isAdts(format) || QByteArrayView(format.iformat->name) == "mp3";
}

// FFmpeg's parser of ADTS does not count the bytes of tags and damage, so that its places are wrong
// after them; and beyond `probesize` no frame is searched for after damage.
bool readStreamInfo(AVFormatContext &format)
{
    if (avformat_find_stream_info(&format, nullptr) < 0)
        return false;
    if (!isAdts(format))
        return true;
    format.flags |= AVFMT_FLAG_NOPARSE | AVFMT_FLAG_NOFILLIN;
    format.probesize = std::numeric_limits<int64_t>::max();
    return av_seek_frame(&format, -1, 0, AVSEEK_FLAG_BYTE) >= 0; // also drops the parser
}

// The latest end of the next packets. If another recording follows, with its own clock, that is
// later than any.
int64_t latestOf(AVFormatContext *format, int stream)
{
    constexpr int maxPackets = 500;
    const Packet packet(av_packet_alloc());
    int64_t latest = noTimestamp;
    int64_t latestOfStream = noTimestamp;
    for (int i = 0; i < maxPackets && av_read_frame(format, packet.get()) >= 0; ++i) {
        const int64_t end = packet->pts == noTimestamp
            ? noTimestamp
            : av_rescale_q(packet->pts + packet->duration,
                           format->streams[packet->stream_index]->time_base, {1, AV_TIME_BASE});
        latest = std::max(latest, end);
        if (packet->stream_index == stream && end != noTimestamp) {
            if (latestOfStream != noTimestamp && end < latestOfStream - tolerance)
                return std::numeric_limits<int64_t>::max();
            latestOfStream = std::max(latestOfStream, end);
        }
        av_packet_unref(packet.get());
    }
    return latest;
}

// If a file was cut short or joined to others, its header claims a wrong length.
bool endsElsewhere(const QString &path, const AVFormatContext &opened, int stream)
{
    const FormatContext format = openContainer(path);
    if (!format || unsigned(stream) >= format->nb_streams)
        return false;
    const int64_t end = zeroOf(opened) + claimedDuration(opened);
    const int64_t near = av_rescale_q(std::max(zeroOf(opened), end - tolerance), {1, AV_TIME_BASE},
                                      format->streams[stream]->time_base);
    if (av_seek_frame(format.get(), stream, near, AVSEEK_FLAG_BACKWARD) < 0)
        return true;
    const int64_t latest = latestOf(format.get(), stream);
    return latest < end - tolerance || latest - tolerance > end;
}

bool lacksLength(const QString &path, const SoundFile &file)
{
    const AVFormatContext &format = *file.format;
    if (format.duration == noTimestamp
        || format.duration_estimation_method == AVFMT_DURATION_FROM_BITRATE)
        return true;
    if (QByteArrayView(format.iformat->name) == "ogg")
        return false; // takes it from its end
    return (format.iformat->flags & AVFMT_TS_DISCONT) != 0 // parts of broadcasts are often joined
        || endsElsewhere(path, format, file.stream->index);
}

QByteArray urlOf(const QString &path, ByteRange range)
{
    const QByteArray url = "file:" + QFile::encodeName(path);
    if (range.isWholeFile())
        return url;
    return "subfile,,start," + QByteArray::number(range.begin) + ",end,"
        + QByteArray::number(range.end) + ",,:" + url;
}

} // namespace

bool isFlac(const AVFormatContext &format)
{
    return QByteArrayView(format.iformat->name) == "flac";
}

bool hasOwnClock(const AVFormatContext &format)
{
    const bool isCut = isFlac(format); // else it begins at 0
    return format.start_time != noTimestamp
        && ((format.iformat->flags & AVFMT_TS_DISCONT) != 0 || format.start_time < 0 || isCut
            || format.start_time > maxBegin);
}

int64_t zeroOf(const AVFormatContext &format)
{
    return hasOwnClock(format) ? format.start_time : 0;
}

// Containers whose clock begins at 0 tell the time of their end; the others the time since their
// begin.
int64_t claimedDuration(const AVFormatContext &format)
{
    if (format.duration == noTimestamp)
        return 0;
    const bool isEnd =
        (format.iformat->flags & AVFMT_TS_DISCONT) == 0 && format.duration > zeroOf(format);
    return isEnd ? format.duration - zeroOf(format) : format.duration;
}

bool isRecordable(int sampleRate, int channels)
{
    return sampleRate >= 1'000 && sampleRate <= 768'000 && channels >= 1 && channels <= 64;
}

FormatContext openContainer(const QString &path, ByteRange range)
{
    av_log_set_level(AV_LOG_QUIET);
    av_max_alloc(maxAllocation);
    AVDictionary *options = nullptr;
    av_dict_set(&options, "protocol_whitelist", "file,subfile", 0);
    av_dict_set(&options, "format_whitelist", containers, 0);
    AVFormatContext *format = nullptr;
    const QByteArray url = urlOf(path, range);
    const int status = avformat_open_input(&format, url.constData(), nullptr, &options);
    av_dict_free(&options);
    return FormatContext(status < 0 ? nullptr : format);
}

Result<SoundFile> openSoundFile(const QString &path, ByteRange range)
{
    if (auto checked = checkFile(path); !checked)
        return checked.error();

    const QString name = QFileInfo(path).fileName();
    SoundFile file;
    file.path = path;
    file.format = openContainer(path, range);
    if (!file.format || !readStreamInfo(*file.format))
        return Error{QCoreApplication::translate("openSoundFile",
                                                 "“%1” is damaged, incomplete or not a sound file.")
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
    const AVCodecParameters &sound = *file.stream->codecpar;
    if (!isRecordable(sound.sample_rate, sound.ch_layout.nb_channels))
        return Error{
            QCoreApplication::translate(
                "openSoundFile",
                "“%1” says it has %2 samples a second in %3 channels. No recording has that.")
                .arg(name)
                .arg(sound.sample_rate)
                .arg(sound.ch_layout.nb_channels)};
    file.isCounted = isCountedFormat(*file.format);
    file.lacksLength = !file.isCounted && range.isWholeFile() && lacksLength(path, file);
    return file;
}

Error noSoundError(const QString &path)
{
    return Error{
        QCoreApplication::translate("openSoundFile", "“%1” has no sound that can be played.")
            .arg(QFileInfo(path).fileName())};
}

} // namespace earmark
