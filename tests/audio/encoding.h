// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/file/ffmpeg.h"

#include <QByteArray>
#include <QString>

#include <algorithm>
#include <span>
#include <vector>

namespace earmark {

/// How to make a sound file. The suffix of its name chooses the container.
struct Recipe
{
    const char *codec = "pcm_s16le";
    int bitRate = 0; ///< constant; 0 for the codec's quality scale
    bool isHeaderless = false; ///< MP3 without the Xing frame that gives its length
    bool hasPicture = false; ///< with a video track
    double begin = 0; ///< when the sound begins, in seconds of the container
    int frameSize = 0; ///< samples per frame; 0 for the codec's default
    const char *muxing = nullptr; ///< options of the container, as "name=value:name=value"
};

struct OutputContextFree
{
    void operator()(AVFormatContext *context) const
    {
        avio_closep(&context->pb);
        avformat_free_context(context);
    }
};

/// Writes samples as a file of any format that FFmpeg knows, for the tests.
class SoundEncoder
{
public:
    SoundEncoder(const QString &path, int sampleRate, int channels, const Recipe &recipe)
        : m_rate(sampleRate)
        , m_channels(channels)
        , m_written(int64_t(recipe.begin * sampleRate))
    {
        av_log_set_level(AV_LOG_QUIET);
        AVFormatContext *format = nullptr;
        const QByteArray name = path.toUtf8();
        avformat_alloc_output_context2(&format, nullptr, nullptr, name.constData());
        m_format.reset(format);
        if (!format || avio_open(&format->pb, name.constData(), AVIO_FLAG_WRITE) < 0)
            return;
        m_codec = openCodec(recipe);
        if (!m_codec)
            return;
        if (recipe.hasPicture)
            openPicture();
        AVDictionary *options = nullptr;
        av_dict_parse_string(&options, recipe.muxing, "=", ":", 0);
        if (recipe.isHeaderless)
            av_dict_set(&options, "write_xing", "0", 0);
        m_isOpen = avformat_write_header(format, &options) >= 0;
        av_dict_free(&options);
    }

    /// Add chapters and tags first. True on success.
    bool write(std::span<const float> samples)
    {
        if (!m_isOpen)
            return false;
        writePicture();
        const auto step =
            size_t(m_codec->frame_size > 0 ? m_codec->frame_size : 1024) * size_t(m_channels);
        for (size_t at = 0; at < samples.size(); at += step)
            send(samples.subspan(at, std::min(step, samples.size() - at)));
        avcodec_send_frame(m_codec.get(), nullptr);
        drain(m_codec.get(), m_stream);
        return av_write_trailer(m_format.get()) >= 0;
    }

private:
    CodecContext openCodec(const Recipe &recipe)
    {
        const AVCodec *codec = avcodec_find_encoder_by_name(recipe.codec);
        if (!codec)
            return {};
        CodecContext context(avcodec_alloc_context3(codec));
        context->sample_rate = m_rate;
        context->time_base = {1, m_rate};
        context->sample_fmt = codec->sample_fmts[0];
        av_channel_layout_default(&context->ch_layout, m_channels);
        context->frame_size = recipe.frameSize;
        if (recipe.bitRate > 0) {
            context->bit_rate = recipe.bitRate;
        } else {
            context->flags |= AV_CODEC_FLAG_QSCALE;
            context->global_quality = FF_QP2LAMBDA * 4;
        }
        if (m_format->oformat->flags & AVFMT_GLOBALHEADER)
            context->flags |= AV_CODEC_FLAG_GLOBAL_HEADER;
        // AAC's noise substitution is random in each decode, so nothing could be compared.
        AVDictionary *options = nullptr;
        av_dict_set(&options, "aac_pns", "0", 0);
        const int status = avcodec_open2(context.get(), codec, &options);
        av_dict_free(&options);
        if (status < 0)
            return {};
        m_stream = addStream(context.get());
        return context;
    }

