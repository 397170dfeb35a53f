// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../../audio/encoding.h"
#include "audio/decoder.h"
#include "measuring.h"

namespace earmark {

/// A kind of file whose playback is measured.
struct Kind
{
    const char *name;
    const char *file;
    Recipe recipe;
};

// clang-format off
inline const Kind kinds[] = {
    {"CBR MP3", "cbr.mp3", {.codec = "libmp3lame", .bitRate = 96'000}},
    {"VBR MP3", "vbr.mp3", {.codec = "libmp3lame"}},
    {"VBR MP3 without header", "bare.mp3", {.codec = "libmp3lame", .isHeaderless = true}},
    {"M4A", "a.m4a", {.codec = "aac", .bitRate = 96'000}},
    {"ADTS", "a.aac", {.codec = "aac", .bitRate = 96'000}},
    {"Vorbis", "a.ogg", {.codec = "libvorbis"}},
    {"Opus", "a.opus", {.codec = "libopus", .bitRate = 64'000}},
    {"FLAC", "a.flac", {.codec = "flac", .bitRate = 64'000}},
    {"WAV", "a.wav", {.bitRate = 768'000}},
    {"MP4 with a picture", "a.mp4", {.codec = "aac", .bitRate = 96'000, .hasPicture = true}},
};
// clang-format on

/// How much later a sound is in the decoded file than in the encoder's input.
inline double encoderDelay(const QString &path)
{
    auto decoder = Decoder::open(path, {.sampleRate = timecode::sampleRate, .channels = 1});
    if (!decoder)
        return 0;
    std::vector<float> sound(timecode::sampleRate * 3);
    (*decoder)->read(sound);
    const Recording recording{sound, {}};
    constexpr double at = 2.3;
    const auto place =
        recording.windowAt(qint64(at * timecode::sampleRate) - qint64(timecode::windowSize / 2));
    return place ? at - *place : 0;
}

/// The longest silence, in samples, in the decoded file: some encoders leave one at the change of a
/// second.
inline int silenceIn(const QString &path)
{
    auto decoder = Decoder::open(path, {.sampleRate = timecode::sampleRate, .channels = 1});
    if (!decoder)
        return 0;
    std::vector<float> sound(size_t((*decoder)->length()));
    const qint64 read = (*decoder)->read(sound);
    return longestSilence(std::span(sound).first(size_t(read)));
}

} // namespace earmark
