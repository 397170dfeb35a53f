// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/decode/framereader.h"
#include "audio/decode/resampler.h"

namespace earmark {

/// A sound file, or a link of a chained one, as samples of one format. Frame 0 is where the
/// container's clock begins. The file may change its rate and channels, so positions in it are
/// counted in ticks: samples of its first rate, or finer units where several rates must fit.
class SoundReader
{
public:
    SoundReader(FrameReader frames, SoundFormat format);

    /// False if nothing can be decoded. Call it first, and once.
    bool begin();
    /// The next read() begins with this frame. A counted file needs an index for that, except at 0.
    bool seek(qint64 frame);
    /// Fills `samples` as far as there is sound and returns the number of frames; 0 at the end.
    qint64 read(std::span<float> samples);
    /// The number of frames: exact with an index, else what the container claims.
    qint64 length() const;

    PacketReader &packets() { return m_frames.packets(); }
    const PacketReader &packets() const { return m_frames.packets(); }
    int ticksPerSecond() const { return m_tick.den; }
    qint64 origin() const { return m_origin; }
    /// Where the latest packet read ends, in ticks.
    qint64 endOfPackets() const;
    /// Where the container claims the sound ends, in ticks.
    qint64 claimedEnd() const;

private:
    void decodeNext();
    void place();
    void dropUnwanted();
    void finishSegment();
    bool enter(qint64 position);
    bool enterAt(qint64 position);
    bool holdTimedFrame();
    PartIndex::Segment segmentAt(qint64 frame) const;
    qint64 toTicks(qint64 time) const;
    qint64 findOrigin() const;
    qint64 findEnd() const;
    bool isOgg() const;
    qint64 positionOf(qint64 fallback) const;
    qint64 ticksOf(qint64 samples, int sampleRate) const;
    qint64 samplesIn(qint64 ticks, int sampleRate) const;
    qint64 frameAt(qint64 position) const;
    qint64 available() const;

    FrameReader m_frames;
    const SoundFormat m_format;
    Resampler m_resampler;
    std::vector<float> m_sound;
    size_t m_taken = 0;
    qint64 m_made = 0; // the number of the frame that is appended to m_sound next
    qint64 m_wanted = 0; // earlier frames only warm up the filter

    AVRational m_tick{1, 1};
    int m_rate = 1; // sample rate of the first frame
    qint64 m_origin = 0; // ticks of our frame 0
    qint64 m_first = 0; // the position of the first frame that can be decoded
    qint64 m_next = 0; // the next position to place
    qint64 m_follows = 0; // the position of the next frame, if it does not say
    qint64 m_silence = 0; // samples of silence still to come before the rest of the frame
    qint64 m_from = 0; // the rest of the current frame: its samples from here to m_to
    qint64 m_to = 0;
    bool m_isHeld = false; // a frame was read but not yet placed
    bool m_isSteady = false; // a frame was placed since the last seek
    bool m_atEnd = false;
};

} // namespace earmark
