// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/decoder.h"
#include "audio/indexing.h"

#include <QFile>

#include <cmath>
#include <span>
#include <vector>

namespace earmark {

/// Reads everything from the current position, in stereo.
inline std::vector<float> readAll(Decoder &decoder)
{
    std::vector<float> sound;
    std::vector<float> block(9'600);
    while (const qint64 frames = decoder.read(block))
        sound.insert(sound.end(), block.begin(), block.begin() + frames * 2);
    return sound;
}

/// How much `heard` differs from `whole` at this frame.
inline double distance(std::span<const float> heard, const std::vector<float> &whole, qint64 at)
{
    double sum = 0;
    for (size_t i = 0; i < heard.size(); ++i) {
        const auto place = size_t(at) * 2 + i;
        const double other = place < whole.size() ? double(whole[place]) : 0;
        sum += (double(heard[i]) - other) * (double(heard[i]) - other);
    }
    return sum;
}

/// The loudness between two frames.
inline double loudness(const std::vector<float> &whole, qint64 begin, qint64 end)
{
    const auto part = std::span(whole).subspan(size_t(begin) * 2, size_t(end - begin) * 2);
    return std::sqrt(distance(part, {}, 0) / double(part.size()));
}

/// Builds the index that seeking needs; false if that fails.
inline bool giveIndex(Decoder &decoder, const QString &path)
{
    if (!decoder.lacksIndex())
        return true;
    const auto index = buildPacketIndex(path, [] { return true; });
    if (index)
        decoder.setIndex(*index);
    return bool(index);
}

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace earmark
