// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../audio/encoding.h"
#include "align/speech/synthesizer.h"
#include "core/timespan.h"

namespace earmark {

/// The sentences of the episode that speakEpisode() makes.
inline QStringList spokenLines()
{
    return {QStringLiteral("Good morning and welcome to the programme about gardens and rivers."),
            QStringLiteral("Today we walk along the old canal behind the railway station."),
            QStringLiteral("My guest has painted every bridge of this town at least twice."),
            QStringLiteral("When did you begin to look at the water so closely?"),
            QStringLiteral("It was a rainy summer, and there was nothing else to do."),
            QStringLiteral("I borrowed a small boat from my uncle and never gave it back."),
            QStringLiteral("After seven years he came to my exhibition and laughed."),
            QStringLiteral("He said that the boat had found a better captain.")};
}

/// Writes the episode as a WAV file, with another voice than the aligner's for en-US and with some
/// noise, and `around` of that noise alone before and after it. Returns when each line begins;
/// empty if it failed.
inline QList<milliseconds> speakEpisode(const QString &path,
                                        milliseconds around = std::chrono::seconds(1))
{
    constexpr int sampleRate = 22'050;
    auto synthesizer = Synthesizer::open([] { return true; });
    if (!synthesizer || !(*synthesizer)->setLanguage(QStringLiteral("en-GB")))
        return {};
    const auto silence = size_t(around.count() * sampleRate / 1000);
    std::vector<float> samples(silence);
    QList<milliseconds> begins;
    for (const QString &line : spokenLines()) {
        begins.append(milliseconds(qint64(samples.size()) * 1000 / sampleRate));
        const auto sentence = (*synthesizer)->speak(line);
        samples.insert(samples.end(), sentence.samples.begin(), sentence.samples.end());
        samples.resize(samples.size() + sampleRate / 2);
    }
    samples.resize(samples.size() + silence);
    quint32 noise = 1;
    for (float &sample : samples) {
        noise = noise * 1664525 + 1013904223;
        sample += 0.004F * (float(noise >> 8) / float(1 << 24) - 0.5F);
    }
    return encode(path, samples, sampleRate, 1, {}) ? begins : QList<milliseconds>();
}

} // namespace earmark
