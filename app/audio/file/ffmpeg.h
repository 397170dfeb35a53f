// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
#include <libswresample/swresample.h>
}

namespace earmark {

/// Calls the release function that belongs to an FFmpeg object, which wants the pointer's address.
template<auto release>
struct FfmpegRelease
{
    template<typename Object>
    void operator()(Object *object) const
    {
        release(&object);
    }
};

using FormatContext = std::unique_ptr<AVFormatContext, FfmpegRelease<avformat_close_input>>;
using CodecContext = std::unique_ptr<AVCodecContext, FfmpegRelease<avcodec_free_context>>;
using Packet = std::unique_ptr<AVPacket, FfmpegRelease<av_packet_free>>;
using Frame = std::unique_ptr<AVFrame, FfmpegRelease<av_frame_free>>;
using ResampleContext = std::unique_ptr<SwrContext, FfmpegRelease<swr_free>>;

inline constexpr int64_t noTimestamp = AV_NOPTS_VALUE;

} // namespace earmark
