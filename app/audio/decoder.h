// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/file/packetindex.h"
#include "audio/file/soundformat.h"
#include "core/boundedtime.h"
#include "core/result.h"

#include <memory>
#include <span>

namespace earmark {

/// A sound file as samples, with exact seeking. Frames count the time of the file's own clock,
/// however often its rate and channels change. Frame 0 is where that clock begins: the first sample
/// without the encoder's padding, or silence if the sound begins later.
class Decoder
{
    Q_DISABLE_COPY_MOVE(Decoder)

public:
    /// For reading a whole file: first looks for joined files and links of chained Ogg,
    /// asking `goOn` meanwhile. Fails if the file has no sound that can be decoded, or `goOn` said
    /// no.
    static Result<std::unique_ptr<Decoder>> open(
        const QString &path, SoundFormat format = {},
        const std::function<bool()> &goOn = [] { return true; });
    /// For playing at once, by what the index says. Without an index, a file that may be
    /// joined is taken for a single one until setIndex() knows better. Fails if the file has no
    /// sound that can be decoded.
    static Result<std::unique_ptr<Decoder>>
    openAtOnce(const QString &path, const PacketIndex &index, SoundFormat format = {});
    ~Decoder();

    SoundFormat format() const;

    /// Whether seek() beyond the beginning needs setIndex() first: for MP3, ADTS, joined files, and
    /// files that do not tell their length.
    bool lacksIndex() const;
    /// Whether an index may tell more: also true for any file opened at once without one that may
    /// be joined.
    bool wantsIndex() const;
    /// Does not change what read() returns next, unless it brings links that were not known.
    void setIndex(const PacketIndex &index);

    /// The number of frames: exact with an index, else what the container claims; 0 if it claims
    /// nothing.
    qint64 length() const;

    /// The next read() begins with this frame of a straight decode.
    bool seek(qint64 frame);

    /// Fills `samples` as far as there is sound and returns the number of frames; 0 at the end.
    qint64 read(std::span<float> samples);

private:
    class Reading;
    explicit Decoder(std::unique_ptr<Reading> reading);

    std::unique_ptr<Reading> m_reading;
};

constexpr qint64 toFrames(milliseconds time, int sampleRate)
{
    return boundedTime(time).count() * sampleRate / 1000;
}

constexpr milliseconds toTime(qint64 frames, int sampleRate)
{
    const qint64 bounded = std::clamp<qint64>(frames, 0, toFrames(latestTime, sampleRate));
    return milliseconds((bounded * 1000 + sampleRate / 2) / sampleRate);
}

} // namespace earmark
