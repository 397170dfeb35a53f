// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "spokenepisode.h"

namespace earmark {

/// Writes a recording in which two synthetic voices take turns in saying spokenLines(), twice.
/// Returns when each line is spoken; empty if it failed.
inline QList<TimeSpan> speakTwoVoices(const QString &path)
{
    auto synthesizer = Synthesizer::open([] { return true; });
    if (!synthesizer || !(*synthesizer)->setLanguage(QStringLiteral("en-GB")))
        return {};
    const int sampleRate = (*synthesizer)->sampleRate();
    std::vector<float> samples;
    const auto now = [&] { return milliseconds(qint64(samples.size()) * 1000 / sampleRate); };
    // A higher voice from a smaller head: all frequencies are multiplied.
    const auto say = [&samples](const std::vector<float> &speech, double factor) {
        for (double at = 0; at + 1 < double(speech.size()); at += factor) {
            const auto before = size_t(at);
            const auto share = float(at - double(before));
            samples.push_back(speech[before] + share * (speech[before + 1] - speech[before]));
        }
    };
    QList<TimeSpan> lines;
    for (const QString &line : spokenLines() + spokenLines()) {
        TimeSpan span{now(), now()};
        say((*synthesizer)->speak(line).samples, lines.size() % 2 == 1 ? 1.25 : 1);
        span.end = now();
        samples.resize(samples.size() + size_t(sampleRate) / 4);
        lines.append(span);
    }
    return encode(path, samples, sampleRate, 1, {}) ? lines : QList<TimeSpan>();
}

} // namespace earmark
