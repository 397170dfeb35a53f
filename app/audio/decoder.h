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

/// A sound file as samples that can be entered exactly anywhere. Frames count the time of the
/// file's own clock, whatever its rates and channels and however often they change. Frame 0 is
/// where that clock begins: the first sample, without what the encoder padded, or silence where the
/// sound begins later.
class Decoder
{
    Q_DISABLE_COPY_MOVE(Decoder)

public:
    /// For one who listens to all of it: looks through an Ogg file for links first, and asks `goOn`
    /// meanwhile. An Error when there is no sound in the file, or `goOn` said no.
    static Result<std::unique_ptr<Decoder>> open(
        const QString &path, SoundFormat format = {},
        const std::function<bool()> &goOn = [] { return true; });
    /// For one who waits: by what the index tells. Without one, an Ogg file is taken for a single
    /// link, until setIndex() tells better.
    static Result<std::unique_ptr<Decoder>>
    openAtOnce(const QString &path, const PacketIndex &index, SoundFormat format = {});
    ~Decoder();

    SoundFormat format() const;

    /// Whether seek() beyond the beginning has to wait for setIndex(): MP3, ADTS, chained Ogg, and
    /// what does not tell its length.
    bool lacksIndex() const;
    /// Whether an index might tell more: also any Ogg file that was opened at once.
    bool wantsIndex() const;
    /// Does not change what read() gives next, but for links that were not known.
    void setIndex(const PacketIndex &index);

    /// Frames in all: exact by the index, else what the container claims; 0 if it claims nothing.
    qint64 length() const;

    /// The next read() begins with this frame of a straight decode.
    bool seek(qint64 frame);

    /// Fills `samples` as far as there is sound, and returns the frames; none at the end.
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
