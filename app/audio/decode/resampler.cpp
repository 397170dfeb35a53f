// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/decode/resampler.h"

#include <QVarLengthArray>

namespace earmark {

Resampler::Resampler(SoundFormat format)
    : m_format(format)
{}

bool Resampler::isReadyFor(const AVFrame &frame) const
{
    return m_context && m_sampleRate == frame.sample_rate && m_sampleType == frame.format
        && m_channels == frame.ch_layout.nb_channels;
}

void Resampler::prepare(const AVFrame &frame)
{
    m_sampleRate = frame.sample_rate;
    m_sampleType = frame.format;
    m_channels = frame.ch_layout.nb_channels;

    AVChannelLayout from = frame.ch_layout;
    if (from.order == AV_CHANNEL_ORDER_UNSPEC)
        av_channel_layout_default(&from, m_channels);
    AVChannelLayout to;
    av_channel_layout_default(&to, m_format.channels);
    SwrContext *context = nullptr;
    swr_alloc_set_opts2(&context, &to, AV_SAMPLE_FMT_FLT, m_format.sampleRate, &from,
                        AVSampleFormat(m_sampleType), m_sampleRate, 0, nullptr);
    m_context.reset(context);
    if (context && swr_init(context) < 0)
        m_context.reset();
}

void Resampler::convert(const AVFrame &frame, int first, int count, std::vector<float> &sound)
{
    const auto type = AVSampleFormat(frame.format);
    const bool isPlanar = av_sample_fmt_is_planar(type) != 0;
    const int planes = isPlanar ? frame.ch_layout.nb_channels : 1;
    const int step = av_get_bytes_per_sample(type) * (isPlanar ? 1 : frame.ch_layout.nb_channels);
    QVarLengthArray<const uint8_t *, 16> input;
    for (int plane = 0; plane < planes; ++plane)
        input.append(frame.extended_data[plane] + qptrdiff(first) * step);
    run(input.data(), count, sound);
}

void Resampler::convertSilence(int count, std::vector<float> &sound)
{
    const auto type = AVSampleFormat(m_sampleType);
    const int planes = av_sample_fmt_is_planar(type) ? m_channels : 1;
    const int step = av_get_bytes_per_sample(type) * m_channels / planes;
    const bool isUnsigned = type == AV_SAMPLE_FMT_U8 || type == AV_SAMPLE_FMT_U8P;
    const std::vector<uint8_t> plane(size_t(step) * size_t(count), isUnsigned ? 0x80 : 0);
    QVarLengthArray<const uint8_t *, 16> input(planes, plane.data());
    run(input.data(), count, sound);
}

void Resampler::finish(std::vector<float> &sound)
{
    if (m_context)
        run(nullptr, 0, sound);
    reset();
}

// Null `input` makes FFmpeg flush the filter.
void Resampler::run(const uint8_t **input, int count, std::vector<float> &sound)
{
    if (!m_context)
        return;
    const int room = swr_get_out_samples(m_context.get(), count) + 64;
    const size_t size = sound.size();
    const size_t channels = size_t(m_format.channels);
    sound.resize(size + size_t(room) * channels);
    uint8_t *output = reinterpret_cast<uint8_t *>(sound.data() + size);
    const int made = swr_convert(m_context.get(), &output, room, input, count);
    sound.resize(size + size_t(std::max(made, 0)) * channels);
}

} // namespace earmark