    AVStream *addStream(const AVCodecContext *context)
    {
        AVStream *stream = avformat_new_stream(m_format.get(), nullptr);
        avcodec_parameters_from_context(stream->codecpar, context);
        stream->time_base = context->time_base;
        return stream;
    }

    void openPicture()
    {
        const AVCodec *codec = avcodec_find_encoder_by_name("mpeg4");
        m_picture.reset(avcodec_alloc_context3(codec));
        m_picture->width = 32;
        m_picture->height = 32;
        m_picture->pix_fmt = AV_PIX_FMT_YUV420P;
        m_picture->time_base = {1, 5};
        m_picture->flags |= AV_CODEC_FLAG_GLOBAL_HEADER;
        avcodec_open2(m_picture.get(), codec, nullptr);
        m_pictureStream = addStream(m_picture.get());
    }

    void writePicture()
    {
        for (int i = 0; m_picture && i < 10; ++i) {
            const Frame frame(av_frame_alloc());
            frame->width = m_picture->width;
            frame->height = m_picture->height;
            frame->format = m_picture->pix_fmt;
            frame->pts = i;
            av_frame_get_buffer(frame.get(), 0);
            for (int plane = 0; plane < 3; ++plane)
                std::fill_n(frame->data[plane], frame->linesize[plane] * (plane ? 16 : 32), i * 20);
            avcodec_send_frame(m_picture.get(), frame.get());
            drain(m_picture.get(), m_pictureStream);
        }
    }

    void send(std::span<const float> samples)
    {
        const Frame frame(av_frame_alloc());
        frame->nb_samples = int(samples.size()) / m_channels;
        frame->format = m_codec->sample_fmt;
        frame->sample_rate = m_rate;
        frame->pts = m_written;
        av_channel_layout_default(&frame->ch_layout, m_channels);
        av_frame_get_buffer(frame.get(), 0);
        m_written += frame->nb_samples;

        SwrContext *converter = nullptr;
        swr_alloc_set_opts2(&converter, &frame->ch_layout, m_codec->sample_fmt, m_rate,
                            &frame->ch_layout, AV_SAMPLE_FMT_FLT, m_rate, 0, nullptr);
        const ResampleContext kept(converter);
        swr_init(converter);
        const auto *input = reinterpret_cast<const uint8_t *>(samples.data());
        swr_convert(converter, frame->extended_data, frame->nb_samples, &input, frame->nb_samples);
        avcodec_send_frame(m_codec.get(), frame.get());
        drain(m_codec.get(), m_stream);
    }

    void drain(AVCodecContext *codec, const AVStream *stream)
    {
        const Packet packet(av_packet_alloc());
        while (avcodec_receive_packet(codec, packet.get()) >= 0) {
            packet->stream_index = stream->index;
            av_packet_rescale_ts(packet.get(), codec->time_base, stream->time_base);
            av_interleaved_write_frame(m_format.get(), packet.get());
        }
    }

    const int m_rate;
    const int m_channels;
    std::unique_ptr<AVFormatContext, OutputContextFree> m_format;
    CodecContext m_codec;
    CodecContext m_picture;
    AVStream *m_stream = nullptr;
    AVStream *m_pictureStream = nullptr;
    int64_t m_written;
    bool m_isOpen = false;
};

/// False if this FFmpeg cannot write it.
inline bool encode(const QString &path, std::span<const float> samples, int sampleRate,
                   int channels, const Recipe &recipe)
{
    return SoundEncoder(path, sampleRate, channels, recipe).write(samples);
}

/// Noise in the range of a voice in which no two stretches are alike.
inline std::vector<float> makeNoise(qint64 count, quint32 seed = 1)
{
    std::vector<float> samples(static_cast<size_t>(count));
    float low = 0;
    for (float &sample : samples) {
        seed = seed * 1664525 + 1013904223;
        low += 0.25F * ((float(seed >> 8) / float(1 << 24) - 0.5F) - low);
        sample = low;
    }
    return samples;
}

} // namespace earmark
