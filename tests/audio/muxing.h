// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/file/ffmpeg.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <algorithm>
#include <cstring>
#include <vector>

namespace earmark {

/// The content of a subtitle packet, and the other parts of a cue for WebVTT.
struct WrittenText
{
    qint64 begin = 0; ///< in milliseconds
    qint64 duration = 0;
    QByteArray bytes;
    QByteArray id{};
    QByteArray settings{};
    QByteArray addition{}; ///< Matroska's block addition
};

/// A subtitle track.
struct WrittenTrack
{
    AVCodecID codec = AV_CODEC_ID_SUBRIP;
    QList<WrittenText> texts;
    QByteArray language{};
    int disposition = 0;
    QByteArray header{};
};

/// MP4's timed text: the length, the text, then an optional style.
inline QByteArray timedTextSample(const QByteArray &text, const QByteArray &style = {})
{
    return QByteArray(1, char(text.size() >> 8)) + char(text.size() & 255) + text + style;
}

/// A text as a sample of the codec.
inline QByteArray sampleOf(const QByteArray &text, AVCodecID codec)
{
    return codec == AV_CODEC_ID_MOV_TEXT ? timedTextSample(text) : text;
}

/// What else the file has.
struct Beside
{
    QByteArray spoken{}; ///< language of its sound; no sound if empty
    qint64 spokenFrom = 0; ///< in milliseconds
    QByteArray chapter{};
    const char *flags = nullptr; ///< of MP4's muxer
};

/// Writes a file with subtitle tracks and silence.
class Muxer
{
public:
    explicit Muxer(const QString &path)
    {
        av_log_set_level(AV_LOG_QUIET);
        const QByteArray name = path.toUtf8();
        avformat_alloc_output_context2(&m_format, nullptr, nullptr, name.constData());
        if (m_format)
            avio_open(&m_format->pb, name.constData(), AVIO_FLAG_WRITE);
    }

    ~Muxer()
    {
        avio_closep(&m_format->pb);
        avformat_free_context(m_format);
    }

    Q_DISABLE_COPY_MOVE(Muxer)

    void addSilence(const QByteArray &language, qint64 begin)
    {
        AVStream *stream = addStream(AVMEDIA_TYPE_AUDIO, AV_CODEC_ID_PCM_S16LE, language);
        stream->codecpar->sample_rate = 8000;
        stream->codecpar->bits_per_coded_sample = 16;
        stream->codecpar->format = AV_SAMPLE_FMT_S16;
        av_channel_layout_default(&stream->codecpar->ch_layout, 1);
        m_texts.push_back({{.begin = begin, .duration = 100, .bytes = QByteArray(1600, '\0')}});
    }

    void add(const WrittenTrack &track)
    {
        AVStream *stream = addStream(AVMEDIA_TYPE_SUBTITLE, track.codec, track.language);
        stream->disposition = track.disposition;
        const auto size = size_t(track.header.size());
        stream->codecpar->extradata =
            static_cast<uint8_t *>(av_mallocz(size + AV_INPUT_BUFFER_PADDING_SIZE));
        stream->codecpar->extradata_size = int(size);
        std::memcpy(stream->codecpar->extradata, track.header.constData(), size);
        m_texts.push_back(track.texts);
    }

    /// MP4 stores chapters as a text track.
    void addChapter(const QByteArray &title)
    {
        auto *chapter = static_cast<AVChapter *>(av_mallocz(sizeof(AVChapter)));
        chapter->time_base = {1, 1};
        chapter->end = 2;
        av_dict_set(&chapter->metadata, "title", title.constData(), 0);
        m_format->chapters = static_cast<AVChapter **>(av_mallocz(sizeof(AVChapter *)));
        m_format->chapters[0] = chapter;
        m_format->nb_chapters = 1;
    }

    bool write(const char *flags)
    {
        AVDictionary *options = nullptr;
        av_dict_set(&options, "movflags", flags, 0);
        bool isWritten = avformat_write_header(m_format, &options) >= 0;
        av_dict_free(&options);
        for (size_t i = 0; isWritten && i < m_texts.size(); ++i) {
            for (const WrittenText &text : m_texts[i])
                isWritten = isWritten && send(text, int(i));
        }
        return isWritten && av_write_trailer(m_format) >= 0;
    }

private:
    AVStream *addStream(AVMediaType type, AVCodecID codec, const QByteArray &language)
    {
        AVStream *stream = avformat_new_stream(m_format, nullptr);
        stream->codecpar->codec_type = type;
        stream->codecpar->codec_id = codec;
        stream->time_base = {1, 1000};
        if (!language.isEmpty())
            av_dict_set(&stream->metadata, "language", language.constData(), 0);
        return stream;
    }

    bool send(const WrittenText &text, int stream)
    {
        const Packet packet(av_packet_alloc());
        av_new_packet(packet.get(), int(text.bytes.size()));
        std::copy_n(text.bytes.constData(), text.bytes.size(), packet->data);
        packet->stream_index = stream;
        packet->flags = AV_PKT_FLAG_KEY;
        packet->pts = packet->dts = text.begin;
        packet->duration = text.duration;
        av_packet_rescale_ts(packet.get(), {1, 1000}, m_format->streams[stream]->time_base);
        addSide(packet.get(), AV_PKT_DATA_WEBVTT_IDENTIFIER, text.id);
        addSide(packet.get(), AV_PKT_DATA_WEBVTT_SETTINGS, text.settings);
        addSide(packet.get(), AV_PKT_DATA_MATROSKA_BLOCKADDITIONAL, text.addition);
        return av_interleaved_write_frame(m_format, packet.get()) >= 0;
    }

    static void addSide(AVPacket *packet, AVPacketSideDataType type, const QByteArray &bytes)
    {
        if (bytes.isEmpty())
            return;
        uint8_t *data = av_packet_new_side_data(packet, type, size_t(bytes.size()));
        std::copy_n(bytes.constData(), bytes.size(), data);
    }

    AVFormatContext *m_format = nullptr;
    std::vector<QList<WrittenText>> m_texts;
};

/// False if this FFmpeg cannot write it. The suffix of the name chooses the container.
inline bool mux(const QString &path, const QList<WrittenTrack> &tracks, const Beside &beside = {})
{
    Muxer muxer(path);
    if (!beside.spoken.isEmpty())
        muxer.addSilence(beside.spoken, beside.spokenFrom);
    for (const WrittenTrack &track : tracks)
        muxer.add(track);
    if (!beside.chapter.isEmpty())
        muxer.addChapter(beside.chapter);
    return muxer.write(beside.flags);
}

} // namespace earmark
