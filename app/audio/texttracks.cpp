// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/texttracks.h"

#include "audio/file/soundfile.h"
#include "audio/text/legacytext.h"
#include "audio/text/subtitletrack.h"
#include "audio/text/synchronisedlyrics.h"
#include "core/boundedtime.h"

#include <QFile>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <map>
#include <optional>
#include <span>
#include <taglib/fileref.h>
#include <taglib/id3v2tag.h>
#include <taglib/mpegfile.h>
#include <taglib/synchronizedlyricsframe.h>
#include <taglib/tpropertymap.h>
#include <taglib/unsynchronizedlyricsframe.h>
#include <taglib/wavfile.h>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

// Media files name languages by three letters. Some give none if the language is unknown, others a
// code for "unknown".
QString languageTag(const QString &said)
{
    static const QStringList unknown{u"und"_s, u"xxx"_s, u"mis"_s, u"mul"_s, u"zxx"_s};
    QString code = said.trimmed();
    if (code.size() != 3)
        return code;
    if (unknown.contains(code.toLower()))
        return {};
    const QLocale::Language language = QLocale::codeToLanguage(code);
    return language == QLocale::AnyLanguage ? code : QLocale::languageToCode(language);
}

QString languageOf(const TagLib::ByteVector &code)
{
    return languageTag(QString::fromLatin1(code.data(), qsizetype(code.size())));
}

// Samples in a frame, by ISO 11172-3 and 13818-3.
qint64 samplesPerFrame(const TagLib::MPEG::Properties &properties)
{
    if (properties.layer() == 1)
        return 384;
    const bool isHalf =
        properties.layer() == 3 && properties.version() != TagLib::MPEG::Header::Version1;
    return isHalf ? 576 : 1152;
}

/// The unit of a time stamp: milliseconds / parts.
struct TimeUnit
{
    qint64 milliseconds = 1;
    qint64 parts = 1;
};

std::optional<TimeUnit> frameOf(const QString &path)
{
    const TagLib::MPEG::File file(QFile::encodeName(path).constData());
    const TagLib::MPEG::Properties *properties = file.audioProperties();
    if (!properties || properties->sampleRate() <= 0)
        return {};
    return TimeUnit{.milliseconds = samplesPerFrame(*properties) * 1000,
                    .parts = properties->sampleRate()};
}

using Synchronized = TagLib::ID3v2::SynchronizedLyricsFrame;

// Opens the sound only if times are counted in frames.
std::optional<TimeUnit> unitOf(const Synchronized &lyrics, const QString &path)
{
    switch (lyrics.timestampFormat()) {
    case Synchronized::AbsoluteMilliseconds:
        return TimeUnit();
    case Synchronized::AbsoluteMpegFrames:
        return frameOf(path);
    default:
        return {};
    }
}

TextTrack trackOf(const Synchronized &lyrics, TimeUnit unit)
{
    QList<LyricsPiece> pieces;
    for (const auto &piece : lyrics.synchedText()) {
        QString said = QString::fromStdWString(piece.text.toWString());
        said.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
        const milliseconds begin(qint64(piece.time) * unit.milliseconds / unit.parts);
        pieces.append({.begin = boundedTime(begin).count(), .said = said});
    }
    return {lyricsAsLrc(pieces), languageOf(lyrics.language())};
}

bool isOfWords(const Synchronized &lyrics)
{
    return lyrics.type() == Synchronized::Lyrics
        || lyrics.type() == Synchronized::TextTranscription;
}

void addFrames(const TagLib::ID3v2::Tag *tag, const QString &path, QList<TextTrack> &timed,
               QList<TextTrack> &untimed)
{
    if (!tag)
        return;
    for (const auto *found : tag->frameList("SYLT")) {
        const auto *lyrics = dynamic_cast<const Synchronized *>(found);
        const auto unit =
            lyrics && isOfWords(*lyrics) ? unitOf(*lyrics, path) : std::optional<TimeUnit>();
        if (unit)
            timed.append(trackOf(*lyrics, *unit));
    }
    for (const auto *found : tag->frameList("USLT")) {
        if (const auto *frame =
                dynamic_cast<const TagLib::ID3v2::UnsynchronizedLyricsFrame *>(found))
            untimed.append({QByteArray::fromStdString(frame->text().to8Bit(true)),
                            languageOf(frame->language())});
    }
}

bool isAmong(const QList<TextTrack> &tracks, const QByteArray &text)
{
    return std::ranges::find(tracks, text, &TextTrack::text) != tracks.end();
}

void addValues(const TagLib::StringList &values, const QString &language, QList<TextTrack> &untimed)
{
    for (const TagLib::String &value : values) {
        const QByteArray text = QByteArray::fromStdString(value.to8Bit(true));
        if (!isAmong(untimed, text)) // it may already be there as a frame, with its language
            untimed.append({text, language});
    }
}

