// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/peaks.h"

#include "audio/decoder.h"
#include "audio/indexing.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace earmark {

namespace {

constexpr SoundFormat peakFormat{.sampleRate = 16'000, .channels = 1};
constexpr qint64 samplesPerStep = peakFormat.sampleRate * Peaks::step.count() / 1000;

Error noPeaks()
{
    return Error{QCoreApplication::translate("peaks", "The sound cannot be shown.")};
}

Result<std::unique_ptr<Decoder>> openAt(const QString &path, const PacketIndex &index,
                                        milliseconds begin, const std::function<bool()> &goOn)
{
    auto decoder = Decoder::openAtOnce(path, index, peakFormat);
    if (!decoder)
        return decoder;
    if (begin.count() > 0 && (*decoder)->lacksIndex()) {
        const auto built = buildPacketIndex(path, goOn);
        if (!built)
            return built.error();
        (*decoder)->setIndex(*built);
    }
    if (!(*decoder)->seek(toFrames(begin, peakFormat.sampleRate)))
        return noPeaks();
    return decoder;
}

} // namespace

QList<float> loudestOf(std::span<const float> samples, qsizetype count)
{
    QList<float> loudest;
    for (size_t at = 0; at < samples.size(); at += size_t(count)) {
        float most = 0;
        for (const float sample : samples.subspan(at, std::min(size_t(count), samples.size() - at)))
            most = std::max(most, std::abs(sample));
        loudest.append(std::min(most, 1.0F));
    }
    return loudest;
}

Result<Peaks> readPeaks(const QString &path, const PacketIndex &index, TimeSpan span,
                        const std::function<bool()> &goOn)
{
    span.begin = std::max(span.begin, milliseconds(0));
    const auto decoder = openAt(path, index, span.begin, goOn);
    if (!decoder)
        return decoder.error();
    Peaks peaks{.begin = span.begin, .loudest = {}};
    const qsizetype wanted =
        std::clamp(span.duration(), milliseconds(0), Peaks::longest) / Peaks::step;
    std::vector<float> second(size_t(peakFormat.sampleRate));
    while (peaks.loudest.size() < wanted) {
        if (!goOn())
            return noPeaks();
        const qint64 count = (*decoder)->read(second);
        if (count == 0)
            break;
        peaks.loudest += loudestOf(std::span(second).first(size_t(count)), samplesPerStep);
    }
    peaks.loudest.resize(std::min(peaks.loudest.size(), wanted));
    return peaks;
}

} // namespace earmark
