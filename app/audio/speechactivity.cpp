// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/speechactivity.h"

#include "audio/decoder.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QIODevice>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace earmark {

namespace {

using namespace std::chrono_literals;

constexpr SoundFormat format{.sampleRate = 16'000, .channels = 1};
constexpr milliseconds hop = 10ms;
constexpr int samplesPerHop = format.sampleRate / 100;
constexpr int hopsPerBlock = 5s / hop;
constexpr int hopsAround = 10s / hop;
constexpr int minRun = 50ms / hop;
constexpr size_t maxHops = 64UL * 1024 * 1024 / sizeof(float); // 46 hours
constexpr float quietest = -90; // dB of full scale
constexpr float surelySilent = -70;

float decibels(std::span<const float> samples)
{
    const float energy = std::inner_product(samples.begin(), samples.end(), samples.begin(), 0.0F);
    const float mean = energy / float(samples.size());
    return std::max(quietest, 10 * std::log10(mean + 1e-12F));
}

Result<std::vector<float>> readLoudness(const QString &path, const GoOn &goOn)
{
    auto decoder = Decoder::open(path, format, [&goOn] { return goOn(0); });
    if (!decoder)
        return decoder.error();
    const double expected = std::max<double>(1, double((*decoder)->length()));

    std::vector<float> loudness;
    std::vector<float> samples(samplesPerHop * 100);
    while (loudness.size() < maxHops) {
        const qint64 count = (*decoder)->read(samples);
        if (count == 0)
            break;
        for (qint64 at = 0; at < count; at += samplesPerHop) {
            const auto length = std::min<qint64>(samplesPerHop, count - at);
            loudness.push_back(decibels(std::span(samples).subspan(size_t(at), size_t(length))));
        }
        if (!goOn(std::min(1.0, double(loudness.size()) * samplesPerHop / expected)))
            return Error{QCoreApplication::translate("findSpeech", "Listening was stopped.")};
    }
    return loudness;
}

/// The loudness below which this part (0…1) of the hops stays.
float percentile(std::vector<float> &hops, double part)
{
    const auto at = hops.begin() + qptrdiff(part * double(hops.size() - 1));
    std::nth_element(hops.begin(), at, hops.end());
    return *at;
}

// Speech is louder than its surroundings, which may be a quiet studio or a street. So the threshold
// lies a quarter of the way up from the background to the voice, but never far below or close to
// the voice.
float threshold(const std::vector<float> &loudness, size_t block)
{
    const size_t begin = block > size_t(hopsAround) ? block - size_t(hopsAround) : 0;
    const size_t end = std::min(loudness.size(), block + size_t(hopsPerBlock + hopsAround));
    std::vector<float> around(loudness.begin() + qptrdiff(begin), loudness.begin() + qptrdiff(end));
    const float loud = percentile(around, 0.95);
    const float quiet = percentile(around, 0.03);
    const float quarter = std::min(quiet + (loud - quiet) / 4, loud - 18);
    return std::max({loud - 38, quarter, surelySilent});
}

std::vector<bool> findLoud(const std::vector<float> &loudness)
{
    std::vector<bool> isLoud(loudness.size());
    for (size_t block = 0; block < loudness.size(); block += size_t(hopsPerBlock)) {
        const float limit = threshold(loudness, block);
        const size_t end = std::min(loudness.size(), block + size_t(hopsPerBlock));
        for (size_t i = block; i < end; ++i)
            isLoud[i] = loudness[i] > limit;
    }
    return isLoud;
}

/// Flips runs of `kind` that are too short to mean anything.
void dropShortRuns(std::vector<bool> &isLoud, bool kind)
{
    for (auto at = isLoud.begin(); at != isLoud.end();) {
        const auto end = std::find(at, isLoud.end(), !*at);
        if (*at == kind && end - at < minRun && at != isLoud.begin() && end != isLoud.end())
            std::fill(at, end, !kind);
        at = end;
    }
}

QList<TimeSpan> toSpans(const std::vector<bool> &isLoud, milliseconds duration)
{
    QList<TimeSpan> spans;
    for (auto at = isLoud.begin(); at != isLoud.end();) {
        const auto end = std::find(at, isLoud.end(), !*at);
        if (*at) {
            spans.append(
                {hop * (at - isLoud.begin()), std::min(duration, hop * (end - isLoud.begin()))});
        }
        at = end;
    }
    return spans;
}

} // namespace

Result<SpeechActivity> findSpeech(const QString &path, const GoOn &goOn)
{
    auto loudness = readLoudness(path, goOn);
    if (!loudness)
        return loudness.error();
    auto isLoud = findLoud(*loudness);
    dropShortRuns(isLoud, false);
    dropShortRuns(isLoud, true);

    SpeechActivity activity;
    activity.duration = hop * qint64(loudness->size());
    activity.speech = toSpans(isLoud, activity.duration);
    return activity;
}

QByteArray speechToBytes(const SpeechActivity &activity)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << qint64(activity.duration.count()) << quint32(activity.speech.size());
    for (const TimeSpan &span : activity.speech)
        stream << qint64(span.begin.count()) << qint64(span.end.count());
    return bytes;
}

std::optional<SpeechActivity> speechFromBytes(const QByteArray &bytes)
{
    QDataStream stream(bytes);
    qint64 duration = 0;
    quint32 count = 0;
    stream >> duration >> count;
    SpeechActivity activity{milliseconds(duration), {}};
    for (quint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        qint64 begin = 0;
        qint64 end = 0;
        stream >> begin >> end;
        activity.speech.append({milliseconds(begin), milliseconds(end)});
    }
    if (stream.status() != QDataStream::Ok || !stream.atEnd())
        return {};
    return activity;
}

} // namespace earmark