// FFmpeg writes lyrics into MP3 as a user-defined text: "USLT" or "lyrics", or "lyrics-eng" if it
// read them with a language.
void addProperties(const TagLib::PropertyMap &properties, QList<TextTrack> &untimed)
{
    for (const char *name : {"SYNCEDLYRICS", "LYRICS", "UNSYNCEDLYRICS", "USLT"})
        addValues(properties[name], {}, untimed);
    static const QRegularExpression pattern(u"^LYRICS-([A-Z]{3})$"_s);
    for (const auto &[name, values] : properties) {
        const auto match = pattern.match(QString::fromStdWString(name.upper().toWString()));
        if (match.hasMatch())
            addValues(values, languageTag(match.captured(1).toLower()), untimed);
    }
}

void addTags(const QString &path, QList<TextTrack> &timed, QList<TextTrack> &untimed)
{
    const TagLib::FileRef file(QFile::encodeName(path).constData(), false);
    if (file.isNull())
        return;
    mendLegacyText(file.file(), path);
    if (auto *mpeg = dynamic_cast<TagLib::MPEG::File *>(file.file()))
        addFrames(mpeg->ID3v2Tag(), path, timed, untimed);
    else if (auto *wav = dynamic_cast<TagLib::RIFF::WAV::File *>(file.file()))
        addFrames(wav->ID3v2Tag(), path, timed, untimed);
    addProperties(file.file()->properties(), untimed);
}

QString languageOf(const AVStream &stream)
{
    const AVDictionaryEntry *language = av_dict_get(stream.metadata, "language", nullptr, 0);
    return language ? languageTag(QString::fromUtf8(language->value)) : QString();
}

// Subtitles in the spoken language are the best to read along. A forced track has only the
// foreign-language passages.
int rankOf(const AVStream &stream, const QString &spoken)
{
    if (stream.disposition & AV_DISPOSITION_FORCED)
        return 3;
    if (!spoken.isEmpty() && languageOf(stream) == spoken)
        return 0;
    return stream.disposition & AV_DISPOSITION_DEFAULT ? 1 : 2;
}

QString spokenLanguage(AVFormatContext *context)
{
    const int sound = av_find_best_stream(context, AVMEDIA_TYPE_AUDIO, -1, -1, nullptr, 0);
    return sound < 0 ? QString() : languageOf(*context->streams[sound]);
}

void addSubtitles(const QString &path, QList<TextTrack> &tracks)
{
    const FormatContext context = openContainer(path);
    if (!context)
        return;
    QList<AVStream *> streams;
    std::ranges::copy_if(std::span(context->streams, context->nb_streams),
                         std::back_inserter(streams),
                         [](const AVStream *stream) { return SubtitleTrack::isText(*stream); });
    // The start of the clock is known only after reading the stream info.
    if (streams.isEmpty() || avformat_find_stream_info(context.get(), nullptr) < 0)
        return;
    const qint64 zero = av_rescale(zeroOf(*context), 1000, AV_TIME_BASE);
    for (AVStream *stream : std::span(context->streams, context->nb_streams))
        stream->discard = AVDISCARD_ALL;
    std::map<int, SubtitleTrack> read;
    for (AVStream *stream : std::as_const(streams)) {
        stream->discard = AVDISCARD_DEFAULT;
        read.emplace(std::piecewise_construct, std::forward_as_tuple(stream->index),
                     std::forward_as_tuple(*stream, zero));
    }
    const Packet packet(av_packet_alloc());
    while (packet && av_read_frame(context.get(), packet.get()) >= 0) {
        if (const auto track = read.find(packet->stream_index); track != read.end())
            track->second.add(*packet);
        av_packet_unref(packet.get());
    }
    const QString spoken = spokenLanguage(context.get());
    std::ranges::stable_sort(streams, {},
                             [&](const AVStream *stream) { return rankOf(*stream, spoken); });
    for (const AVStream *stream : std::as_const(streams)) {
        if (const QByteArray text = read.at(stream->index).text(); !text.isEmpty())
            tracks.append({text, languageOf(*stream)});
    }
}

} // namespace

bool isRecording(const QByteArray &head)
{
    // ISO/IEC 14496-12, Matroska, Ogg, FLAC, RIFF, AIFF, ASF, ID3, ADTS, MP3 and Core Audio.
    static const QRegularExpression marks(
        u"^(?:\\x00...(?:ftyp|moov|wide|free|skip)|....mdat|\\x1a\\x45\\xdf\\xa3|OggS|fLaC"
        "|RIFF....(?:WAVE|AVI )|RF64....WAVE|FORM....AIF|\\x30\\x26\\xb2\\x75|ID3[\\x02-\\x04]"
        "|\\xff[\\xf0-\\xf1\\xf8-\\xf9][\\x40-\\xbf]|\\xff[\\xe2-\\xe7\\xf2-\\xf7][\\x10-\\xeb]"
        "|caff\\x00)"_s,
        QRegularExpression::DotMatchesEverythingOption);
    return marks.match(QString::fromLatin1(head.first(std::min(head.size(), recordingHead))))
        .hasMatch();
}

QList<TextTrack> readTextTracks(const QString &path)
{
    QList<TextTrack> tracks;
    QList<TextTrack> lyrics;
    addTags(path, tracks, lyrics);
    addSubtitles(path, tracks);
    // Skip lyrics that are already there as a track.
    for (const TextTrack &track : lyrics) {
        if (!track.text.trimmed().isEmpty() && !isAmong(tracks, track.text))
            tracks.append(track);
    }
    return tracks;
}

} // namespace earmark
