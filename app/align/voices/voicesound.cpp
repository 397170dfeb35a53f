// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "align/voices/voicesound.h"

#include "align/features/cepstrum.h"
#include "align/features/silence.h"
#include "audio/decoder.h"

#include <QCoreApplication>

#include <algorithm>

namespace earmark {

namespace {

constexpr SoundFormat heardFormat{.sampleRate = 16'000, .channels = 1};
constexpr qint64 longest = qint64{24} * 3600 * 100; // in frames: 0.7 GB of features
constexpr size_t samplesAtOnce = size_t{60} * heardFormat.sampleRate;

size_t frameAt(milliseconds time, size_t frames)
{
    return size_t(std::clamp<qint64>(time / Spectrogram::hop, 0, qint64(frames)));
}

// Reads until `samples` is full or the sound ends.
size_t readAll(Decoder &decoder, std::span<float> samples)
{
    size_t filled = 0;
    while (filled < samples.size()) {
        const qint64 count = decoder.read(samples.subspan(filled));
        if (count <= 0)
            break;
        filled += size_t(count);
    }
    return filled;
}

void append(VoiceSound &sound, const Spectrogram &part)
{
    const std::vector<TractWarp> warps(size_t(part.size()), 1.0F);
    const FeatureMatrix cepstra = melCepstra(part, warps, VoiceSums::dimensions + 1);
    for (int row = 0; row < cepstra.rows(); ++row)
        std::ranges::copy(cepstra[row].subspan(1), sound.frames.emplace_back().begin());
}

} // namespace

VoiceSums VoiceSound::sumsOf(TimeSpan span) const
{
    VoiceSums sums;
    const size_t end = frameAt(span.end, frames.size());
    for (size_t frame = frameAt(span.begin, frames.size()); frame < end; ++frame) {
        if (!silent[frame])
            sums.add(frames[frame]);
    }
    return sums;
}

Result<VoiceSound> hearVoices(const QString &mediaPath, const GoOn &goOn)
{
    const Error stopped{QCoreApplication::translate("voices", "Comparing the voices was stopped.")};
    const auto decoder = Decoder::open(mediaPath, heardFormat, [&goOn] { return goOn(0); });
    if (!decoder)
        return decoder.error();
    const double expected =
        std::max(1.0, double((*decoder)->length()) / heardFormat.sampleRate * 100);
    VoiceSound sound;
    std::vector<float> loudness;
    std::vector<float> samples(samplesAtOnce);
    // Minute by minute, so that not all spectra are in memory at once.
    for (size_t filled = samples.size(); filled == samples.size();) {
        filled = readAll(**decoder, samples);
        SpectrogramBuilder builder(heardFormat.sampleRate);
        builder.add(std::span(samples).first(filled));
        const Spectrogram part = builder.take();
        append(sound, part);
        loudness.insert(loudness.end(), part.loudness.begin(), part.loudness.end());
        if (!goOn(std::min(1.0, double(sound.frames.size()) / expected)))
            return stopped;
        if (qint64(sound.frames.size()) > longest)
            return Error{QCoreApplication::translate(
                "voices", "The recording is too long for its voices to be compared.")};
    }
    sound.silent = findSilence(loudness);
    return sound;
}

} // namespace earmark
